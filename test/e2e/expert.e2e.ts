import type { Page } from '@playwright/test';
import { expect, openExample, test } from './support';

/** What a product expert does all day by keyboard: the focus has a place after every step, and nothing typed is lost. */

const cell = (page: Page, label: string, column: string) =>
  page.locator('.ag-row', { hasText: label }).first().locator(`[col-id=${column}]`);
const focusedColumn = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute('col-id') ?? null);
const focusedRow = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.closest('.ag-row')?.textContent ?? '');

async function command(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: 'Command, case or line' })).toBeFocused();
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
}

test.beforeEach(async ({ page }) => openExample(page));

test('Home and End go along the row, with Ctrl to the corners of the estimate', async ({ page }) => {
  await cell(page, 'Bar 1.4112, dia. 28', 'ourRate').click();
  await page.keyboard.press('Home');
  await expect.poll(() => focusedColumn(page)).toBe('row');
  expect(await focusedRow(page)).toContain('Bar 1.4112, dia. 28');
  await page.keyboard.press('End');
  await expect.poll(() => focusedColumn(page)).toBe('evidence');
  expect(await focusedRow(page)).toContain('Bar 1.4112, dia. 28');
  await page.keyboard.press('Control+Home');
  await expect.poll(() => focusedRow(page)).toContain('Self cost');
  await page.keyboard.press('Control+End');
  await expect.poll(() => focusedRow(page)).toContain('Engineering changes');
});

test("a figure typed on the customer's cell opens ours beside it", async ({ page }) => {
  await cell(page, 'Bar 1.4112, dia. 28', 'theirQuantity').click();
  await page.keyboard.type('0.35');
  await page.keyboard.press('Enter');
  await expect(cell(page, 'Bar 1.4112, dia. 28', 'ourQuantity')).toHaveText('0.35');
  await expect(cell(page, 'Bar 1.4112, dia. 28', 'theirQuantity')).toHaveText('0.31');
});

test('the page stays where it is while one tabs through the side panel', async ({ page }) => {
  await cell(page, 'Bar 1.4112, dia. 28', 'ourQuantity').click();
  await page.keyboard.type('0.35');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('textbox', { name: 'Why' })).toBeAttached();
  await page.keyboard.press('F6');
  for (let tabs = 0; tabs < 12; tabs += 1) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.scrollingElement?.scrollTop)).toBe(0);
  }
});

test('a range and evidence are added by keyboard, and the focus goes on from there', async ({ page }) => {
  await cell(page, 'Bar 1.4112, dia. 28', 'ourQuantity').click();
  await page.keyboard.type('0.35');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowUp');
  const panel = page.getByRole('complementary', { name: 'Details' });
  await panel.getByRole('button', { name: 'Add a range' }).focus();
  await page.keyboard.press('Enter');
  await expect(panel.getByLabel('Low', { exact: true })).toBeFocused();
  await panel.getByRole('button', { name: 'Add evidence' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Offer 4711');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Evidence' }).getByText('Offer 4711')).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Add evidence' })).toBeFocused();
});

test('a hidden cost keeps the name that was typed just before Enter, and is the chosen row', async ({ page }) => {
  await cell(page, 'Raw material', 'line').click();
  await page.keyboard.press('Space');
  await expect(cell(page, 'Raw material', 'line')).toContainText('▸');
  await command(page, 'add hidden cost');
  await expect(page.getByRole('textbox', { name: 'Name' })).toBeFocused();
  await page.keyboard.type('Saw blades');
  await page.keyboard.press('Enter');
  await expect.poll(() => focusedRow(page)).toContain('Saw blades');
  await command(page, 'add hidden cost');
  await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue('');
});

test('the catalogue opens by its name; Enter takes an entry, Escape closes it', async ({ page }) => {
  await command(page, 'catalogue');
  const search = page.getByLabel('Search the catalogue');
  await expect(search).toBeFocused();
  await page.keyboard.type('xyz');
  await page.keyboard.press('Escape');
  await expect(search).toHaveValue('');
  await page.keyboard.press('Escape');
  await expect(search).toBeHidden();
  await command(page, 'catalogue');
  await expect(search).toBeFocused();
  await page.keyboard.type('Packaging');
  await page.keyboard.press('Enter');
  await expect(search).toBeHidden();
  await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue(/ackag/);
});

test('Escape closes what a paste could not set and goes back to the cell', async ({ page }) => {
  await cell(page, 'Bar 1.4112, dia. 28', 'ourQuantity').click();
  await page.evaluate(() => {
    document.addEventListener(
      'copy',
      (event) => {
        event.preventDefault();
        event.stopPropagation();
        event.clipboardData?.setData('text/plain', 'abc');
      },
      { once: true, capture: true },
    );
  });
  await page.keyboard.press('Control+c');
  await page.keyboard.press('Control+v');
  const refusals = page.getByRole('alertdialog', { name: 'what was not set' });
  await expect(refusals.getByRole('button', { name: 'Close' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(refusals).toBeHidden();
  await expect.poll(() => focusedColumn(page)).toBe('ourQuantity');
});
