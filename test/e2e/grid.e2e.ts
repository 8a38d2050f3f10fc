import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, headline, openExample, test } from './support';

/** Every gesture of a spreadsheet on the Estimate grid, by role and keyboard. */

const grid = (page: Page): Locator => page.getByRole('treegrid', { name: 'Estimate, line by line' });
const row = (page: Page, label: string): Locator => grid(page).getByRole('row', { name: label }).first();
const cell = (page: Page, label: string, column: string): Locator =>
  grid(page).locator('.ag-row', { hasText: label }).first().locator(`[col-id=${column}]`);
const status = (page: Page): Locator => page.getByRole('contentinfo', { name: 'Status' });
const selected = (page: Page): Promise<number> => grid(page).locator('.ag-cell[aria-selected=true]').count();
const text = async (locator: Locator): Promise<string> => (await locator.innerText()).replace(/\u202f/g, ' ').trim();

/** Puts it on the clipboard as another program would. */
async function copyFrom(page: Page, types: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate((wanted) => {
    const onCopy = (event: ClipboardEvent): void => {
      event.preventDefault();
      event.stopPropagation();
      for (const [type, content] of Object.entries(wanted)) event.clipboardData?.setData(type, content);
    };
    document.addEventListener('copy', onCopy, { once: true, capture: true });
  }, types);
  await page.keyboard.press('Control+c');
}

/** What a copy of the selection puts on the clipboard. */
async function copied(page: Page): Promise<{ readonly text: string; readonly html: string }> {
  await page.evaluate(() => {
    document.addEventListener(
      'copy',
      ({ clipboardData }) => {
        const [plain, html] = ['text/plain', 'text/html'].map((type) => clipboardData?.getData(type) ?? '');
        Object.assign(globalThis, { lastCopy: { text: plain, html } });
      },
      { once: true },
    );
  });
  await page.keyboard.press('Control+c');
  return page.evaluate(() => (globalThis as unknown as { lastCopy: { text: string; html: string } }).lastCopy);
}

test.beforeEach(async ({ page }) => openExample(page));

test('a range by Shift and arrows, by Ctrl and Shift, by rows, columns and everything', async ({ page }) => {
  await cell(page, 'Bar 1.4542', 'theirAmount').click();
  await expect.poll(() => selected(page)).toBe(1);
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowLeft');
  await expect.poll(() => selected(page)).toBe(6);
  await page.keyboard.press('Shift+ArrowRight');
  await expect(status(page)).toContainText("3 rows of customer's amount");
  await expect(status(page)).toContainText('Sum 36.19');
  await expect(status(page)).toContainText('Count 3');
  await page.keyboard.press('Control+Shift+ArrowDown');
  await expect(status(page)).toContainText('68 rows');
  await page.keyboard.press('Control+a');
  await expect(status(page)).toContainText('Selection');
  await page.keyboard.press('Escape');
  await cell(page, 'Bar 1.4542', 'theirAmount').click();
  await page.keyboard.press('Shift+Space');
  await expect.poll(() => selected(page)).toBeGreaterThan(8);
  await cell(page, 'Bar 1.4542', 'theirAmount').click();
  await page.keyboard.press('Control+Space');
  await expect(status(page)).toContainText(/123 rows of customer's amount/);
});

test('a range by mouse, by a click with Shift, and by the heads of rows and columns', async ({ page }) => {
  const from = await cell(page, 'Bar 1.4542', 'ourQuantity').boundingBox();
  const to = await cell(page, 'Bar 1.4112, dia. 16', 'ourAmount').boundingBox();
  if (!from || !to) throw new Error('cells that are not there');
  await page.mouse.move(from.x + 10, from.y + 10);
  await page.mouse.down();
  await page.mouse.move(from.x + 20, from.y + 12);
  await page.mouse.move(to.x + 10, to.y + 10, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => selected(page)).toBe(9);
  await cell(page, 'Bar 1.4542', 'ourQuantity').click();
  await cell(page, 'Turnings credit 1.4542', 'ourRate').click({ modifiers: ['Shift'] });
  await expect.poll(() => selected(page)).toBe(4);
  await cell(page, 'Bar 1.4542', 'row').click();
  await expect(status(page)).toContainText('Selection 1 ×');
  await grid(page).locator('.ag-header-cell[col-id=ourAmount]').click();
  await expect(status(page)).toContainText('rows of our amount');
  await expectAccessible(page);
});

test('typing, F2, Enter, Tab and Escape as in a spreadsheet', async ({ page }) => {
  const first = cell(page, 'Bar 1.4112, dia. 16', 'ourQuantity');
  await first.click();
  await page.keyboard.type('=1.2*3/0.85');
  await page.keyboard.press('Enter');
  await expect.poll(() => text(first)).toBe('4.235');
  // Enter leads down; back up, the expression is what one edits.
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('F2');
  await expect(grid(page).getByRole('textbox')).toHaveValue('=1.2*3/0.85');
  await page.keyboard.press('Escape');
  await expect.poll(() => text(first)).toBe('4.235');
  await page.keyboard.type('0.15');
  await page.keyboard.press('Tab');
  await expect.poll(() => text(first)).toBe('0.15');
  await page.keyboard.type('19.5');
  await page.keyboard.press('Enter');
  await expect.poll(() => text(cell(page, 'Bar 1.4112, dia. 16', 'ourRate'))).toBe('19.50');
  await first.click();
  await page.keyboard.type('1.2.3');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('"1.2.3" is not a figure');
  await page.keyboard.press('Escape');
  await expect.poll(() => text(first)).toBe('0.15');
});

test('fill down, fill right, drag fill, typing into a range and clearing it, each one step back', async ({ page }) => {
  const gap = () => headline(page, /gap per unit/);
  const before = await gap();
  const quantity = (label: string) => cell(page, label, 'ourQuantity');
  await quantity('Bar 1.4112, dia. 16').click();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.type('0.4');
  await page.keyboard.press('Control+Enter');
  for (const label of ['Bar 1.4112, dia. 16', 'Bar 1.4112, dia. 28', 'Turnings credit 1.4112'])
    await expect.poll(() => text(quantity(label)), label).toBe('0.40');
  await page.keyboard.press('Control+z');
  await expect.poll(() => text(quantity('Bar 1.4112, dia. 16'))).toBe('');
  await expect.poll(gap).toBe(before);

  await quantity('Bar 1.4112, dia. 16').click();
  await page.keyboard.type('0.5');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Control+d');
  await expect.poll(() => text(quantity('Bar 1.4112, dia. 28'))).toBe('0.50');
  await quantity('Bar 1.4112, dia. 16').click();
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Control+r');
  await expect.poll(() => text(cell(page, 'Bar 1.4112, dia. 16', 'ourRate'))).toBe('0.50');

  await quantity('Bar 1.4112, dia. 16').click();
  const handle = await grid(page).locator('.fill-handle').boundingBox();
  const to = await quantity('Turnings credit 1.4112').boundingBox();
  if (!handle || !to) throw new Error('no handle');
  await page.mouse.move(handle.x + 3, handle.y + 3);
  await page.mouse.down();
  await page.mouse.move(to.x + 20, to.y + 12, { steps: 6 });
  await page.mouse.up();
  await expect.poll(() => text(quantity('Turnings credit 1.4112'))).toBe('0.50');
  await page.keyboard.press('Delete');
  for (const label of ['Bar 1.4112, dia. 16', 'Bar 1.4112, dia. 28', 'Turnings credit 1.4112'])
    await expect.poll(() => text(quantity(label)), label).toBe('');
  for (let step = 0; step < 5; step++) await page.keyboard.press('Control+z');
  await expect.poll(gap).toBe(before);
});

test('a block of 500 by 4 is pasted and taken back as one step', async ({ page }) => {
  await page.getByRole('link', { name: 'Costbridge, start' }).click();
  await page.getByRole('button', { name: 'Open an estimate' }).waitFor();
  const lines = Array.from({ length: 500 }, (_, i) => `Part ${i + 1}\t${i + 1}\t2.00\t${((i + 1) * 2).toFixed(2)}`);
  const sheet = ['Part\tQty\tPrice\tAmount', ...lines, `Total\t\t\t${(500 * 501).toFixed(2)}`].join('\n');
  await copyFrom(page, { 'text/plain': sheet });
  await page.keyboard.press('Control+v');
  await page.getByRole('button', { name: 'Use this estimate' }).click();
  await expect(grid(page)).toBeVisible();

  // The customer's two columns as they stand here, then quantity and rate of ours with German figures.
  const block = Array.from({ length: 500 }, (_, i) => ['2', `${(i + 1) * 2}`, `${i + 2}`, '2,5'].join('\t')).join('\n');
  await cell(page, 'Part 1', 'theirRate').click();
  await copyFrom(page, { 'text/plain': block });
  await page.keyboard.press('Control+v');
  await expect(status(page)).toContainText('500 positions');
  await expect.poll(() => text(cell(page, 'Part 7', 'ourQuantity'))).toBe('8');
  await expect.poll(() => text(cell(page, 'Part 7', 'ourRate'))).toBe('2.50');
  await expect(page.getByRole('button', { name: 'Undo: Paste 500 × 4 cells' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(status(page)).toContainText('0 positions');
  await page.keyboard.press('Control+y');
  await expect(status(page)).toContainText('500 positions');
});

/** What Excel puts on the clipboard for two rows of a quantity and a price. */
const fromExcel = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=ProgId content=Excel.Sheet><meta name=Generator content="Microsoft Excel 15">
<style><!--table {mso-displayed-decimal-separator:"\\,"; mso-displayed-thousand-separator:"\\.";} .xl65 {mso-number-format:"\\#\\,\\#\\#0\\.00";}--></style></head>
<body link="#0563C1" vlink="#954F72"><table border=0 cellpadding=0 cellspacing=0 width=160><!--StartFragment-->
<tr height=20><td height=20 align=right width=80>0,25</td><td class=xl65 align=right width=80 x:num="1234.5678">1.234,57</td></tr>
<tr height=20><td height=20 align=right>0,5</td><td class=xl65 align=right>12,00</td></tr><!--EndFragment--></table></body></html>`;

/** The same from LibreOffice. */
const fromLibreOffice = `<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN"><html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/><meta name="generator" content="LibreOffice 24.2"/></head>
<body><table cellspacing="0" border="0"><colgroup span="2" width="85"></colgroup>
<tr><td height="17" align="right" sdval="0.25" sdnum="1031;">0,25</td><td align="right" sdval="1234.5678" sdnum="1031;0;#.##0,00">1.234,57</td></tr>
<tr><td height="17" align="right" sdval="0.5" sdnum="1031;">0,5</td><td align="right" sdval="12" sdnum="1031;0;#.##0,00">12,00</td></tr></table></body></html>`;

for (const [name, html] of [
  ['Excel', fromExcel],
  ['LibreOffice', fromLibreOffice],
] as const) {
  test(`a range copied in ${name} is pasted with its figures in full`, async ({ page }) => {
    await cell(page, 'Bar 1.4112, dia. 16', 'ourQuantity').click();
    await copyFrom(page, { 'text/html': html, 'text/plain': '0,25\t1.234,57\r\n0,5\t12,00\r\n' });
    await page.keyboard.press('Control+v');
    await expect.poll(() => text(cell(page, 'Bar 1.4112, dia. 16', 'ourQuantity'))).toBe('0.25');
    await expect.poll(() => text(cell(page, 'Bar 1.4112, dia. 16', 'ourRate'))).toMatch(/^1,234\.57|^1,234\.5678/);
    await expect.poll(() => text(cell(page, 'Bar 1.4112, dia. 28', 'ourRate'))).toBe('12.00');
  });
}

test('rows that cannot take a value are named one by one; the others take theirs', async ({ page }) => {
  await cell(page, 'Raw material', 'ourRate').click();
  await copyFrom(page, { 'text/plain': '5\n22\nsome words\n' });
  await page.keyboard.press('Control+v');
  const report = page.getByRole('alertdialog', { name: /Paste 3 × 1 cells/ });
  await expect(report).toContainText('1 figure set, 2 not');
  await expect(report).toContainText('a group takes a quantity only');
  await expect(report).toContainText('"some words" is no figure');
  await expectAccessible(page);
  await report.getByRole('button', { name: 'Close' }).click();
  await expect(report).toBeHidden();
  await expect.poll(() => text(cell(page, 'Bar 1.4542', 'ourRate'))).toBe('22.00');
});

test('a copy is what Excel and LibreOffice take, with figures in full and nothing that turns into a formula', async ({
  page,
}) => {
  await cell(page, 'Bar 1.4542', 'line').click();
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  const { text: tsv, html } = await copied(page);
  expect(tsv.split('\t').slice(1)).toEqual(['1.85', 'kg', '21.4']);
  expect(html).toContain('x:num="21.4"');
  expect(html).toContain('sdval="1.85"');
  expect(html).toContain('mso-number-format');
});

test('columns are hidden, shown, moved and stay so; lines are sorted inside their groups', async ({ page }) => {
  await page.getByRole('button', { name: 'Columns' }).click();
  const menu = page.getByRole('dialog', { name: 'Columns' });
  await menu.getByLabel('Unit', { exact: true }).uncheck();
  await menu.getByLabel('Load factor', { exact: true }).check();
  await page.keyboard.press('Escape');
  await expect(grid(page).getByRole('columnheader', { name: 'Unit', exact: true })).toHaveCount(0);
  await expect(grid(page).getByRole('columnheader', { name: 'Load' })).toBeVisible();
  await page.reload();
  await expect(grid(page).getByRole('columnheader', { name: 'Load' })).toBeVisible();
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  await page.getByLabel('Sort inside groups').selectOption({ label: "Customer's amount" });
  await page.keyboard.press('Escape');
  await expect(row(page, 'Self cost')).toBeVisible();
  const shown = await grid(page)
    .locator('.ag-row:not(.row-group)')
    .evaluateAll((rows) =>
      rows
        .toSorted((a, b) => Number(a.getAttribute('row-index')) - Number(b.getAttribute('row-index')))
        .map((each) => each.querySelector('[col-id=theirAmount]')?.textContent ?? ''),
    );
  const figures = shown.slice(0, 5).map(Number);
  expect(figures).toEqual(figures.toSorted((a, b) => b - a));
});

test('Ctrl+F finds a line in a folded group and goes on with Enter', async ({ page }) => {
  await page.getByLabel('Levels shown').selectOption({ label: 'To level 1' });
  await cell(page, 'Self cost', 'line').click();
  await page.keyboard.press('Control+f');
  await page.keyboard.type('1.4112');
  await expect(page.getByRole('status').filter({ hasText: 'of' })).toContainText(/of [3-9]/);
  await page.keyboard.press('Enter');
  await expect(cell(page, 'Bar 1.4112, dia. 16', 'line')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: '2 of' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('searchbox')).toHaveCount(0);
});

test('Alt+Enter tells where a figure comes from: file, cell, the formula there, and what was made of it', async ({
  page,
}) => {
  await cell(page, 'Bar 1.4542', 'theirAmount').click();
  await page.keyboard.press('Alt+Enter');
  const note = page.getByRole('dialog', { name: /Where it comes from/ });
  // The file is read in a worker when somebody asks for the first time.
  for (const part of ['CBD!H13', '=ROUND(C13*E13,2)', 'SV-40 should-cost.xlsx', '39.59'])
    await expect(note).toContainText(part, { timeout: 20_000 });
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
  await page.keyboard.press('ArrowRight');
  await expect(grid(page).locator('.ag-cell-focus')).toHaveAttribute('aria-label', /^our quantity 2\.14/);
});

test('several lines are changed at once, and comments stand in a thread', async ({ page }) => {
  await cell(page, 'Bar 1.4112, dia. 16', 'ourRate').click();
  await page.keyboard.press('Shift+ArrowDown');
  const panel = page.getByRole('complementary', { name: 'Details' });
  await expect(panel).toContainText('2 lines selected');
  await panel.getByLabel('Times').fill('1.1');
  await panel.getByRole('button', { name: 'Set our rates' }).click();
  await expect.poll(() => text(cell(page, 'Bar 1.4112, dia. 16', 'ourRate'))).toBe('20.02');
  await expect(page.getByRole('button', { name: 'Undo: Set our rate of 2 lines' })).toBeVisible();
  await panel.getByLabel('State').selectOption('ready');
  await panel.getByRole('button', { name: 'Change 2 overlays' }).click();
  await cell(page, 'Bar 1.4112, dia. 28', 'line').click();
  await panel.getByLabel('New comment').fill('Ask the mill for its price list.');
  await page.keyboard.press('Control+Enter');
  await expect(panel.getByRole('region', { name: 'Comments' })).toContainText('Ask the mill');
  await expect(grid(page).getByRole('img', { name: 'One comment' })).toBeVisible();
  await expectAccessible(page);
});
