import type { Page } from '@playwright/test';
import { expect, expectAccessible, leaveAllTheSame, openExample, test } from './support';

/** A whole review by keyboard: prepared, approved, answered point by point, closed with its passphrase. */

const passphrase = 'six quiet gears';

async function press(page: Page, button: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).focus();
  await page.keyboard.press('Enter');
}

async function type(page: Page, label: string, text: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
  await page.keyboard.press('Tab');
}

async function toReview(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Review' }).focus();
  await page.keyboard.press('Enter');
  await press(page, 'Add a session');
}

async function enter(page: Page): Promise<void> {
  await type(page, 'Passphrase for this session', passphrase);
  await type(page, 'The same once more', passphrase);
  await press(page, 'Open the shared screen');
  await leaveAllTheSame(page);
  await expect(page.getByRole('navigation', { name: 'Points' })).toBeVisible();
}

/** A figure of the bar at the foot, by its label. */
async function bar(page: Page, label: RegExp): Promise<string> {
  const term = page.getByRole('contentinfo').getByText(label);
  return (await term.locator('xpath=..').locator('dd').innerText()).replace(/\u202f/g, ' ');
}

async function pressed(page: Page, answer: RegExp): Promise<void> {
  await expect(page.getByRole('region', { name: 'Answer' }).getByRole('button', { pressed: true })).toHaveText(answer);
}

test('a session by keyboard, from its agenda to its end', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'showSaveFilePicker');
  });
  await openExample(page);
  await toReview(page);
  await type(page, 'Title', 'Cost review of the valve');
  await type(page, 'Who takes part, their side', 'Purchasing, cost analysis');
  await type(page, 'Who takes part, our side', 'Account, process engineering');
  await type(page, 'Part 1', 'Welcome and rules');
  await page.getByRole('region', { name: 'Presenter’s notes' }).getByRole('textbox').first().focus();
  await page.keyboard.type('Begin with what they have right');
  await page.keyboard.press('Tab');
  await enter(page);

  // The agenda, with the clock in its first part.
  await expect(page).toHaveTitle('Review');
  await expect(page.getByRole('heading', { name: 'Cost review of the valve' })).toBeVisible();
  await expect(page.getByText('Purchasing, cost analysis')).toBeVisible();
  await expect(page.locator('[aria-current=time]')).toContainText('Welcome and rules');
  await expectAccessible(page);

  // Agreed: the bar moves, and the digit works at once.
  const nothingAgreed = await bar(page, /^Your estimate, nothing agreed yet/);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('1');
  await pressed(page, /Agreed/);
  await expect.poll(() => bar(page, /Agreed \(1\)/)).not.toBe('');
  expect(await bar(page, /^Agreed cost/)).not.toBe(nothingAgreed);
  await expectAccessible(page);

  // Agreed in part by a figure that the customer names: the effect shows before it is recorded.
  const before = await bar(page, /^Agreed cost/);
  await walkToFigure(page);
  await page.keyboard.press('2');
  const field = page.locator('input:focus');
  await expect(field).toHaveAttribute('data-starts', '');
  await page.keyboard.type('2');
  const would = page.getByRole('form', { name: 'What if' }).locator('output');
  await expect(would).toContainText('Agreed cost');
  expect(await bar(page, /^Agreed cost/)).toBe(before);
  await expectAccessible(page);
  const shown = (await would.locator('strong').last().innerText()).replace(/\u202f/g, ' ');
  await page.keyboard.press('Enter');
  await pressed(page, /Agreed in part/);
  await expect.poll(() => bar(page, /^Agreed cost/)).toBe(shown);

  // Not agreed, evidence wanted with owners and a date, parked.
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('3');
  await pressed(page, /Not agreed/);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('4');
  await type(page, 'Reason, as both sides would write it', 'Scrap records of the last quarter');
  await type(page, 'Comes back to it, our side', 'Process engineering');
  await type(page, 'Comes back to it, your side', 'Cost analysis');
  await page.getByLabel('By', { exact: true }).focus();
  await page.keyboard.type('12042026');
  await page.keyboard.press('Escape');
  await pressed(page, /Evidence wanted/);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('5');
  await pressed(page, /Parked/);
  // Said by mistake, and taken back; what was typed on the way stays.
  await page.keyboard.press('6');
  await pressed(page, /Withdrawn/);
  await page.keyboard.press('5');
  await pressed(page, /Parked/);

  await page.keyboard.press('End');
  const standing = page.getByRole('main');
  for (const answer of ['Agreed', 'Agreed in part', 'Not agreed', 'Evidence wanted', 'Parked'])
    await expect(standing.getByRole('cell', { name: answer, exact: true })).toHaveCount(1);
  await expect(standing).toContainText('Scrap records of the last quarter');
  await expect(standing).toContainText('Process engineering');
  await expect(standing).toContainText(/4 December 2026|12 April 2026/);
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page);
  await page.keyboard.press('Home');
  await expectAccessible(page);
  await page.keyboard.press('ArrowRight');
  await expectAccessible(page);

  // What was said is there after a reload.
  await page.reload();
  await expect(page.getByRole('navigation', { name: 'Points' })).toContainText('Evidence wanted');

  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys of the review' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('x');
  await page.keyboard.type('seven loud gears');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('not the passphrase');
  await page.keyboard.type(passphrase);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Session', exact: true })).toBeVisible();
  await expect(page).toHaveURL(/#\/review$/);
  await expect(page.getByRole('button', { name: /Cost review of the valve.*held/ })).toBeVisible();

  const kept = await outcomes(page);
  expect(kept.map(({ answer }) => answer).toSorted()).toEqual(
    ['agreed', 'agreedInPart', 'evidenceWanted', 'notAgreed', 'parked'].toSorted(),
  );
  expect(kept.find(({ answer }) => answer === 'agreedInPart')?.named).toEqual([
    expect.objectContaining({ value: '2' }),
  ]);
  expect(kept.find(({ answer }) => answer === 'evidenceWanted')).toMatchObject({
    reason: 'Scrap records of the last quarter',
    ownerOurs: 'Process engineering',
    ownerTheirs: 'Cost analysis',
    dueDate: expect.stringMatching(/^2026-/),
  });
});

test('a note without an answer parks the point, also where the page goes away; beside an answer it stays with it', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'showSaveFilePicker');
  });
  await openExample(page);
  await toReview(page);
  await enter(page);
  const reason = page.getByLabel('Reason, as both sides would write it', { exact: true });
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText('A note without an answer parks the point.')).toBeVisible();
  await reason.focus();
  await page.keyboard.press('Tab');
  // A field that was only passed through says nothing.
  await expect(page.getByRole('region', { name: 'Answer' }).getByRole('button', { pressed: true })).toHaveCount(0);
  await type(page, 'Reason, as both sides would write it', 'To be looked up');
  await pressed(page, /Parked/);
  await page.keyboard.press('Escape');
  await page.keyboard.press('1');
  await pressed(page, /Agreed/);
  await expect(reason).toHaveValue('To be looked up');

  // The next point: typed, a pause, and the page is loaded anew before the field is left.
  await page.keyboard.press('ArrowRight');
  await reason.focus();
  await page.keyboard.type('Half a sentence');
  await pressed(page, /Parked/);
  await expect(reason).toBeFocused();
  // The store has it some moments later.
  await page.waitForTimeout(600);
  await page.reload();
  await expect(page.getByRole('navigation', { name: 'Points' })).toContainText('Parked');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(reason).toHaveValue('Half a sentence');
  await pressed(page, /Parked/);

  // Up and down lead through the answers and the points, where the cursor is in them.
  const answers = page.getByRole('region', { name: 'Answer' }).getByRole('button');
  await answers.nth(0).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(answers.nth(2)).toBeFocused();
  await page.keyboard.press('Enter');
  await pressed(page, /Not agreed/);
  const stops = page.getByRole('navigation', { name: 'Points' }).getByRole('button');
  await stops.nth(2).focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Point 1 of/)).toBeVisible();

  // Taken back at once, a note is not written again when the pause is over.
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await reason.focus();
  await page.keyboard.type('No');
  await page.keyboard.press('Escape');
  await page.keyboard.press('u');
  await page.waitForTimeout(800);
  await expect(page.getByRole('region', { name: 'Answer' }).getByRole('button', { pressed: true })).toHaveCount(0);
});

test('the presenter’s window: covered, its own notes, and the shared screen follows its keys', async ({
  page,
  context,
}) => {
  await openExample(page);
  await toReview(page);
  const noted = page.getByRole('region', { name: 'Presenter’s notes' }).getByRole('textbox');
  await noted.nth(0).fill('Our floor is not for this screen');
  await noted.nth(1).fill('Ask for the scrap rate');
  await noted.nth(1).press('Tab');
  await page.getByLabel(/Open my notes in a second window/).check();
  const opening = context.waitForEvent('page');
  await enter(page);
  const presenter = await opening;
  await expect(presenter.getByRole('heading', { name: 'The notes are covered' })).toBeVisible();
  await expect(presenter.locator('body')).not.toContainText('Our floor');
  await presenter.getByRole('button', { name: 'Show the notes' }).press('Enter');
  await presenter.keyboard.press('ArrowRight');
  await expect(presenter.getByText('Our floor is not for this screen')).toBeVisible();
  await expectAccessible(presenter);
  await expect(page.getByText('Point 1 of')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(presenter.getByText('Ask for the scrap rate')).toBeVisible();
  await expect(page.locator('body')).not.toContainText('Our floor');
  await presenter.close();

  // It opens again with the passphrase, and goes with a reload.
  await page.keyboard.press('n');
  const again = context.waitForEvent('page');
  await page.keyboard.type(passphrase);
  await page.keyboard.press('Enter');
  const second = await again;
  await second.getByRole('button', { name: 'Show the notes' }).press('Enter');
  await expect(second.getByText('Ask for the scrap rate')).toBeVisible();
  const shut = second.waitForEvent('close');
  await page.reload();
  await shut;
});

/** To the next point in which a figure can be named. */
async function walkToFigure(page: Page): Promise<void> {
  for (let turn = 0; turn < 20; turn++) {
    await page.keyboard.press('ArrowRight');
    if ((await page.getByText('A figure that you would put in place of ours').count()) > 0) return;
  }
  throw new Error('no point takes a figure');
}

interface KeptOutcome {
  readonly answer: string;
  readonly named: readonly unknown[];
}

/** As the browser's store has them. */
async function outcomes(page: Page): Promise<readonly KeptOutcome[]> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+S')]);
  const stream = await download.createReadStream();
  let text = '';
  for await (const chunk of stream) text += String(chunk);
  const file = JSON.parse(text) as { readonly case?: { readonly outcomes?: object } };
  const found = file.case?.outcomes ?? (file as { readonly outcomes?: object }).outcomes ?? {};
  return Object.values(found) as KeptOutcome[];
}
