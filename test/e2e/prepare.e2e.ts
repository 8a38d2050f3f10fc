import { readFile, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, go, leaveAllTheSame, openExample, openFile, pdfText, test } from './support';

/** The team gets ready for the table, by keyboard; what it would never say there lies in the store as ciphertext alone. */

const secret = 'Sell the capacity to the pump line';
const passphrase = 'nine green valves';

async function press(page: Page, button: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).focus();
  await page.keyboard.press('Enter');
}

/** To a part of the screen with the arrows of its row. */
async function part(page: Page, name: string): Promise<void> {
  await page.getByRole('radiogroup', { name: 'Part of the preparation' }).getByRole('radio', { checked: true }).focus();
  for (let turn = 0; turn < 6; turn++) {
    if (await page.getByRole('radio', { name, exact: true }).isChecked()) return;
    await page.keyboard.press('ArrowRight');
  }
  await expect(page.getByRole('radio', { name, exact: true })).toBeChecked();
}

async function type(page: Page, label: string, text: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).last().focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
  await page.keyboard.press('Tab');
}

/** Everything that the browser keeps of the app, as text. */
async function everythingKept(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const promised = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(new Error('refused')));
      });
    const kept: unknown[] = [Object.entries(localStorage), Object.entries(sessionStorage)];
    const database = await promised(indexedDB.open('costbridge'));
    for (const name of database.objectStoreNames)
      kept.push(await promised(database.transaction(name).objectStore(name).getAll()));
    database.close();
    return JSON.stringify(kept);
  });
}

async function download(page: Page, button: string): Promise<string> {
  const coming = page.waitForEvent('download');
  await press(page, button);
  const path = await (await coming).path();
  return readFile(path, 'utf8');
}

test('the picture asks for sources, options say who gains, trades what came back', async ({ page }) => {
  await openExample(page);
  await go(page, 'Prepare');
  await press(page, 'Add what is known');
  await page.keyboard.type('The buyer is only after a quick win');
  await page.keyboard.press('Tab');
  await expect(page.getByText('“only after” says what somebody is after')).toBeVisible();
  await page.keyboard.type('Said so on 12 November');
  await page.keyboard.press('Tab');
  await expect(page.getByText('“only after” says what somebody is after')).toBeHidden();

  await part(page, 'Interests and options');
  await page.getByLabel('Kind of option').selectOption('own');
  await press(page, 'Add option');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Shared test bench');
  const option = page.getByRole('group', { name: /Shared test bench|Of our own/ });
  await expect(option.getByText('Worth nothing yet')).toBeVisible();
  await type(page, 'Value to them a year', '12000');
  await type(page, 'Value to us a year', '-3000');
  await expect(option.getByText('Only they gain from it as it stands')).toBeVisible();
  await type(page, 'Value to us a year', '3000');
  await expect(option.getByText('Only they gain from it as it stands')).toBeHidden();
  await option.getByLabel('In the critique').selectOption('range');
  await option.getByLabel('Words for the customer').focus();
  await page.keyboard.type('You must share our test bench');
  await page.keyboard.press('Tab');
  await expect(option.getByText('“You must”: This demands')).toBeVisible();
  const sheet = page.getByRole('article', { name: 'The page as it would read' });
  await expect(sheet).toContainText('You must share our test bench');
  await expect(sheet).toContainText(/10,000 to .*20,000/);

  await part(page, 'Trade log');
  await press(page, 'Add trade');
  await type(page, 'Given', 'A year of free storage');
  const trade = page.getByRole('group', { name: 'trade 2' });
  await expect(trade.getByText('Given without a counterpart')).toBeVisible();
  await type(page, 'Got', 'A firm forecast');
  await expect(trade.getByText('Given without a counterpart')).toBeHidden();
  await expectAccessible(page);
});

test('the walk-away section is ciphertext wherever it lies, and says what does not open it', async ({ page }) => {
  await openExample(page);
  await page.evaluate(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
  await go(page, 'Prepare');
  await part(page, 'Alternatives and walk-away');
  await page.getByLabel('New passphrase').focus();
  await page.keyboard.type('short');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Expected at least 10 characters')).toBeVisible();
  await page.keyboard.press('Control+A');
  await page.keyboard.type(passphrase);
  await page.keyboard.press('Tab');
  await page.keyboard.type(passphrase);
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('What we do if no agreement comes about')).toBeFocused();
  await page.keyboard.type(secret);
  await type(page, 'Walk-away price per unit', '1377.31');
  await expectAccessible(page);
  await press(page, 'Lock now');
  await expect(page.getByLabel('Passphrase', { exact: true })).toBeFocused();
  expect(await page.content()).not.toContain(secret);

  await page.keyboard.type('nine green vales');
  await page.keyboard.press('Enter');
  await expect(page.getByText('got another one')).toBeVisible();
  await expect(page.getByText('if the passphrase is forgotten, what stands in it is lost')).toBeVisible();
  await page.getByLabel('Passphrase', { exact: true }).focus();
  await page.keyboard.type(passphrase);
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('What we do if no agreement comes about')).toHaveValue(secret);
  await expect(page.getByLabel('Walk-away price per unit')).toHaveValue('1,377.31');

  // Leaving locks it; so does a reload. Nothing of it is in the history or the activity.
  await part(page, 'Playbook');
  await part(page, 'Alternatives and walk-away');
  await expect(page.getByLabel('Passphrase', { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Undo/ })).toBeDisabled();
  await page.waitForTimeout(600);
  const kept = await everythingKept(page);
  expect(kept.includes('"ciphertext"')).toBe(true);
  for (const plain of [secret, '1377.31', passphrase]) expect(kept.includes(plain), plain).toBe(false);

  const whole = await download(page, 'Save to file');
  const { sealed } = (JSON.parse(whole) as { case: { sealed: Record<string, { ciphertext: string }> } }).case;
  expect(sealed.walkAway?.ciphertext.length).toBeGreaterThan(100);
  for (const plain of [secret, '1377.31', passphrase]) expect(whole.includes(plain), plain).toBe(false);
  const brief = await download(page, 'Save a copy without it');
  expect((JSON.parse(brief) as { case: { sealed: object } }).case.sealed).toEqual({});
  expect(brief.includes(sealed.walkAway?.ciphertext ?? '')).toBe(false);

  // A copy whose ciphertext was altered: it opens, and the section says that it was changed.
  const first = sealed.walkAway?.ciphertext ?? '';
  const turned = (first.startsWith('A') ? 'B' : 'A') + first.slice(1);
  const altered = test.info().outputPath('altered.costbridge.json');
  await writeFile(altered, whole.replace(first, turned));
  await page.goto('./#/');
  await openFile(page, 'Open a case file', altered);
  // Opened, it leads to its estimate: who is on the way elsewhere before that is called back.
  await expect(page.getByText('It was opened as a case of its own')).toBeVisible();
  await go(page, 'Prepare');
  await part(page, 'Alternatives and walk-away');
  await page.getByLabel('Passphrase', { exact: true }).focus();
  await page.keyboard.type(passphrase);
  await page.keyboard.press('Enter');
  await expect(page.getByText('one that was damaged or altered since')).toBeVisible();

  // Forgotten: said plainly, and the way on.
  await page.getByText('The passphrase is forgotten').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Nobody can open it without the passphrase')).toBeVisible();
  await press(page, 'Remove the section and begin anew');
  await press(page, 'Remove it for good');
  await expect(page.getByLabel('New passphrase')).toBeVisible();
});

test('a tactic of the team is kept; the plan becomes a calendar and a letter', async ({ page }) => {
  // Early enough that the plan fits before its deadline.
  await page.clock.setFixedTime(new Date('2026-11-02T09:00:00'));
  await openExample(page);
  await go(page, 'Prepare');
  await part(page, 'Playbook');
  await expect(page.getByRole('navigation', { name: 'Tactics' }).getByRole('button')).toHaveCount(13);
  await page.getByRole('button', { name: 'Silence', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Silence' })).toBeVisible();
  await press(page, 'Add a tactic of our own');
  await page.keyboard.type('A questionnaire of ninety pages');
  await type(page, 'What to say', 'This is unacceptable');
  await expect(page.getByText('“is unacceptable”: This closes the conversation')).toBeVisible();
  await type(page, 'What to say', 'Which ten questions matter most to you?');
  await press(page, 'Save to the library');
  await expect(page.getByRole('heading', { name: 'A questionnaire of ninety pages' })).toBeVisible();
  await page.reload();
  await part(page, 'Playbook');
  await expect(page.getByRole('button', { name: /A questionnaire of ninety pages/ })).toBeVisible();
  await expectAccessible(page);

  await part(page, 'Plan');
  await type(page, 'Working days kept free before it', '1');
  const steps = page.getByRole('table', { name: 'Steps of the plan' });
  await expect(steps.getByRole('row').last()).toContainText('Thu 3 Dec 2026');
  const calendar = await download(page, 'Export calendar (.ics)');
  expect(calendar.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')).toBe(true);
  expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(7);
  await page.getByLabel('Language of the letter').selectOption('de');
  const letter = await download(page, 'Save as text');
  expect(letter).toContain('Wir schlagen eine gemeinsame Durchsicht von zwei Stunden vor');
  // Open items are headings of the shared view.
  expect(letter).toContain('The sum of the purchased parts leaves out its last row');
  await type(page, 'Our time zone', 'Berlin');
  await expect(page.getByText('Expected a name such as Europe/Berlin')).toBeVisible();
  await expect(page.getByLabel('Our time zone')).toHaveValue('Berlin');
  await expectAccessible(page);
});

test('the walk-away section locks itself after five minutes without typing, and keeps what was typed', async ({
  page,
}) => {
  await page.clock.install();
  await openExample(page);
  await go(page, 'Prepare');
  await part(page, 'Alternatives and walk-away');
  await page.getByLabel('New passphrase').fill(passphrase);
  await page.getByLabel('The same again').fill(passphrase);
  await press(page, 'Begin the section');
  await page.getByLabel('What we do if no agreement comes about').fill(secret);
  await page.getByLabel('Target price per unit').focus();
  await page.keyboard.type('1402.5');
  await page.clock.fastForward('04:50');
  await expect(page.getByLabel('Target price per unit')).toBeVisible();
  await page.clock.fastForward('00:20');
  await expect(page.getByLabel('Passphrase', { exact: true })).toBeVisible();
  expect((await page.content()).includes(secret)).toBe(false);
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await press(page, 'Open the section');
  await expect(page.getByLabel('What we do if no agreement comes about')).toHaveValue(secret);
  await expect(page.getByLabel('Target price per unit')).toHaveValue('1,402.5');
});

test('the page on widening the relationship and the process letter are saved as PDF and put on record', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await openExample(page);
  await go(page, 'Prepare');
  await part(page, 'Interests and options');
  const widening = await pdfText(await saved(page, 'Save page as PDF', /widening \d{4}-\d{2}-\d{2}\.pdf$/));
  expect(widening).toContain('What we could look at together');
  const sheet = page.getByRole('article', { name: 'The page as it would read' });
  expect(widening).toContain(await sheet.getByRole('listitem').first().innerText());

  await part(page, 'Plan');
  await page.getByLabel('Language of the letter').selectOption('de');
  const letter = await pdfText(await saved(page, 'Save as PDF', /process letter \d{4}-\d{2}-\d{2}\.pdf$/));
  expect(letter).toContain('Wir schlagen eine gemeinsame Durchsicht von zwei Stunden vor');
  expect(letter).toContain('The sum of the purchased parts leaves out its last row');
  await expectAccessible(page);

  await go(page, 'Critique');
  await page.getByText('What it gives away', { exact: true }).click();
  const log = page.getByRole('table', { name: 'What has left' });
  await expect(log.getByText('page on widening the relationship')).toBeVisible();
  await expect(log.getByText('process letter')).toBeVisible();
});

/** Where the guard finds a figure that could be worked out, a reason is given. */
async function saved(page: Page, button: string, name: RegExp): Promise<string> {
  const downloading = page.waitForEvent('download', { timeout: 90_000 });
  await press(page, button);
  const dialog = page.getByRole('dialog', { name: 'A reader could work out' });
  const isAsked = await Promise.race([
    dialog.waitFor({ timeout: 90_000 }).then(
      () => true,
      () => false,
    ),
    downloading.then(() => false),
  ]);
  if (isAsked) await leaveAllTheSame(page);
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(name);
  return download.path();
}
