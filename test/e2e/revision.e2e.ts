import { readFile, writeFile } from 'node:fs/promises';
import type { Page, TestInfo } from '@playwright/test';
import { servoValveRevision } from '../make/servoValveRevision';
import { expect, expectAccessible, go, headline, openExample, openFile, test } from './support';

/** The customer sends a second file for the same product. */

async function secondFile(info: TestInfo): Promise<string> {
  const path = info.outputPath('SV-40 should-cost rev 2.xlsx');
  await writeFile(path, servoValveRevision());
  return path;
}

async function compare(page: Page, info: TestInfo): Promise<void> {
  await openExample(page);
  await go(page, 'Revisions');
  await openFile(page, 'Load a new revision', await secondFile(info));
  await expect(page.getByText('109 of its 112 lines are in the open case')).toBeVisible();
  await page.getByRole('button', { name: 'Compare as a new revision' }).click();
  await expect(page.getByRole('heading', { name: 'Carried over' })).toBeVisible();
}

function row(page: Page, text: string) {
  return page.locator('[role=row]', { hasText: text }).first();
}

function card(page: Page, name: string) {
  return page.getByRole('listitem', { name });
}

test('the differences are shown, positions carry over, a doubt is confirmed, and all of it is there after a reload', async ({
  page,
}, info) => {
  await compare(page, info);
  expect(await headline(page, /stated in revision 1/)).toBe('€ 1,316.12');
  expect(await headline(page, /stated in SV-40/)).toBe('€ 1,290.20');
  expect(await headline(page, /change per unit/)).toBe('− € 25.92');
  await expect(row(page, 'Bar 1.4542, dia. 60')).toContainText('quantity 1.85 → 1.98');
  await expect(row(page, 'Hone bore, op 40')).toContainText('gone');
  await expect(row(page, 'Edge protectors')).toContainText('new');
  await expect(page.getByText(/10 lines shown, their change −.25\.92/)).toBeVisible();
  const carried = page.getByLabel('What is carried over');
  await expect(carried.locator('dl').first()).toHaveText(/positions9 of 10hidden costs11 of 12points11 of 13/);
  await expect(card(page, 'Drehmomentmotor')).toContainText('Same figures in the same group, other label.');
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Take over as revision 2' }).click();
  await expect(page.getByRole('heading', { name: '2 lines to decide about' })).toBeVisible();
  await expectAccessible(page);
  const beside = page.getByRole('region', { name: 'Changed beside our positions' });
  await expect(beside.getByRole('listitem').first()).toContainText('towards ours, 2.14');
  // It leads to the line, also where that is further down.
  await beside.getByRole('button', { name: 'Seal kit FKM' }).click();
  await expect(page.getByRole('heading', { name: 'Seal kit FKM' })).toBeVisible();
  await expect(page.getByText('Changed in this revision: rate 24.76 → 23.90')).toBeVisible();
  await page.getByText('Our positions 9', { exact: true }).click();
  expect(await headline(page, /stated by customer/)).toBe('€ 1,290.20');
  await expect(row(page, 'Bar 1.4542, dia. 60').locator('[col-id=ourQuantity]')).toHaveText('2.14');
  await expect(row(page, 'Drehmomentmotor').locator('[col-id=ourAmount]')).not.toHaveText('');
  await expect(page.getByText('Expected lines of this estimate; got lines that are gone.')).toBeVisible();

  await go(page, 'Revisions');
  await card(page, 'Drehmomentmotor').getByRole('button', { name: 'Confirm' }).click();
  await expect(page.getByRole('heading', { name: '1 line to decide about' })).toBeVisible();
  await card(page, 'Hone bore, op 40').getByRole('button', { name: 'Remove it' }).click();
  await expect(page.getByText('Nothing waits for a decision.')).toBeVisible();
  await expect(page.getByText(/Saved here/)).toBeVisible();
  await page.reload();
  await expect(page.getByText('Nothing waits for a decision.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Revisions', exact: true }).getByRole('listitem')).toHaveCount(2);
  await go(page, 'Estimate');
  await expect(row(page, 'Bar 1.4542, dia. 60').locator('[col-id=ourQuantity]')).toHaveText('2.14');
});

test('taking over is one step that undo takes back', async ({ page }, info) => {
  await compare(page, info);
  await page.getByRole('button', { name: 'Take over as revision 2' }).click();
  await expect(page.getByRole('region', { name: 'Revisions', exact: true }).getByRole('listitem')).toHaveCount(2);
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(page.getByRole('heading', { name: 'One revision so far' })).toBeVisible();
  await go(page, 'Estimate');
  expect(await headline(page, /stated by customer/)).toBe('€ 1,316.12');
});

test('before it is taken over, doubts are decided by keyboard', async ({ page }, info) => {
  await compare(page, info);
  await card(page, 'Drehmomentmotor').getByRole('button', { name: 'Treat as new' }).focus();
  await page.keyboard.press('Enter');
  // The focus goes on to what stands in its place.
  await expect(page.getByText('1 decision taken.')).toBeVisible();
  await expect(row(page, 'Torque motor, 40 mA')).toContainText('gone');
  await page.getByRole('button', { name: 'Take back the last one' }).focus();
  await page.keyboard.press('Enter');
  await expect(card(page, 'Drehmomentmotor')).toBeVisible();
  // Ctrl+Z is for decisions first: the case behind this screen keeps what it holds.
  await card(page, 'Drehmomentmotor').getByRole('button', { name: 'Treat as new' }).press('Enter');
  await expect(page.getByText('1 decision taken.')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(card(page, 'Drehmomentmotor')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Redo/ })).toHaveCount(0);
  const choice = card(page, 'Hone bore, op 40').getByLabel('It continues as');
  const engraving = choice.locator('option', { hasText: 'Engraving of the serial number' });
  await choice.selectOption((await engraving.getAttribute('value')) ?? '');
  await card(page, 'Hone bore, op 40').getByRole('button', { name: 'Use' }).press('Enter');
  await expect(row(page, 'Engraving of the serial number')).toContainText('was "Hone bore, op 40"');
  await expect(page.getByLabel('What is carried over').locator('dl').first()).toContainText('all 10');
});

test('a file of another product is a case of its own, unless a person says otherwise', async ({ page }) => {
  await openExample(page);
  await go(page, 'Import');
  await openFile(page, 'Open an estimate', 'fixtures/workbooks/machined-housing.xlsx');
  await expect(page.getByRole('radio', { name: 'Case of its own' })).toBeChecked();
  await page.getByText('New revision', { exact: true }).click();
  await page.getByRole('button', { name: 'Compare as a new revision' }).click();
  await expect(page.getByText(/Only \d+ of \d+ lines are found in revision 1/)).toBeVisible();
  await page.getByRole('button', { name: 'Leave it' }).click();
  await expect(page.getByRole('heading', { name: 'One revision so far' })).toBeVisible();
});

test('any two of three revisions are compared, and a line that comes back takes its position back', async ({
  page,
}, info) => {
  await compare(page, info);
  await page.getByRole('button', { name: 'Take over as revision 2' }).click();
  await openFile(page, 'Load a new revision', 'fixtures/cases/servo-valve/estimate.xlsx');
  await page.getByRole('button', { name: 'Compare as a new revision' }).click();
  await expect(row(page, 'Hone bore, op 40')).toContainText('new');
  await page.getByRole('button', { name: 'Take over as revision 3' }).click();
  await expect(page.getByRole('heading', { name: /to decide about/ })).toHaveText('1 line to decide about');
  await page.getByLabel('Differences from').selectOption({ label: 'Revision 1, SV-40 should-cost.xlsx' });
  await expect(page.getByText('No line differs')).toBeVisible();
  expect(await headline(page, /change per unit/)).toBe('€ 0.00');
  await go(page, 'Estimate');
  expect(await headline(page, /gap per unit/)).toBe('+ € 95.39');
});

test('a file that is dropped on any screen of an open case goes to the import', async ({ page }) => {
  await openExample(page);
  const bytes = (await readFile('fixtures/cases/servo-valve/estimate.xlsx')).toString('base64');
  const dropped = await page.evaluateHandle((encoded) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([Uint8Array.from(atob(encoded), (c) => c.charCodeAt(0))], 'again.xlsx'));
    return transfer;
  }, bytes);
  await page.dispatchEvent('.estimate', 'drop', { dataTransfer: dropped });
  await expect(page.getByText('111 of its 111 lines are in the open case')).toBeVisible();
  await page.getByRole('button', { name: 'Compare as a new revision' }).click();
  await expect(page.getByText('No line differs')).toBeVisible();
});
