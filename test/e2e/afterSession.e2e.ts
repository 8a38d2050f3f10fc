import { readFile, writeFile } from 'node:fs/promises';
import { read } from '@e965/xlsx';
import type { Download, Page, TestInfo } from '@playwright/test';
import { writeCaseFile } from '../../src/case';
import { servoValveRevision } from '../make/servoValveRevision';
import { heldCase } from '../support/heldCase';
import { expect, expectAccessible, openFile, pdfText, test } from './support';

/** After a session that was held: what was said is looked through, written up, taken over, and looked for in the next file. */

async function openHeld(page: Page, info: TestInfo): Promise<void> {
  const path = info.outputPath('held.costbridge.json');
  await writeFile(path, writeCaseFile({ data: heldCase(), files: new Map() }));
  await page.goto('./');
  await openFile(page, 'Open a case file', path);
  await expect(page.getByRole('treegrid')).toBeVisible();
  await page.getByRole('button', { name: 'Close this message' }).click();
}

async function go(page: Page, screen: string): Promise<void> {
  await page.getByRole('navigation', { name: 'The way through' }).getByRole('link', { name: screen }).click();
}

function outcome(page: Page, point: string) {
  return page.getByRole('region', { name: 'Outcomes' }).getByRole('row', { name: point });
}

/** What leaves is asked about where a reader could work something out. */
async function write(page: Page, what: 'Minutes' | 'Register'): Promise<Download> {
  const downloading = page.waitForEvent('download', { timeout: 90_000 });
  await page.getByRole('button', { name: what, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'A reader could work out' });
  const isAsked = await Promise.race([
    dialog.waitFor({ timeout: 90_000 }).then(() => true),
    downloading.then(() => false),
  ]);
  if (isAsked) {
    await page.keyboard.type('Said in the room');
    await page.getByRole('button', { name: 'Let it leave all the same' }).click();
  }
  return downloading;
}

test('from what was said to minutes, register and agreed figures, and to what the next estimate takes up', async ({
  page,
}, info) => {
  test.setTimeout(240_000);
  await openHeld(page, info);
  await go(page, 'Review');
  const outcomes = page.getByRole('region', { name: 'Outcomes' });
  await expect(outcomes.getByText('€ 1,338.17')).toBeVisible();
  await expectAccessible(page);

  // In writing the customer agrees to a point to which they did not agree in the room.
  await expect(outcomes.getByRole('status')).toContainText('One answer came in writing that differs');
  await outcome(page, 'The functional test is entered above').getByRole('button', { name: 'was written' }).click();
  await expect(outcomes.getByRole('status')).toHaveCount(0);
  await expect(outcome(page, 'The functional test is entered above')).toContainText('Checked with the plant.');
  await expect(outcomes.getByText('€ 1,332.')).toBeVisible();

  // An owner is noted, and the filter shows what is open.
  await outcomes.getByText(/^Open \d+$/).click();
  await page.getByRole('button', { name: 'Edit point 5' }).click();
  await page.getByLabel('Owner, our side').fill('R. Oduya');
  await page.getByRole('button', { name: 'Close point 5' }).click();
  await expect(outcome(page, 'The volume over which the tools are paid')).toContainText('M. Laurent, R. Oduya');
  await expect(outcome(page, 'The sum of the purchased parts')).toHaveCount(0);
  await outcomes.getByText(/^All \d+$/).click();

  const minutes = await write(page, 'Minutes');
  expect(minutes.suggestedFilename()).toMatch(/minutes 2026-11-24\.pdf$/);
  const printed = await pdfText(await minutes.path());
  for (const said of ['Joint cost review, servo valve', 'R. Oduya', 'Checked with the plant.', '15 December 2026'])
    expect(printed).toContain(said);

  const register = await write(page, 'Register');
  expect(register.suggestedFilename()).toMatch(/register 2026-11-24\.xlsx$/);
  const workbook = read(await readFile(await register.path()));
  expect(workbook.SheetNames).toEqual(['Register', 'Standing']);

  // Ours gives way to what both hold, and is kept in a comment.
  const take = page.getByRole('region', { name: 'Agreed figures' });
  await expect(take.getByText('2.14')).toBeVisible();
  await take.getByRole('button', { name: 'Take over one agreed figure' }).click();
  await expect(take).toHaveCount(0);

  // Kept for later cases.
  const precedents = page.getByRole('region', { name: 'Precedents' });
  await precedents.getByRole('button', { name: /^Keep: The sum of the purchased parts/ }).click();
  await expect(precedents.getByRole('button', { name: /^Keep again: The sum of the purchased parts/ })).toBeVisible();

  // The next file states the weight that was agreed.
  const second = info.outputPath('SV-40 should-cost rev 2.xlsx');
  await writeFile(second, servoValveRevision());
  await go(page, 'Revisions');
  await openFile(page, 'Load a new revision', second);
  await page.getByRole('button', { name: 'Compare as a new revision' }).click();
  await page.getByRole('button', { name: 'Take over as revision 2' }).click();
  await go(page, 'Revisions');
  const taken = page.getByRole('region', { name: 'Taken up' });
  await expect(taken.getByText(/^The new estimate takes up \d of 5 agreed points/)).toBeVisible();
  await taken.getByText(/^The new estimate takes up/).click();
  await expect(taken.getByRole('row', { name: /Bar 1\.4542.*1\.85.*1\.98.*1\.98/ })).toBeVisible();
  await go(page, 'Review');
  await expect(page.getByRole('region', { name: 'Taken up' })).toBeVisible();
  // What was agreed then is what it was.
  await expect(outcomes.getByText('€ 1,332.')).toBeVisible();
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page);
});
