import { writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, go, headline, leaveAllTheSame, openExample, openFile, test } from './support';

/**
 * Keys one behind the other before the grid has told of the first: what a person does whose computer is busy. Between
 * two of them only microtasks run, as between two key events that wait in line.
 */
async function pressAtOnce(page: Page, ...keys: readonly string[]): Promise<void> {
  await page.evaluate(async (all) => {
    for (const pressed of all) {
      const key = pressed.replace(/^.*\+(?=.)/, '');
      const init = { key, ctrlKey: pressed.startsWith('Control+'), shiftKey: pressed.startsWith('Shift+') };
      const target = document.activeElement ?? document.body;
      target.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true, composed: true }));
      await Promise.resolve();
    }
  }, keys);
}

const figure = (page: Page, label: string, column: string) =>
  page.locator('.ag-row', { hasText: label }).first().locator(`[col-id=${column}]`);

test('an undo right behind a figure takes that figure back', async ({ page }) => {
  await openExample(page);
  const ours = figure(page, 'Forging EN AW-7075', 'ourRate');
  await ours.click();
  await page.keyboard.type('40');
  await pressAtOnce(page, 'Enter', 'Control+z');
  await expect(page.getByRole('button', { name: /^Redo/ })).toBeEnabled();
  await expect.poll(() => headline(page, /gap per unit/)).toBe('+ € 95.39');
  await expect(page.locator('.ag-row', { hasText: 'Forging EN AW-7075' }).first()).toHaveAttribute(
    'aria-selected',
    'true',
  );
});

test('a fill right behind a figure fills with it', async ({ page }) => {
  await openExample(page);
  await figure(page, 'Bar 1.4112, dia. 16', 'ourQuantity').click();
  await page.keyboard.type('0.5');
  await pressAtOnce(page, 'Enter', 'ArrowUp', 'Shift+ArrowDown', 'Control+d');
  await expect(figure(page, 'Bar 1.4112, dia. 28', 'ourQuantity')).toHaveText('0.50');
});

test('rows of a sheet are marked from where the focus went last', async ({ page }, info) => {
  const path = info.outputPath('part.csv');
  await writeFile(path, 'Pos;Part;Amount\n1;Body;20.00\n2;Cover;4.50\n3;Screws;2.00\n;Total;26.50\n');
  await page.goto('./');
  await openFile(page, 'Open an estimate', path);
  await figure(page, 'Screws', 'c2').click();
  await expect(page.getByRole('button', { name: 'Row 4 as Line' })).toBeVisible();
  await pressAtOnce(page, 'ArrowUp', 'ArrowUp', 'Shift+ArrowDown', 'F6');
  await expect(page.getByRole('button', { name: 'Rows 2, 3 as Line' })).toBeFocused();
});

test('the room takes a key from the moment its first page stands', async ({ page }) => {
  await openExample(page);
  await go(page, 'Review');
  await page.getByRole('button', { name: 'Add a session' }).click();
  await page.getByLabel('Passphrase for this session', { exact: true }).fill('six quiet gears');
  await page.getByLabel('The same once more', { exact: true }).fill('six quiet gears');
  // In the turn in which the page is drawn, before the browser has done anything else.
  await page.evaluate(() => {
    const watch = new MutationObserver(() => {
      if (document.querySelector('nav[aria-label="Points"]') === null) return;
      watch.disconnect();
      const next = new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true });
      (document.activeElement ?? document.body).dispatchEvent(next);
    });
    watch.observe(document.body, { childList: true, subtree: true });
  });
  await page.getByRole('button', { name: 'Open the shared screen' }).click();
  await leaveAllTheSame(page);
  await expect(page.getByText(/^Point 1 of/)).toBeVisible();
});
