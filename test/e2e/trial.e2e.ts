import { readFile, writeFile } from 'node:fs/promises';
import type { Download, Page, TestInfo } from '@playwright/test';
import { servoValveWorkbook } from '../make/servoValveWorkbook';
import { expect, openFile, test } from './support';

/** An afternoon of a product expert: 20 positions and 10 hidden costs on the example's estimate, from a blank case. */

const costs = [
  'Cutting tools',
  'Pieces lost',
  'Set-up at our',
  'Energy at',
  'Maintenance and',
  'Ramp-up',
  'Training',
  'First articles',
  'Certificates',
  'Complaints',
];

const cell = (page: Page, row: number, column: string) =>
  page.locator(`.ag-row[row-index="${row}"] [col-id=${column}]`);

async function blankCase(page: Page, info: TestInfo): Promise<void> {
  const path = info.outputPath('SV-40 should-cost.xlsx');
  await writeFile(path, servoValveWorkbook());
  // A picker of the system cannot be driven by a test; without it the app downloads.
  await page.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
  await page.goto('./');
  await openFile(page, 'Open an estimate', path);
  await page.getByRole('button', { name: 'Use this estimate' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('treegrid')).toBeVisible();
}

/** Rows on screen whose rate of ours can be typed: items of the estimate with a rate of the customer's. */
async function pricedRows(page: Page): Promise<readonly number[]> {
  const rows = await page.locator('.ag-center-cols-container .ag-row, .ag-row').evaluateAll((elements) =>
    elements.flatMap((row) => {
      const isItem = !row.classList.contains('row-group') && !row.classList.contains('row-total');
      const hasRate = (row.querySelector('[col-id=theirRate]')?.textContent ?? '') !== '';
      const isShare = (row.querySelector('[col-id=theirQuantity]')?.textContent ?? '').includes('%');
      const index = Number(row.getAttribute('row-index'));
      return isItem && hasRate && !isShare && Number.isInteger(index) ? [index] : [];
    }),
  );
  return [...new Set(rows)].sort((a, b) => a - b);
}

test.describe.configure({ timeout: 180_000 });

test('without the mouse', async ({ page }, info) => {
  await blankCase(page, info);
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('col-id') ?? null)).toBe('line');
  let set = 0;
  let row = 0;
  const seen = new Set<number>();
  while (set < 20) {
    const next = (await pricedRows(page)).find((index) => index >= row && !seen.has(index));
    if (next === undefined) {
      await page.keyboard.press('PageDown');
      continue;
    }
    seen.add(next);
    // With the arrows, as one goes down an estimate.
    await page.keyboard.press('Control+Home');
    for (let step = 0; step < next; step++) await page.keyboard.press('ArrowDown');
    await expect(page.locator(`.ag-row[row-index="${next}"] .ag-cell-focus`)).toHaveCount(1);
    while ((await page.evaluate(() => document.activeElement?.getAttribute('col-id'))) !== 'ourRate')
      await page.keyboard.press('ArrowRight');
    await page.keyboard.type(`${(next % 7) + 20}`);
    await page.keyboard.press('Enter');
    await expect(cell(page, next, 'ourRate')).toContainText(/\d/);
    row = next + 1;
    set++;
  }
  for (const words of costs) {
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('combobox', { name: 'Command, case or line' })).toBeFocused();
    await page.keyboard.type('catalogue');
    await page.keyboard.press('Enter');
    await expect(page.getByLabel('Search the catalogue')).toBeFocused();
    await page.keyboard.type(words);
    await page.keyboard.press('Enter');
    await expect(page.getByLabel('Search the catalogue')).toBeHidden();
    // The form opens where the first figure is missing.
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    await page.keyboard.type('2');
    await page.keyboard.press('Enter');
  }
  const saving = page.waitForEvent('download');
  await page.keyboard.press('Control+s');
  expect(await written(await saving)).toEqual({ positions: 20, hiddenCosts: 10 });
});

test('with it', async ({ page }, info) => {
  await blankCase(page, info);
  const seen = new Set<number>();
  while (seen.size < 20) {
    const next = (await pricedRows(page)).find((index) => !seen.has(index) && index > Math.max(-1, ...seen));
    if (next === undefined) {
      await page.mouse.move(500, 400);
      await page.mouse.wheel(0, 300);
      continue;
    }
    seen.add(next);
    await cell(page, next, 'ourRate').dblclick();
    await page.keyboard.type(`${(next % 7) + 20}`);
    await page.keyboard.press('Enter');
    await expect(cell(page, next, 'ourRate')).toContainText(/\d/);
  }
  for (const words of costs) {
    await page.getByRole('button', { name: 'Add hidden cost', exact: true }).first().click();
    await page.getByRole('button', { name: 'From the catalogue' }).click();
    await page.getByLabel('Search the catalogue').fill(words);
    await page.getByRole('button', { name: 'Add to this case' }).click();
    await expect(page.getByLabel('Search the catalogue')).toBeHidden();
    await page.getByRole('complementary').getByRole('button', { name: 'Add hidden cost', exact: true }).click();
  }
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save to file' }).click();
  expect(await written(await saving)).toEqual({ positions: 20, hiddenCosts: 10 });
});

/** How many of each the saved case holds. */
async function written(download: Download): Promise<{ positions: number; hiddenCosts: number }> {
  const file = JSON.parse(await readFile(await download.path(), 'utf8')) as {
    case: { positions: object; hiddenCosts: object };
  };
  return {
    positions: Object.keys(file.case.positions).length,
    hiddenCosts: Object.keys(file.case.hiddenCosts).length,
  };
}
