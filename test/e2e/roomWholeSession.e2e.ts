import { readFile, writeFile } from 'node:fs/promises';
import { read, type WorkBook } from '@e965/xlsx';
import type { Download, Locator, Page } from '@playwright/test';
import { servoValveRevision } from '../make/servoValveRevision';
import { expect, pdfText, test } from './support';

/**
 * A whole session by keyboard, from its preparation to what the next estimate takes up. Nothing is clicked, filled in or
 * focused from outside: each thing is reached with Tab and the arrows, as by somebody without a mouse.
 */

const roomPassphrase = 'six quiet gears';
const walkAway = { passphrase: 'nine green valves', course: 'Sell the capacity to the pump line' } as const;

/** To an element with Tab, from wherever the cursor is. */
async function reach(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let turn = 0; turn < 400; turn++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${String(target)}`);
}

function button(page: Page, name: string | RegExp): Locator {
  return page.getByRole('button', { name, exact: true });
}

async function press(page: Page, name: string | RegExp): Promise<void> {
  await reach(page, button(page, name));
  await page.keyboard.press('Enter');
}

async function type(page: Page, field: Locator, text: string): Promise<void> {
  await reach(page, field);
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
}

/** By its name: in the grid Tab goes from cell to cell. */
async function go(page: Page, screen: 'Prepare' | 'Review' | 'Revisions'): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: 'Command, case or line' })).toBeFocused();
  await page.keyboard.type(screen);
  await expect(page.getByRole('dialog').getByRole('option', { selected: true })).toContainText(screen);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`#/${screen.toLowerCase()}$`));
}

/** To a part of Prepare: Tab to the row of parts, then its arrows. */
async function part(page: Page, name: string): Promise<void> {
  const row = page.getByRole('radiogroup', { name: 'Part of the preparation' });
  await reach(page, row.getByRole('radio', { checked: true }));
  for (let turn = 0; turn < 6 && !(await row.getByRole('radio', { name, exact: true }).isChecked()); turn++)
    await page.keyboard.press('ArrowRight');
  await expect(row.getByRole('radio', { name, exact: true })).toBeChecked();
}

/** What leaves is asked about where a reader could work something out; then somebody says why it leaves. */
async function written(page: Page, name: string): Promise<Download> {
  const downloading = page.waitForEvent('download', { timeout: 90_000 });
  await press(page, name);
  const dialog = page.getByRole('dialog', { name: 'A reader could work out' });
  const isAsked = await Promise.race([
    dialog.waitFor({ timeout: 90_000 }).then(
      () => true,
      () => false,
    ),
    downloading.then(() => false),
  ]);
  if (isAsked) await allTheSame(page);
  return downloading;
}

async function allTheSame(page: Page): Promise<void> {
  await page.getByRole('dialog', { name: 'A reader could work out' }).waitFor();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Both rates are on the price list');
  await press(page, 'Let it leave all the same');
}

/** What was said is recorded before the next key is pressed. */
async function said(page: Page, answer: string): Promise<void> {
  const column = page.getByRole('region', { name: 'Answer' });
  await expect(column.getByRole('button', { pressed: true })).toContainText(answer);
}

/** A figure without its marks. */
function plain(figure: string): string {
  return figure.replaceAll('−', '-').replace(/[^\d.-]/g, '');
}

async function bar(page: Page, label: RegExp): Promise<string> {
  const term = page.getByRole('contentinfo').getByText(label);
  return plain(await term.locator('xpath=..').locator('dd').innerText({ timeout: 10_000 }));
}

function cellBeside(book: WorkBook, label: string): unknown {
  const sheet = book.Sheets['Standing'] ?? {};
  const row = /\d+/.exec(Object.keys(sheet).find((at) => /^A\d+$/.test(at) && sheet[at]?.v === label) ?? '');
  return sheet[`B${row?.[0]}`]?.v;
}

test('a whole session by keyboard: prepared, approved, five answers, closed, written up, and looked for in the next estimate', async ({
  page,
}, info) => {
  test.setTimeout(300_000);
  await page.clock.setSystemTime(new Date('2026-11-02T09:00:00'));
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'showSaveFilePicker');
  });
  await page.goto('./');
  await press(page, 'Explore the example');
  await expect(page.getByRole('treegrid')).toBeVisible();

  await test.step('prepare: a person, an option, the walk-away, the plan and its letter', async () => {
    await go(page, 'Prepare');
    await press(page, 'Add person');
    await page.keyboard.type('C. Marchand');
    await page.keyboard.press('Tab');
    await page.keyboard.type('New head of procurement');
    await expect(page.getByRole('group', { name: 'C. Marchand' })).toBeVisible();

    await part(page, 'Interests and options');
    await reach(page, page.getByLabel('Kind of option'));
    await page.keyboard.press('End');
    await press(page, 'Add option');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Shared test bench');
    await type(page, page.getByLabel('Value to them a year').last(), '12000');
    await type(page, page.getByLabel('Value to us a year').last(), '3000');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('group', { name: /Shared test bench|Of our own/ })).not.toContainText(
      'gain from it as it stands',
    );

    await part(page, 'Alternatives and walk-away');
    await type(page, page.getByLabel('New passphrase'), walkAway.passphrase);
    await type(page, page.getByLabel('The same again'), walkAway.passphrase);
    await page.keyboard.press('Enter');
    await expect(page.getByLabel('What we do if no agreement comes about')).toBeFocused();
    await page.keyboard.type(walkAway.course);
    await type(page, page.getByLabel('Walk-away price per unit'), '1377.31');
    await press(page, 'Lock now');
    await expect(page.getByLabel('Passphrase', { exact: true })).toBeFocused();
    await page.keyboard.type(walkAway.passphrase);
    await page.keyboard.press('Enter');
    await expect(page.getByLabel('What we do if no agreement comes about')).toHaveValue(walkAway.course);
    await expect(page.getByLabel('Walk-away price per unit')).toHaveValue('1,377.31');

    await part(page, 'Plan');
    await type(page, page.getByLabel('Working days kept free before it'), '1');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('table', { name: 'Steps of the plan' }).getByRole('row').last()).toContainText(
      'Thu 3 Dec 2026',
    );
    await expect(page.getByLabel('The letter', { exact: true })).toContainText('3 December 2026');
    const letter = await pdfText(await (await written(page, 'Save as PDF')).path());
    expect(letter).toContain('Minutes with agreed figures: 3 December 2026');
    expect(letter).not.toContain('Shared test bench');
    expect(letter).not.toContain('Marchand');
  });

  await test.step('open the shared screen, with one approval', async () => {
    await go(page, 'Review');
    await press(page, 'Add a session');
    await type(page, page.getByLabel('Who takes part, their side'), 'C. Marchand, purchasing');
    await type(page, page.getByLabel('Passphrase for this session'), roomPassphrase);
    await type(page, page.getByLabel('The same once more'), roomPassphrase);
    await press(page, 'Open the shared screen');
    await allTheSame(page);
    await expect(page.getByRole('navigation', { name: 'Points' })).toBeVisible();
    await expect(page.locator('body')).not.toContainText(walkAway.course);
  });

  const held: Record<string, string> = {};
  await test.step('five points, five answers, a figure tried on the spot', async () => {
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('1');
    await said(page, 'Agreed');
    // Walk to the bar: its weight is what the customer names.
    const left = ['3', '4', '5'];
    const words: Readonly<Record<string, string>> = { '3': 'Not agreed', '4': 'Evidence wanted', '5': 'Parked' };
    let isNamed = false;
    for (let turn = 0; turn < 12 && (left.length > 0 || !isNamed); turn++) {
      await page.keyboard.press('ArrowRight');
      const isBar = (await page.getByRole('form', { name: 'What if' }).getByText('Bar 1.4542').count()) > 0;
      const next = isBar ? undefined : left.shift();
      if (isBar) {
        const before = await bar(page, /^Agreed cost/);
        await page.keyboard.press('2');
        await expect(page.locator('input:focus')).toHaveAttribute('data-starts', '');
        const would = page.getByRole('form', { name: 'What if' }).locator('output');
        await page.keyboard.type('2.05');
        await expect(would).toContainText('Agreed cost');
        const first = await would.innerText();
        await page.keyboard.press('Control+A');
        await page.keyboard.type('1.98');
        await expect(would).not.toHaveText(first);
        expect(await bar(page, /^Agreed cost/)).toBe(before);
        // The point has a second item, of which they name the rate too.
        const turnings = page.getByRole('group', { name: /^Turnings credit/ });
        await type(page, turnings.getByRole('textbox', { name: /^Rate/ }), '6.4');
        const shown = plain(await would.locator('strong').last().innerText());
        await page.keyboard.press('Enter');
        await said(page, 'Agreed in part');
        await expect.poll(() => bar(page, /^Agreed cost/)).toBe(shown);
        isNamed = true;
      } else if (next !== undefined) {
        await page.keyboard.press(next);
        await said(page, words[next] ?? '');
        if (next !== '4') continue;
        await type(page, page.getByLabel('Reason, as both sides would write it'), 'Scrap records of the last quarter');
        await type(page, page.getByLabel('Comes back to it, our side'), 'Process engineering');
        await page.keyboard.press('Escape');
      }
    }
    expect([isNamed, left]).toEqual([true, []]);
    await page.keyboard.press('End');
    for (const [label, of] of [
      ['stated', /Your estimate$/],
      ['agreed', /Agreed \(2\)/],
      ['open', /Open \(\d+\)/],
      ['notAgreed', /Not agreed \(1\)/],
      ['cost', /^Agreed cost/],
    ] as const)
      held[label] = await bar(page, of);
    expect(Number(held['stated']) + Number(held['agreed'])).toBeCloseTo(Number(held['cost']), 6);
  });

  await test.step('close with the passphrase', async () => {
    await page.keyboard.press('x');
    await page.keyboard.type(roomPassphrase);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('region', { name: 'Outcomes' })).toBeVisible();
    const cost = page.getByRole('region', { name: 'Outcomes' }).getByText('Agreed cost').locator('xpath=..');
    expect(plain(await cost.locator('dd').innerText())).toBe(held['cost']);
  });

  await test.step('minutes and register say what the shared screen said', async () => {
    const minutes = await written(page, 'Minutes');
    const printed = (await pdfText(await minutes.path())).replaceAll(',', '').replaceAll('−', '-');
    for (const text of ['C. Marchand', 'Scrap records of the last quarter', 'Process engineering', '1.98 kg'])
      expect(printed).toContain(text);
    for (const figure of ['stated', 'agreed', 'notAgreed', 'cost'])
      expect(printed, figure).toContain(held[figure]?.replace('-', '- '));
    for (const secret of [walkAway.course, '1377.31', 'Shared test bench']) expect(printed).not.toContain(secret);

    const register = await written(page, 'Register');
    const book = read(await readFile(await register.path()));
    expect(book.SheetNames).toEqual(['Register', 'Standing']);
    const cost = ([label, key]: readonly [string, string]): readonly string[] => [
      label,
      Number(cellBeside(book, label)).toFixed(2),
      held[key] ?? '',
    ];
    for (const pair of [
      ['Stated in the estimate', 'stated'],
      ['Agreed cost', 'cost'],
    ] as const) {
      const [label, of, expected] = cost(pair);
      expect(of, label).toBe(expected);
    }
    const answers = JSON.stringify(book.Sheets['Register']);
    for (const answer of ['Agreed', 'Agreed in part', 'Not agreed', 'Evidence wanted', 'Parked'])
      expect(answers).toContain(`"v":"${answer}"`);
    expect(answers).not.toContain(walkAway.course);
  });

  await test.step('the next estimate takes up one of the two', async () => {
    const second = info.outputPath('SV-40 should-cost rev 2.xlsx');
    await writeFile(second, servoValveRevision());
    await go(page, 'Revisions');
    await reach(page, button(page, 'Load a new revision'));
    const choosing = page.waitForEvent('filechooser');
    await page.keyboard.press('Enter');
    await (await choosing).setFiles(second);
    // Out of the sheet, as its keys have it, and on from the panel beside it.
    await expect(page.getByRole('gridcell').first()).toBeVisible();
    await page.keyboard.press('F6');
    await press(page, 'Compare as a new revision');
    await press(page, 'Take over as revision 2');
    await go(page, 'Review');
    const taken = page.getByRole('region', { name: 'Taken up' });
    await expect(taken).toContainText('The new estimate takes up 1 of 2 agreed points');
    await expect(taken.getByRole('row', { name: /Bar 1\.4542.*1\.85.*1\.98.*1\.98/ })).toBeVisible();
  });
});
