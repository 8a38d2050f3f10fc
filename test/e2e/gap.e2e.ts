import { expect, expectAccessible, go, openExample, test } from './support';

/** How sure we are: the ranges of the example, drawn in a worker. */

test('the simulation of the example runs by itself, is the same every time, and says what the ranges do', async ({
  page,
}) => {
  await openExample(page);
  await go(page, 'Gap');
  const section = page.getByRole('region', { name: 'How sure we are' });
  const spread = section.getByRole('table', { name: 'Spread of the gap and of the substantiated total' });
  await expect(spread).toBeVisible({ timeout: 30_000 });
  const first = await spread.innerText();
  expect(first).toContain('P50');
  await section.getByRole('button', { name: 'Simulate again' }).click();
  // The figures before stay until the new ones are there.
  await expect(spread).toBeVisible();
  await expect(section.locator('[aria-busy="false"]')).toBeVisible({ timeout: 30_000 });
  expect(await spread.innerText()).toBe(first);
  await section.getByLabel('How likely is a gap above').fill('0');
  await expect(section.locator('output')).toHaveText(/100\.0\s%/);
  await expect(section.getByRole('table', { name: 'What each range does to the gap' })).toContainText(
    'Functional test',
  );
  await expectAccessible(page);
});

test('a chart is saved as SVG and as PNG', async ({ page }) => {
  await openExample(page);
  await go(page, 'Gap');
  const [svg] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the chart "bridge" as SVG' }).click(),
  ]);
  expect(svg.suggestedFilename()).toBe('Servo valve SV-40 INTERNAL bridge.svg');
  const [png] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the chart "bridge" as PNG' }).click(),
  ]);
  expect(png.suggestedFilename()).toBe('Servo valve SV-40 INTERNAL bridge.png');
});

test('prices stand beside the substantiated total, marked as internal; the gap is cut by kind', async ({ page }) => {
  await openExample(page);
  await go(page, 'Gap');
  const bridge = page.getByRole('table', { name: 'Bridge' });
  await expect(bridge.getByRole('row', { name: /Our quoted price/ })).toContainText('1,448.00');
  await page.getByText('By kind', { exact: true }).click();
  await expect(page.getByRole('table', { name: 'By kind' })).toContainText('Judgement: rates, yields');
});

test('scenarios stand side by side, and what one would have to believe stands under them', async ({ page }) => {
  await openExample(page);
  await go(page, 'Gap');
  for (const name of ['Add all at low', 'Add all at high', 'Add arithmetic only'])
    await page.getByRole('button', { name }).click();
  const scenarios = page.getByRole('table', { name: 'Scenarios side by side' });
  const gap = scenarios.getByRole('row', { name: /^Gap/ });
  await expect(gap).toContainText('86.56');
  await expect(gap).toContainText('105.83');
  await expect(gap).toContainText('4.44');
  await scenarios.getByRole('button', { name: 'Stretch' }).click();
  await page.getByRole('dialog', { name: 'Stretch' }).getByLabel("The customer's arithmetic is put right").uncheck();
  await page.keyboard.press('Escape');
  await expect(gap).toContainText('101.39');
  const beliefs = page.getByRole('table', { name: 'What one would have to believe for a point to vanish' });
  await expect(beliefs.getByRole('row', { name: /Bar 1.4542/ })).toContainText('1.85');
  await expect(beliefs.getByRole('row', { name: /Yield after honing/ })).toContainText(/100\s%/);
  await page.getByText('By cause, in any order', { exact: true }).click();
  await expect(
    page.getByRole('table', { name: 'By cause, in any order' }).getByRole('row', { name: /^Gap/ }),
  ).toContainText('95.39');
  await expectAccessible(page);
});
