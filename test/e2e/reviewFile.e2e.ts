import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from '@playwright/test';
import { expect, expectAccessible, go, leaveAllTheSame, openExample, openFile, test } from './support';

/** The review file's way: out of the app, opened from a disk without a network, answered, and its answers read in. */

async function exportReviewFile(page: Page): Promise<string> {
  await go(page, 'Critique');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Review file', exact: true }).click();
  await leaveAllTheSame(page);
  const saved = await download;
  expect(saved.suggestedFilename()).toMatch(/^Servo valve SV-40 review [\d-]+\.html$/);
  // Opened by its name, as from a mail: a browser takes the kind of a file from it.
  const path = join(await mkdtemp(join(tmpdir(), 'review-')), saved.suggestedFilename());
  await writeFile(path, await readFile(await saved.path()));
  return path;
}

/** The customer's browser: nothing of the app, no network, and a console that must stay silent. */
async function openOffline(
  browser: Browser,
  path: string,
  options: { readonly colorScheme?: 'light' | 'dark'; readonly javaScriptEnabled?: boolean } = {},
): Promise<{ readonly reader: Page; readonly noise: string[] }> {
  const context = await browser.newContext({ offline: true, ...options });
  const reader = await context.newPage();
  const noise: string[] = [];
  reader.on('console', (message) => noise.push(message.text()));
  reader.on('pageerror', (error) => noise.push(error.message));
  reader.on('request', (request) => {
    if (!/^(?:file|blob):/.test(request.url())) noise.push(`asked for ${request.url()}`);
  });
  await reader.goto(pathToFileURL(path).href);
  return { reader, noise };
}

async function answer(reader: Page, point: number, choice: string, more: { figure?: string; comment?: string } = {}) {
  const place = reader.getByRole('group', { name: `Your answer to point ${point}`, exact: true });
  await place.getByRole('radio', { name: choice, exact: true }).check();
  if (more.figure !== undefined) await place.getByLabel(/effect that you see/).fill(more.figure);
  if (more.comment !== undefined) await place.getByLabel('Comment').fill(more.comment);
}

async function saveAnswers(reader: Page): Promise<string> {
  const [saved] = await Promise.all([
    reader.waitForEvent('download'),
    reader.getByRole('button', { name: 'Save answers' }).click(),
  ]);
  expect(saved.suggestedFilename()).toMatch(/^Servo valve SV-40 answers [\d-]+\.json$/);
  return saved.path();
}

test('open, answer, save, read in, and see the answers at their points', async ({ page, browser }) => {
  await openExample(page);
  const path = await exportReviewFile(page);

  const { reader, noise } = await openOffline(browser, path);
  await expect(reader.getByText('0 of 13 answered')).toBeVisible();
  await answer(reader, 1, 'We agree');
  await answer(reader, 2, 'We agree in part', { figure: 'about four' });
  await expect(reader.getByText(/not read as a figure/)).toBeVisible();
  await answer(reader, 2, 'We agree in part', { figure: '-1,004.20', comment: 'As of May <b>2026</b>' });
  await expect(reader.getByText(/not read as a figure/)).toHaveCount(0);
  await answer(reader, 3, 'We do not agree');
  await answer(reader, 4, 'We need evidence');
  await reader.getByLabel('Your name, if you like').fill('K. Meier');
  await expect(reader.getByText('4 of 13 answered')).toBeVisible();
  // What was answered is there again after the page was closed and opened.
  await reader.reload();
  await expect(reader.getByText('4 of 13 answered')).toBeVisible();
  const first = await saveAnswers(reader);
  await answer(reader, 1, 'We do not agree');
  const second = await saveAnswers(reader);
  expect(noise, 'nothing is asked for, refused or complained about').toEqual([]);
  expect(JSON.parse(await readFile(first, 'utf8'))).toMatchObject({
    format: 'costbridge-answers',
    name: 'K. Meier',
    answers: [{ point: 1, answer: 'agreed' }, { point: 2, figure: '-1004.2' }, { point: 3 }, { point: 4 }],
  });

  await page.getByRole('radio', { name: 'Answers' }).click({ force: true });
  await openFile(page, 'Read answers', first);
  await expect(page.getByText('4 answers.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Accept the answer to point 2' }).click();
  await expect(page.getByText('1 of 13 points answered')).toBeVisible();
  await page.getByRole('button', { name: 'Accept all 3' }).click();
  await expect(page.getByText('4 of 13 points answered')).toBeVisible();

  // Read twice, nothing is new but what changed since, and that is shown beside what is here.
  await openFile(page, 'Read answers', second);
  await expect(page.getByText('4 answers, 1 differs from what is here, 3 are here already.')).toBeVisible();
  await page.getByRole('button', { name: 'Accept the answer to point 1' }).click();

  await page.getByRole('radio', { name: 'Write', exact: true }).click({ force: true });
  const said = page.getByRole('region', { name: "The customer's answer to point 2" });
  await page.getByRole('button', { name: /^2 / }).click();
  await expect(said).toContainText('Agreed in part');
  await expect(said).toContainText('As of May <b>2026</b>');
  await expect(said).toContainText('K. Meier');
});

test('answers to another document are refused, and say to which', async ({ page, browser }) => {
  await openExample(page);
  const { reader } = await openOffline(browser, await exportReviewFile(page));
  await answer(reader, 1, 'We agree');
  const read = JSON.parse(await readFile(await saveAnswers(reader), 'utf8')) as { document: { id: string } };
  const path = join(await mkdtemp(join(tmpdir(), 'answers-')), 'strange answers.json');
  await writeFile(path, JSON.stringify({ ...read, document: { ...read.document, id: 'f'.repeat(64) } }));
  await page.getByRole('radio', { name: 'Answers' }).click({ force: true });
  await openFile(page, 'Read answers', path);
  await expect(page.getByRole('alert')).toContainText('answers to a document about "Servo valve SV-40"');
});

test('the page is accessible in light and dark, and whole without JavaScript', async ({ page, browser }) => {
  await openExample(page);
  const path = await exportReviewFile(page);
  for (const colorScheme of ['light', 'dark'] as const) {
    const { reader, noise } = await openOffline(browser, path, { colorScheme });
    for (const part of await reader.locator('summary').all()) await part.click();
    await answer(reader, 1, 'We agree in part', { figure: 'x' });
    await expectAccessible(reader);
    expect(noise).toEqual([]);
  }
  const { reader } = await openOffline(browser, path, { javaScriptEnabled: false });
  await expect(reader.locator('article.point')).toHaveCount(13);
  await expect(reader.getByText('JavaScript is off')).toBeVisible();
  await expect(reader.getByRole('button', { name: 'Save answers' })).toBeHidden();
});
