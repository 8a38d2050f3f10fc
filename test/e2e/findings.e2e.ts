import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, go, openExample, openFile, test } from './support';

/** The checks beside the grid, by keyboard: go through the findings, decide on them, say what they measure with. */

const panel = (page: Page): Locator => page.getByRole('complementary', { name: 'Details' });
const finding = (page: Page, code: string): Locator =>
  panel(page)
    .getByRole('button', { name: new RegExp(`(?:Error|Warning|Information) ${code}\\b`) })
    .first();
const part = (page: Page, name: RegExp): Locator => panel(page).getByRole('radio', { name });
const said = (page: Page): Locator => panel(page).getByRole('status').first();

async function openFindings(page: Page): Promise<void> {
  const pill = page.getByRole('radiogroup', { name: 'Lines shown' }).getByText(/^Findings [1-9]/);
  await pill.click();
  await expect(panel(page).getByRole('heading', { name: 'Findings', exact: true })).toBeVisible();
}

const openCount = async (page: Page): Promise<number> => {
  const label = await panel(page)
    .getByText(/^Open \d+$/)
    .innerText();
  return Number(label.slice(5));
};

test.beforeEach(async ({ page }) => openExample(page));

test('arrows go through the findings, their lines follow in the grid, Enter opens one', async ({ page }) => {
  await openFindings(page);
  await page.keyboard.press('F6');
  const first = panel(page).locator('.finding-head').first();
  await expect(first).toBeFocused();
  await expect(first).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('ArrowDown');
  const second = panel(page).locator('.finding-head').nth(1);
  await expect(second).toBeFocused();
  await expect(page.locator('.ag-row-selected').first()).toContainText('Purchased parts');
  await page.keyboard.press('Enter');
  await expect(second).toHaveAttribute('aria-expanded', 'true');
  const opened = panel(page).getByRole('region', { name: 'Finding A2' });
  for (const term of ['Stated', 'Recomputed', 'Effect per unit', 'Principle', 'Question'])
    await expect(opened.getByText(term, { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(second).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('F6');
  await expect(page.locator('.ag-row-selected [role=gridcell]:focus')).toHaveCount(1);
});

test('A accepts in one step that undo takes back, D asks for a reason, and both stand under Decided', async ({
  page,
}) => {
  await openFindings(page);
  const count = await openCount(page);
  await finding(page, 'E5').focus();
  await page.keyboard.press('a');
  await expect(said(page)).toContainText('E5 accepted: point');
  expect(await openCount(page)).toBe(count - 1);
  await expect(finding(page, 'E5')).toHaveCount(0);
  await expect(panel(page).locator('.finding-head:focus')).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(finding(page, 'E5')).toBeVisible();
  expect(await openCount(page)).toBe(count);

  await finding(page, 'A2').focus();
  await page.keyboard.press('d');
  const reason = panel(page).getByRole('textbox', { name: 'Why it does not hold' });
  await expect(reason).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('alert')).toContainText('Say why');
  await page.keyboard.type('The last row is a spare part');
  await page.keyboard.press('Enter');
  await expect(said(page)).toContainText('A2 dismissed');
  await expect(finding(page, 'A2')).toHaveCount(0);

  await part(page, /^Decided 1$/).focus();
  await page.keyboard.press('Space');
  await expect(panel(page)).toContainText('The last row is a spare part');
  await panel(page)
    .getByRole('button', { name: /^Reopen A2/ })
    .press('Enter');
  expect(await openCount(page)).toBe(count);
});

test('own words stand on the finding and become the claim of its point', async ({ page }) => {
  await openFindings(page);
  await finding(page, 'E5').focus();
  await page.keyboard.press('e');
  const words = panel(page).getByRole('textbox', { name: 'In our words' });
  await expect(words).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('The tools are written off over more parts than will be bought.');
  await page.keyboard.press('Enter');
  await expect(finding(page, 'E5')).toContainText('over more parts than will be bought');
  await page.keyboard.press('a');
  await expect(said(page)).toContainText('E5 accepted');
  await go(page, 'Critique');
  await page
    .getByRole('button', { name: /Volume of tooling/ })
    .first()
    .click();
  await expect(page.getByRole('textbox', { name: 'What the estimate says and what we see' })).toHaveValue(
    /over more parts than will be bought/,
  );
});

test('a finding that needs our figure asks for it, also beside the line', async ({ page }) => {
  await openFindings(page);
  // A band of the user's lets a rule look that could not before.
  await panel(page).getByRole('button', { name: 'Settings' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'What the checks measure with' });
  await dialog.getByRole('button', { name: 'Add a band' }).press('Enter');
  await dialog.getByLabel('Cost element', { exact: true }).selectOption('profit');
  await dialog.getByLabel('Low, in %', { exact: true }).fill('30');
  await dialog.getByLabel('High, in %', { exact: true }).fill('20');
  await dialog.getByLabel('High, in %', { exact: true }).press('Enter');
  await expect(dialog.getByText('Expected a high end at or above the low end')).toBeVisible();
  await dialog.getByLabel('High, in %', { exact: true }).fill('40');
  await dialog.getByRole('textbox', { name: 'Source', exact: true }).first().fill('Trade survey 2025');
  await dialog.getByRole('textbox', { name: 'Source', exact: true }).first().press('Enter');
  await expect(dialog.getByText('Profit: 30 % to 40 %')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);

  await expect(finding(page, 'C5')).toBeVisible();
  await finding(page, 'C5').focus();
  await page.keyboard.press('a');
  const figure = panel(page).getByRole('textbox', { name: /Our percentage of "Profit/ });
  await expect(figure).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('alert')).toContainText('Type it');
  await page.keyboard.type('8');
  await page.keyboard.press('Enter');
  await expect(said(page)).toContainText('C5 accepted: our position on "Profit on self cost"');
  await finding(page, 'C1').press('Enter');
  await panel(page).getByRole('button', { name: 'Line', exact: true }).press('Enter');
  await expect(panel(page).getByRole('region', { name: 'Findings on this line' })).toContainText('Accepted C5');
  await expect(panel(page).getByRole('textbox', { name: 'Our percentage' })).toHaveValue(/^8\s?%$/);
});

test('a cost that is left out is added, asks for its figures, and the findings are one step back', async ({ page }) => {
  await page.getByRole('link', { name: 'Costbridge, start' }).click();
  await openFile(page, 'Open an estimate', 'fixtures/workbooks/thousands.xlsx');
  await page.getByRole('button', { name: /^Use this/ }).click();
  await openFindings(page);
  const count = await openCount(page);
  await finding(page, 'B2').focus();
  await page.keyboard.press('a');
  const percent = panel(page).getByRole('textbox', { name: 'Percentage, in %' });
  await expect(percent).toBeFocused();
  await expect(panel(page)).toContainText('missing: a figure is not given yet');
  await page.keyboard.type('6');
  await page.keyboard.press('Enter');
  await panel(page)
    .getByRole('button', { name: /^← Findings/ })
    .press('Enter');
  expect(await openCount(page)).toBeLessThan(count);
  await part(page, /^Decided 1$/).focus();
  await page.keyboard.press('Space');
  await expect(panel(page)).toContainText('Accepted B2');
});

test('the settings hold, refuse what cannot be, and go back to the default', async ({ page }) => {
  await openFindings(page);
  await panel(page).getByRole('button', { name: 'Settings' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'What the checks measure with' });
  const high = dialog.getByRole('textbox', { name: 'OEE counts as high above, in % (B4)' });
  await high.fill('-5');
  await high.press('Enter');
  await expect(dialog.getByRole('alert')).toContainText('Expected zero or more');
  await high.fill('99');
  await high.press('Enter');
  await expect(dialog.getByText('Limits and benchmarks are those of this case.')).toBeVisible();
  await expect(finding(page, 'B4')).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Use as default for new cases' }).press('Enter');
  await expect(dialog.getByRole('status')).toContainText('New cases start with');
  await high.fill('85');
  await high.press('Enter');
  await dialog.getByRole('button', { name: 'Take the default again' }).press('Enter');
  await expect(high).toHaveValue(/^99/);
  await dialog.getByRole('button', { name: 'Close' }).press('Enter');
  await expect(panel(page).getByRole('button', { name: 'Settings' })).toBeFocused();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every part of the panel is accessible, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await openFindings(page);
    await finding(page, 'A2').click();
    await expectAccessible(page);
    await panel(page).getByRole('button', { name: 'Dismiss' }).click();
    await page.keyboard.press('Enter');
    await expectAccessible(page);
    await page.keyboard.type('Known');
    await page.keyboard.press('Enter');
    for (const name of [/^Decided/, /^Not checked/, /^Scope/]) {
      await part(page, name).focus();
      await page.keyboard.press('Space');
      await expectAccessible(page);
    }
    await panel(page).getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('button', { name: 'Add a wage' }).click();
    await page.keyboard.press('Enter');
    await expectAccessible(page);
  });
}
