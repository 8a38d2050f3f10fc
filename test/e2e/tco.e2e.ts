import type { Page } from '@playwright/test';
import { expect, expectAccessible, exportCritique, go, openExample, openFile, pdfText, test } from './support';

/** What the product costs its owner, against the other courses that the customer could take. */

const grid = (page: Page) => page.getByRole('table', { name: 'TCO lines and totals' });

/** Goes to a field by keyboard: focus, the figure, Enter. */
async function enter(page: Page, label: string, figure: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.type(figure);
  await page.keyboard.press('Enter');
}

async function press(page: Page, button: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).focus();
  await page.keyboard.press('Enter');
}

/** In the table: down so many lines from the name of the selected alternative, then in, the amount, and back out. */
async function amount(page: Page, down: number, figure: string): Promise<void> {
  await page.keyboard.press('Escape');
  for (let step = 0; step < down; step++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: /^Amount (?:per unit|each time)/ })).toBeFocused();
  await page.keyboard.type(figure);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
}

async function totals(page: Page, row: string): Promise<readonly string[]> {
  const cells = grid(page)
    .getByRole('row', { name: new RegExp(`^${row}`) })
    .getByRole('cell');
  return (await cells.allInnerTexts()).map((text) => text.replace(/[\u202f\u00a0]/g, ' '));
}

/** The example as it was before it had alternatives. */
async function openBareCase(page: Page): Promise<void> {
  await page.goto('./');
  await openFile(page, 'Open an estimate', 'fixtures/case-files/version-6.costbridge.json');
  await expect(page.getByRole('treegrid')).toBeVisible();
}

test('three alternatives are built by keyboard, and their totals foot', async ({ page }) => {
  await openBareCase(page);
  await go(page, 'TCO');
  await expect(page.getByText('Years of the study are missing')).toBeVisible();
  await enter(page, 'Years of the study', '2.5');
  await expect(page.getByText('Expected a whole number from 1 to 200')).toBeVisible();
  await enter(page, 'Years of the study', '10');
  await enter(page, 'Discount rate', '0');
  await expect(page.getByRole('list', { name: 'What the terms lack' })).toHaveCount(0);

  await press(page, 'Add alternative');
  await expect(page.getByLabel('Name', { exact: true })).toBeFocused();
  await press(page, 'Add "Maintenance and spares"');
  await press(page, 'Add "Release of the part"');
  await press(page, 'Add "Price"');
  // Lines stand by category: price, release, maintenance.
  await amount(page, 1, '10');
  await page.keyboard.press('ArrowDown');
  await amount(page, 0, '=2*2500');
  await page.keyboard.press('ArrowDown');
  await amount(page, 0, '300');

  for (const kind of ['competitor', 'makeIt']) {
    await page.getByLabel('Kind of alternative').selectOption(kind);
    await press(page, 'Add alternative');
    await expect(page.getByLabel('Name', { exact: true })).toBeFocused();
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowDown');
    // Where our offer has a line and this one none, Enter adds it.
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: /^Amount (?:per unit|each time)/ })).toBeFocused();
    await page.keyboard.type(kind === 'competitor' ? '9' : '12');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
  }
  const volume = 18_000 * 10;
  const format = (value: number): string => value.toLocaleString('en-GB');
  expect(await totals(page, 'Total')).toEqual([volume * 10 + 5000 + 3000, volume * 9, volume * 12].map(format));
  expect((await totals(page, 'More than the cheapest'))[1]).toBe('the cheapest');
  expect(await totals(page, 'Acquisition')).toEqual([volume * 10, volume * 9, volume * 12].map(format));
  await expect(page.getByRole('region', { name: 'At which price they cost the same' })).toContainText('8.96');
  await expect(page.getByRole('region', { name: 'What would have to be true' })).toContainText('instead of');

  await page.getByText('Table', { exact: true }).click();
  await expect(page.getByRole('table', { name: 'Cost up to each year, discounted' })).toContainText(format(volume * 9));
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await expectAccessible(page);
  await page.reload();
  await expect(grid(page)).toContainText(format(volume * 9));

  // The same figures stand in the critique, once the courses and their lines may be shown.
  await page.emulateMedia({ colorScheme: 'light' });
  for (const head of await grid(page).getByRole('columnheader').getByRole('button').all()) {
    await head.focus();
    await page.getByLabel('Disclosure', { exact: true }).selectOption('shown');
  }
  const cells = grid(page).locator('tbody td').getByRole('button');
  for (const cell of await cells.filter({ hasText: /\d/ }).all()) {
    await cell.focus();
    await page.getByRole('radiogroup', { name: 'Disclosure' }).getByText('Exact', { exact: true }).click();
  }
  const shown = await totals(page, 'Total');
  await go(page, 'Critique');
  const text = await pdfText(await exportCritique(page));
  const pages = text.slice(text.lastIndexOf('What each of your courses costs over its life'));
  for (const total of [...shown, ...[volume * 10, volume * 9, volume * 12].map(format)]) expect(pages).toContain(total);
});

test('what lacks a figure is said to be missing, and a line is removed and brought back', async ({ page }) => {
  await openBareCase(page);
  await go(page, 'TCO');
  await enter(page, 'Years of the study', '5');
  await enter(page, 'Discount rate', '8');
  await press(page, 'Add alternative');
  await page.getByRole('button', { name: /^Add all/ }).press('Enter');
  await expect(grid(page).getByRole('row', { name: /^Missing, in no sum/ })).toContainText('13 lines');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await grid(page).getByRole('button', { name: 'Our offer' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Delete');
  await expect(grid(page).getByRole('row', { name: /^Missing, in no sum/ })).toContainText('12 lines');
  await page.keyboard.press('Control+z');
  await expect(grid(page).getByRole('row', { name: /^Missing, in no sum/ })).toContainText('13 lines');
});

/** By keyboard alone: the terms, an alternative with some of its usual lines, and two more beside it. */
async function threeCourses(page: Page): Promise<void> {
  await openBareCase(page);
  await go(page, 'TCO');
  await enter(page, 'Years of the study', '4');
  await enter(page, 'Discount rate', '0');
  // The focus goes to what was added, a frame later: whoever is elsewhere before that is fetched back.
  const add = async (): Promise<void> => {
    await press(page, 'Add alternative');
    await expect(page.locator('.tco-panel :focus')).toBeVisible();
  };
  await add();
  await press(page, 'Add "Price"');
  await press(page, 'Add "Energy in use"');
  for (const kind of ['competitor', 'makeIt']) {
    await page.getByLabel('Kind of alternative').selectOption(kind);
    await add();
  }
  await expect(grid(page).getByRole('columnheader')).toHaveCount(4);
}

test('amounts are typed in the table, a block is pasted in one step, and undone in one', async ({ page }) => {
  await threeCourses(page);
  await grid(page).getByRole('button', { name: 'Our offer' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('10');
  await expect(page.getByRole('textbox', { name: 'Amount of Price, Our offer' })).toHaveValue('10');
  await page.keyboard.press('Tab');
  await page.keyboard.type('about nine');
  // A word begins no figure; what is typed in an open cell and cannot be read stays with the reason.
  await page.keyboard.type('=9*');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(grid(page).locator(':focus')).toHaveAttribute('data-place', '1 1');
  expect(await totals(page, 'Total')).toEqual(['incomplete', '', '']);

  const before = await totals(page, 'Total');
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData('text/plain', '9\t12.5\n300\t400');
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  });
  await expect(grid(page).getByRole('row', { name: /^Total/ })).toContainText('901,600');
  expect(await totals(page, 'Total')).toEqual(['incomplete', '649,200', '901,600']);
  await page.keyboard.press('Control+z');
  await expect.poll(() => totals(page, 'Total')).toEqual(before);
  await page.keyboard.press('Control+y');
  await expect.poll(() => totals(page, 'Total')).toEqual(['incomplete', '649,200', '901,600']);

  const copied = await page.evaluate(() => {
    const data = new DataTransfer();
    document.activeElement?.dispatchEvent(new ClipboardEvent('copy', { clipboardData: data, bubbles: true }));
    return data.getData('text/plain');
  });
  expect(copied).toBe('648000');
});

test('a line is worked out from drivers, rises by an index, and is seen year by year', async ({ page }) => {
  await threeCourses(page);
  await press(page, 'Add price index');
  await enter(page, 'Year 1', '10');
  await grid(page).getByRole('button', { name: 'Our offer' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByLabel('Worked out as').selectOption('energy');
  await enter(page, 'Power in kW', '2');
  await enter(page, 'Hours a year', '5000');
  await expect(page.getByText('price per kwh missing')).toBeVisible();
  await enter(page, 'Price per kWh', '0.2');
  await expect(page.getByText('€ 2,000.00 each time')).toBeVisible();
  await page.getByLabel('Rises').selectOption({ label: 'With the index "Index 1"' });
  // 2,000 x (1.1 + 1.21 + 1.331 + 1.4641)
  await expect(grid(page).getByRole('row', { name: /^Energy in use/ })).toContainText('10,210');
  await press(page, 'Add a range');
  await enter(page, 'Low', '1');
  await enter(page, 'High', '4');
  await expectAccessible(page);

  await page.getByText('Years of one', { exact: true }).click();
  const years = page.getByRole('table', { name: 'Our offer by year' });
  await expect(years.getByRole('row', { name: /^Energy in use/ })).toContainText('2,662');
  await expect(years.getByRole('row', { name: /^Total/ })).toContainText('10,210');
  await expectAccessible(page);
});

test('the example says whether its conclusion survives, how sure it is, and what failed, apart from price', async ({
  page,
}) => {
  await openExample(page);
  await go(page, 'TCO');
  await page.getByText('The customer’s, agreed and public', { exact: true }).click();
  await expect(page.getByText(/^The conclusion (?:survives|turns)/)).toBeVisible();
  await expect(page.getByText('“Making it in their own plant” cannot be compared so')).toBeVisible();
  await expectAccessible(page);
  await page.getByText('What if', { exact: true }).click();
  await expect(page.getByText(/is the cheapest course in/)).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('table', { name: /^Each cell/ })).toBeVisible();
  await page.getByLabel('Across').selectOption('discountRate');
  await expect(page.getByRole('columnheader', { name: '6.00 %' })).toBeVisible();
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await expectAccessible(page);
  await page.getByText('Losses', { exact: true }).click();
  const losses = page.getByRole('region', { name: 'Losses of Late delivery of lot 2611' });
  await expect(losses.getByRole('row', { name: /^Compensation/ })).toContainText('71,384.00');
  await enter(page, 'Quantity of Actuators scrapped after late rework', '4');
  await losses.getByRole('checkbox', { name: 'Agreed: of Actuators scrapped after late rework' }).press('Space');
  await expect(losses.getByRole('row', { name: /^Compensation/ })).toContainText('79,984.00');
  // A figure that changes is agreed no longer.
  await enter(page, 'Rate of Actuators scrapped after late rework', '2000');
  await expect(losses.getByRole('row', { name: /^Compensation/ })).toContainText('71,384.00');
  await expectAccessible(page);
  const downloading = page.waitForEvent('download', { timeout: 60_000 });
  await press(page, 'Save joint page');
  const text = await pdfText(await (await downloading).path());
  for (const part of ['Late delivery of lot 2611', '71,384.00', 'Named and not agreed yet', 'For the supplier'])
    expect(text).toContain(part);
});
