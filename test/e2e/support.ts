import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';

/** A page whose console must stay silent: a test that makes noise fails. */
export const test = base.extend({
  page: async ({ page }, give) => {
    const noise: string[] = [];
    page.on('console', (message) => noise.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => noise.push(`error: ${error.message}`));
    await give(page);
    expect(noise, 'the console is silent').toEqual([]);
  },
});

export { expect };

/** Real customers' files stand beside the project; where they are not, their tests skip and say so. */
export function customersFile(name: string): string | null {
  const path = `../shared/estimates/${name}`;
  return existsSync(path) ? path : null;
}

export async function openFile(page: Page, button: string, path: string): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  await chooser.setFiles(path);
}

export async function openExample(page: Page): Promise<void> {
  await page.goto('./');
  await page.getByRole('button', { name: 'Explore the example' }).click();
  await expect(page.getByRole('treegrid')).toBeVisible();
}

export async function go(
  page: Page,
  screen: 'Import' | 'Revisions' | 'Estimate' | 'Gap' | 'TCO' | 'Critique' | 'Prepare' | 'Review',
): Promise<void> {
  await page.getByRole('navigation', { name: 'The way through' }).getByRole('link', { name: screen }).click();
}

/** Figures as headlines, by their label. */
export async function headline(page: Page, label: RegExp): Promise<string> {
  const term = page.getByLabel('The case in figures').getByText(label);
  const figure = await term.locator('xpath=..').locator('dd').innerText();
  return figure.replace(/\u202f/g, ' ');
}

export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
}

/** The text of every page of a PDF, spaces of all kinds made plain. */
export async function pdfText(path: string): Promise<string> {
  const pdf = await getDocumentProxy(new Uint8Array(await readFile(path)));
  const { text } = await extractText(pdf, { mergePages: true });
  return text.replace(/\s+/g, ' ');
}

/** Two figures of the example can be worked out from their effects: whoever exports it says why it leaves all the same. */
export async function leaveAllTheSame(page: Page): Promise<void> {
  await page.getByRole('dialog', { name: 'A reader could work out' }).waitFor({ timeout: 20_000 });
  await page.keyboard.type('Both rates are on the price list');
  await page.getByRole('button', { name: 'Let it leave all the same' }).click();
}

export async function exportCritique(page: Page): Promise<string> {
  const downloading = page.waitForEvent('download', { timeout: 90_000 });
  await page.getByRole('button', { name: 'Export critique' }).click();
  // Where nothing can be worked out too closely, nobody is asked.
  const isAsked = await Promise.race([
    page
      .getByRole('dialog', { name: 'A reader could work out' })
      .waitFor({ timeout: 90_000 })
      .then(() => true),
    downloading.then(() => false),
  ]);
  if (isAsked) await leaveAllTheSame(page);
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/critique \d{4}-\d{2}-\d{2}\.pdf$/);
  return download.path();
}
