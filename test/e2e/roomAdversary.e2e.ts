import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { type CaseData, writeCaseFile } from '../../src/case';
import type { Marker } from '../leak/markers';
import { plantedCase } from '../leak/plantedCase';
import { findMarker, type Haystack } from '../leak/searchPdf';
import { expect, openFile, pdfText, test } from './support';

/**
 * Somebody at the shared screen tries to see what is ours: over a case with a marker in every field, by every key of the
 * app, every address, the way back, a reload, a second tab, paper, and the tree that a screen reader walks.
 */

const passphrase = 'seven mild rivers';
const ourReason = 'ZqxReasonToLeavewvj';
const ourNote = 'ZqxNoteOfThePresenterwvj';

/** Keys of the table of actions and of the grid, as a test presses them. */
function keysOfTheApp(): readonly string[] {
  const files = ['actionTable', 'estimateActions', 'workbookActions', 'reviewFileActions', 'gridKeys'];
  const source = files.map((name) => readFileSync(`src/app/actions/${name}.ts`, 'utf8')).join('\n');
  const lists = Array.from(source.matchAll(/keys: \[([^\]]+)\]/g), (match) => match[1] ?? '');
  const named = new Set(lists.flatMap((list) => Array.from(list.matchAll(/'([^']+)'/g), (match) => match[1] ?? '')));
  expect(named.size, 'the table of actions is read').toBeGreaterThan(25);
  return [...named]
    .filter((keys) => keys !== 'Type')
    .map((keys) =>
      keys
        .replace('Ctrl', 'Control')
        .replace('Arrows', 'ArrowDown')
        .replace(/\bLeft$/, 'ArrowLeft')
        .replace(/\bRight$/, 'ArrowRight'),
    );
}

/** Addresses of the screens. */
function pathsOfTheApp(): readonly string[] {
  const source = readFileSync('src/app/screens.ts', 'utf8');
  const paths = Array.from(source.matchAll(/path: '([^']+)'/g), (match) => match[1] ?? '');
  expect(paths.length).toBeGreaterThan(6);
  return ['/', ...paths];
}

/** Everything of a page that a person, a screen reader or a curious hand can get at. */
async function haystacksOf(page: Page, step: string): Promise<readonly Haystack[]> {
  const seen = await page.evaluate(() => ({
    html: document.documentElement.outerHTML,
    text: document.body.innerText,
    values: [...document.querySelectorAll('input, textarea')]
      .map((field) => (field as HTMLInputElement).value)
      .join('\n'),
    about: [document.title, window.name, window.location.href, JSON.stringify(window.history.state)].join('\n'),
    selection: window.getSelection()?.toString() ?? '',
    // What stood on the page for a moment while it was built.
    passing: (window as unknown as { passing?: string[] }).passing?.join('\n') ?? '',
    stored: JSON.stringify(Object.entries(sessionStorage)),
  }));
  const session = await page.context().newCDPSession(page);
  const tree = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return [
    ...Object.entries(seen).map(([name, content]) => ({ name: `${step}: ${name}`, content, isRaw: false })),
    { name: `${step}: accessibility`, content: JSON.stringify(tree.nodes), isRaw: false },
  ];
}

/** Remembers every piece of text that comes to stand on the page, also for a moment. */
async function watchWhatPasses(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const passing: string[] = [];
    Object.assign(window, { passing });
    new MutationObserver((changes) => {
      for (const { addedNodes, target } of changes) {
        for (const node of addedNodes)
          passing.push(node instanceof Element ? node.outerHTML : (node.textContent ?? ''));
        if (target instanceof Text) passing.push(target.data);
      }
    }).observe(document, { childList: true, subtree: true, characterData: true });
  });
}

/** What a document for the customer may never show. */
function internalOf(markers: readonly Marker[]): readonly Marker[] {
  return [
    ...markers.filter(({ mayShow }) => !mayShow),
    { where: 'the reason to let it leave', value: ourReason, isNumber: false, mayShow: false },
    { where: 'notes of the session', value: ourNote, isNumber: false, mayShow: false },
  ];
}

async function openRoom(page: Page, data: CaseData, path: string): Promise<void> {
  // Without its files, which the app says: that must not stand there either.
  await writeFile(path, writeCaseFile({ data, files: new Map() }));
  await page.goto('./');
  await openFile(page, 'Open a case file', path);
  await expect(page.getByRole('treegrid')).toBeVisible();
  // Past the screens where the most is on show: they are in the history.
  for (const screen of ['gap', 'critique', 'prepare', 'review']) {
    await page.evaluate((to) => {
      window.location.hash = `#/${to}`;
    }, screen);
    await expect(page.getByRole('main')).toBeVisible();
  }
  await page.getByRole('button', { name: 'Add a session' }).click();
  const note = page.getByRole('region', { name: 'Presenter’s notes' }).getByRole('textbox').first();
  await note.fill(ourNote);
  await note.press('Tab');
  await page.getByLabel('Passphrase for this session').fill(passphrase);
  await expectSeen(page, ourNote);
  await page.getByLabel('The same once more').fill(passphrase);
  // From the moment of the lock on, what stands there is looked at.
  await page.evaluate(() => {
    const own = localStorage.setItem.bind(localStorage);
    Storage.prototype.setItem = function setItem(key, value) {
      own(key, value);
      if (key !== 'costbridge.room') return;
      Object.assign(window, { passing: [] });
      const end = performance.now() + 500;
      const look = (): void => {
        (window as unknown as { passing: string[] }).passing.push(document.documentElement.outerHTML);
        if (performance.now() < end) requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    };
  });
  await page.getByRole('button', { name: 'Open the shared screen' }).click();
  await page.getByRole('dialog').waitFor({ timeout: 60_000 });
  await page.keyboard.type(ourReason);
  await page.getByRole('button', { name: 'Let it leave all the same' }).click();
  await expect(page.getByRole('navigation', { name: 'Points' })).toBeVisible({ timeout: 30_000 });
}

/** The search does find what stands there. */
async function expectSeen(page: Page, value: string): Promise<void> {
  const marker = { where: 'control', value, isNumber: false, mayShow: true };
  expect(findMarker(marker, await haystacksOf(page, 'control'))).not.toEqual([]);
}

test('nothing internal shows at the shared screen, whatever is pressed or opened', async ({ page, context }, info) => {
  test.setTimeout(400_000);
  const { data, mint } = plantedCase();
  const internal = internalOf(mint.markers);
  const room = page.getByRole('navigation', { name: 'Points' });
  await openRoom(page, data, info.outputPath('planted.costbridge.json'));
  let looks = 0;
  const look = async (step: string, at: Page = page): Promise<void> => {
    const haystacks = await haystacksOf(at, step);
    const found = internal.flatMap((marker) =>
      findMarker(marker, haystacks).map((where) => `${marker.where}: ${where}`),
    );
    expect(found).toEqual([]);
    looks += 1;
  };
  page.on('filechooser', () => expect.soft('a list of files', 'nothing is picked').toBe(''));
  page.on('download', (download) => expect.soft(download.suggestedFilename(), 'nothing is saved').toBe(''));
  const heading = mint.markers.find(({ where, mayShow }) => where === 'points.heading' && mayShow);
  await expectSeen(page, heading?.value ?? 'no heading was planted');
  const frames = (): Promise<number> =>
    page.evaluate(() => (window as unknown as { passing: string[] }).passing.length);
  await expect.poll(frames, 'frames after the lock were looked at').toBeGreaterThan(0);
  await look('entered');

  // Every point, every key of the app on the way, every dialog of the room.
  const stops = await room.getByRole('button').count();
  for (let stop = 0; stop < stops; stop++) {
    await page.keyboard.press('1');
    await look(`stop ${stop}`);
    await page.keyboard.press('u');
    await page.keyboard.press('ArrowRight');
  }
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  for (const keys of [
    ...keysOfTheApp(),
    'F1',
    'F3',
    'F6',
    'Escape',
    'Control+Shift+K',
    'Control+P',
    'Control+C',
    'n',
    'x',
    'f',
  ]) {
    await page.keyboard.press(keys);
    await look(keys);
    await expect(room).toBeAttached();
    await page.keyboard.press('Escape');
  }
  await expect(page.getByRole('dialog')).toHaveCount(0);

  // A wrong passphrase, at either door.
  for (const door of ['x', 'n']) {
    await page.keyboard.press(door);
    await page.getByLabel('Passphrase').fill('eight mild rivers');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert')).toBeVisible();
    await look(`wrong passphrase at ${door}`);
    await page.keyboard.press('Escape');
  }

  // Files that are dropped or pasted.
  await page.evaluate(() => {
    const carried = new DataTransfer();
    carried.items.add(new File(['a;b'], 'estimate.csv'));
    const target = document.querySelector('main') ?? document.body;
    for (const type of ['dragenter', 'dragover', 'drop'])
      target.dispatchEvent(new DragEvent(type, { dataTransfer: carried, bubbles: true, cancelable: true }));
    target.dispatchEvent(new ClipboardEvent('paste', { clipboardData: carried, bubbles: true, cancelable: true }));
  });
  await look('dropped and pasted');

  // Addresses, the way back and forth, and loading anew, with an eye on what stands there for a moment.
  await watchWhatPasses(page);
  for (const path of pathsOfTheApp()) {
    await page.evaluate((to) => {
      window.location.hash = `#${to}`;
    }, path);
    await look(`hash ${path}`);
    await page.goto(`./?from=${path.slice(1)}#${path}`);
    await expect(room).toBeVisible();
    await look(`opened at ${path}`);
    await expect(page).toHaveURL(/#\/$/);
  }
  for (const step of ['back', 'back', 'back', 'forward', 'reload'] as const) {
    await (step === 'back' ? page.goBack() : step === 'forward' ? page.goForward() : page.reload());
    await expect(room).toBeVisible({ timeout: 30_000 });
    await look(step);
  }
  await expect(page).toHaveTitle('Review');

  // Paper.
  await page.emulateMedia({ media: 'print' });
  await look('print');
  const paper = info.outputPath('paper.pdf');
  await page.pdf({ path: paper });
  const printed = { name: 'paper', content: await pdfText(paper), isRaw: false };
  expect(internal.filter((marker) => findMarker(marker, [printed]).length > 0)).toEqual([]);
  await page.emulateMedia({ media: null });

  // A second tab, at any address.
  const second = await context.newPage();
  await watchWhatPasses(second);
  for (const path of ['/', '/gap', '/prepare']) {
    await second.goto(`./?tab=${path.slice(1)}#${path}`);
    await expect(second.getByRole('heading', { name: 'A review is being held' })).toBeVisible();
    await look(`second tab at ${path}`, second);
    for (const keys of ['Control+K', 'Control+Z', 'Alt+PageDown', '?']) await second.keyboard.press(keys);
    await look(`keys in the second tab at ${path}`, second);
  }

  // A lock that is damaged is one; one that is gone opens nothing by itself.
  const lock = await page.evaluate(() => localStorage.getItem('costbridge.room') ?? '');
  await second.evaluate(() => localStorage.setItem('costbridge.room', '{"seal":'));
  await page.keyboard.press('ArrowRight');
  await expect(room).toBeVisible();
  await look('damaged while it is held');
  await page.reload();
  await expect(page.getByRole('heading', { name: 'This window is closed' })).toBeVisible();
  await look('damaged');
  await second.evaluate((whole) => localStorage.setItem('costbridge.room', whole), lock);
  await page.reload();
  await expect(room).toBeVisible();
  await second.evaluate(() => localStorage.removeItem('costbridge.room'));
  await expect(page.getByRole('heading', { name: 'This window is closed' })).toBeVisible();
  await look('gone', page);
  await look('gone, in the tab that took it away', second);
  await second.close();

  // Only a person in front of it opens it.
  await page.getByRole('button', { name: 'Go on to the case' }).click();
  await expect(page).toHaveURL(/#\/review$/);
  await expect(page.getByRole('region', { name: 'Presenter’s notes' }).getByRole('textbox').first()).toHaveValue(
    ourNote,
  );
  expect(looks).toBeGreaterThan(80);
});
