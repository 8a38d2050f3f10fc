import { readFile } from 'node:fs/promises';
import { read } from '@e965/xlsx';
import { expect, go, leaveAllTheSame, openExample, test } from './support';

/** The comparison as a workbook: both editions from their screens, and what a cancel leaves. */

test('the internal workbook is saved from the Gap screen, and marked', async ({ page }) => {
  await openExample(page);
  await go(page, 'Gap');
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Internal workbook' }).click(),
  ]);
  expect(saved.suggestedFilename()).toMatch(/^Servo valve SV-40 INTERNAL gap workbook [\d-]+\.xlsx$/);
  const workbook = read(await readFile(await saved.path()));
  expect(workbook.SheetNames).toContain('Hidden costs');
  for (const name of workbook.SheetNames) expect(workbook.Sheets[name]?.A1?.v).toMatch(/^INTERNAL/);
  await expect(page.getByRole('button', { name: 'Internal workbook' })).toBeEnabled();
});

test('the workbook for the customer comes of a command, and a cancel writes nothing', async ({ page }) => {
  await openExample(page);
  await go(page, 'Critique');
  await expect(page.getByRole('button', { name: 'Export workbook' })).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: 'Command, case or line' })).toBeFocused();
  await page.keyboard.type('Workbook for the customer');
  await expect(page.getByRole('option', { name: /^Workbook for the customer/, selected: true })).toBeVisible();
  const saving = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  await leaveAllTheSame(page);
  const saved = await saving;
  expect(saved.suggestedFilename()).toMatch(/^Servo valve SV-40 cost comparison [\d-]+\.xlsx$/);
  const workbook = read(await readFile(await saved.path()));
  expect(workbook.SheetNames).toEqual([
    'Summary',
    'Points',
    'Figures',
    'Cost of ownership',
    'Options',
    'Your estimate',
    'Agreed',
    'Evidence',
  ]);

  let more = 0;
  page.on('download', () => more++);
  await page.getByRole('button', { name: 'Export workbook' }).click();
  await page.getByRole('button', { name: 'Cancel workbook' }).click();
  await expect(page.getByRole('button', { name: 'Export workbook' })).toBeEnabled();
  expect(more).toBe(0);
});
