import type { Page } from '@playwright/test';
import { expect, expectAccessible, go, openExample, test } from './support';

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
  await expect(page.getByLabel(/^Amount/)).toBeFocused();
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

test('three alternatives are built by keyboard, and their totals foot', async ({ page }) => {
  await openExample(page);
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
    await expect(page.getByLabel(/^Amount/)).toBeFocused();
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
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page);
  await page.reload();
  await expect(grid(page)).toContainText(format(volume * 9));
});

test('what lacks a figure is said to be missing, and a line is removed and brought back', async ({ page }) => {
  await openExample(page);
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
