import { writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { bigCaseFile } from '../support/bigCase';
import { expect, go, headline, openFile, pdfText, test } from './support';

/** A critique of 5,000 lines is set in a worker: with progress, with a cancel, and with the grid live meanwhile. */

const lines = 5000;

/** Our rate of a part, typed in the grid as anybody would. */
async function typeRate(page: Page, rate: string): Promise<number> {
  const before = await headline(page, /gap per unit/);
  const cell = page.locator('[role=row]', { hasText: 'Part 1' }).first().locator('[col-id=ourRate]');
  await cell.click();
  const start = Date.now();
  await page.keyboard.type(rate);
  await page.keyboard.press('Enter');
  await expect.poll(() => headline(page, /gap per unit/), { intervals: [20] }).not.toBe(before);
  return Date.now() - start;
}

/** The longest time, in ms, that the page did nothing else, from here until it is asked. */
async function watchBlocks(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const watched = globalThis as unknown as { longest: number };
    watched.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) watched.longest = Math.max(watched.longest, duration);
    }).observe({ entryTypes: ['longtask'] });
  });
  return () => page.evaluate(() => Math.round((globalThis as unknown as { longest: number }).longest));
}

test('a critique of 5,000 lines is exported while the grid stays live, and cancelled when asked', async ({
  page,
}, info) => {
  const path = info.outputPath('big.costbridge.json');
  await writeFile(path, bigCaseFile(lines));
  await page.goto('./');
  await openFile(page, 'Open an estimate', path);
  await expect(page.getByRole('treegrid')).toBeVisible({ timeout: 30_000 });
  const alone = await typeRate(page, '12.5');
  await go(page, 'Critique');
  const begin = page.getByRole('button', { name: 'Export critique' });
  await expect(begin).toBeVisible({ timeout: 30_000 });

  // One that is cancelled writes nothing.
  let written = 0;
  page.on('download', () => (written += 1));
  const longest = await watchBlocks(page);
  await begin.click();
  const cancel = page.getByRole('button', { name: 'Cancel export' });
  await expect(cancel).toBeVisible({ timeout: 30_000 });
  await expect(page.locator('.critique-progress')).not.toBeEmpty();
  await cancel.click();
  await expect(begin).toBeVisible();
  const blockedBefore = await longest();

  // One that is finished, with a figure typed meanwhile; it is made of what was there when it began.
  const downloading = page.waitForEvent('download', { timeout: 90_000 });
  await begin.focus();
  await page.keyboard.press('Enter');
  await expect(cancel).toBeVisible({ timeout: 30_000 });
  await go(page, 'Estimate');
  // It goes on, and can be seen and stopped from here too.
  const status = page.getByRole('contentinfo', { name: 'Status' });
  await expect(status).toContainText('…');
  await expect(status.getByRole('button', { name: 'Stop making the document' })).toBeVisible();
  const meanwhile = await typeRate(page, '13.5');
  // The figure and its effect are there while the document is still being made.
  expect(written).toBe(0);
  const download = await downloading;
  const text = await pdfText(await download.path());
  expect(text).toContain('Rates of lot 20');
  expect(text).toContain('Part 5000');
  expect(written).toBe(1);
  console.info(
    `5,000 lines: an edit ${alone} ms alone, ${meanwhile} ms during the export; blocked ${blockedBefore} ms`,
  );
});
