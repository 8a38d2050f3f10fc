import type { Page } from '@playwright/test';
import { expect, expectAccessible, go, headline, test } from './support';

/** A range that was copied elsewhere comes in by Ctrl+V, as a file does. */

const text = [
  ['Part', 'Qty', 'Price', 'Amount'],
  ['Housing', '2', '10.00', '20.00'],
  ['Bearing', '4', '3.25', '13.00'],
  ['Total', '', '', '33.00'],
]
  .map((row) => row.join('\t'))
  .join('\n');

/** What LibreOffice puts there: the stored figure stands beside the printed one. */
const html = `<html><body><table>
<tr><td>Part</td><td>Qty</td><td>Price</td><td>Amount</td></tr>
<tr><td>Housing</td><td sdval="2">2</td><td sdval="10">10,00 €</td><td sdval="20" sdnum="1031;0;#,##0.00 [$€-407]">20,00 €</td></tr>
<tr><td>Bearing</td><td sdval="4">4</td><td sdval="3.25">3,25 €</td><td sdval="13" sdnum="1031;0;#,##0.00 [$€-407]">13,00 €</td></tr>
<tr><td>Total</td><td></td><td></td><td sdval="33" sdnum="1031;0;#,##0.00 [$€-407]">33,00 €</td></tr>
</table></body></html>`;

/** A key that is pressed before the screen is there goes nowhere. */
async function openStart(page: Page): Promise<void> {
  await page.goto('./');
  await expect(page.getByRole('button', { name: 'Open an estimate' })).toBeVisible();
}

/** Puts it on the clipboard as another program would: what it wrote, uncleaned. */
async function copy(page: Page, types: Readonly<Record<string, string>>): Promise<void> {
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

test('a range pasted by key on the first screen becomes a case that keeps its bytes', async ({ page }) => {
  await openStart(page);
  await copy(page, { 'text/plain': text });
  await page.keyboard.press('Control+v');
  await expect(page.getByText('33.00 on the sheet, 33.00 read')).toBeVisible();
  await expect(page.getByText(/^Pasted range \d{4}-\d\d-\d\d \d\d-\d\d\.txt$/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Use this estimate' }).click();
  await expect(page.getByRole('treegrid')).toBeVisible();
  const kept = await page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('costbridge');
        opening.addEventListener('error', () => reject(new Error('no store')));
        opening.addEventListener('success', () => {
          const asking = opening.result.transaction('blobs').objectStore('blobs').getAll();
          asking.addEventListener('success', () => {
            const [blob] = asking.result as { bytes: Uint8Array }[];
            opening.result.close();
            resolve(new TextDecoder().decode(blob?.bytes));
          });
        });
      }),
  );
  expect(kept).toBe(text);
});

test('a range of a spreadsheet pasted on the Import screen keeps the stored figures', async ({ page }) => {
  await page.goto('./#/import');
  await expect(page.getByRole('heading', { name: 'Open an estimate' })).toBeVisible();
  await copy(page, { 'text/plain': 'not this', 'text/html': html });
  await page.keyboard.press('Control+v');
  await expect(page.getByText('33.00 on the sheet, 33.00 read')).toBeVisible();
  await expect(page.getByText(/^Pasted range .*\.html$/)).toBeVisible();
  await page.getByRole('button', { name: 'Use this estimate' }).click();
  expect(await headline(page, /stated by customer/)).toBe('€ 33.00');
  await go(page, 'Import');
  await expect(page.getByText(/This case stands on Pasted range/)).toBeVisible();
});

test('a button reads the clipboard, and says what to do where it may not', async ({ page, context }) => {
  await openStart(page);
  await copy(page, { 'text/plain': text });
  await context.grantPermissions(['clipboard-read']);
  await page.getByRole('button', { name: 'Paste a range' }).click();
  await expect(page.getByText('33.00 on the sheet, 33.00 read')).toBeVisible();
  await page.getByRole('button', { name: 'Choose another file' }).click();
  await context.clearPermissions();
  await page.getByRole('button', { name: 'Paste a range' }).click();
  await expect(page.getByText(/Press Ctrl\+V/)).toBeVisible();
});

test('a text field keeps what is pasted into it', async ({ page }) => {
  await openStart(page);
  await copy(page, { 'text/plain': text });
  await page.keyboard.press('Control+v');
  const units = page.getByLabel('Amounts are for this many units');
  await units.click();
  await copy(page, { 'text/plain': '12' });
  await units.fill('');
  await page.keyboard.press('Control+v');
  await expect(units).toHaveValue('12');
  await expect(page.getByText('33.00 on the sheet, 33.00 read')).toBeVisible();
});

test('a paste does not take away what was corrected without asking', async ({ page }) => {
  await openStart(page);
  await copy(page, { 'text/plain': text });
  await page.keyboard.press('Control+v');
  await page.getByLabel('Row 3 reads as').selectOption('ignored');
  await expect(page.getByRole('button', { name: 'Take back the last correction (1)' })).toBeVisible();
  await page.keyboard.press('Control+v');
  await expect(page.getByRole('alert')).toContainText('what you corrected');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Keep what is here' }).click();
  await expect(page.getByRole('button', { name: 'Take back the last correction (1)' })).toBeVisible();
  await page.keyboard.press('Control+v');
  await page.getByRole('button', { name: 'Open it' }).click();
  await expect(page.getByRole('button', { name: /Take back/ })).toHaveCount(0);
  await expect(page.getByText('33.00 on the sheet, 33.00 read')).toBeVisible();
});
