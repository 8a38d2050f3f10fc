import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { expect, expectAccessible, exportCritique, go, leaveAllTheSame, openExample, pdfText, test } from './support';

/** The pages' settings and the editions beside the critique, from the Critique screen. */

test('settings of the pages are kept, and every edition is saved as what it is', async ({ page }) => {
  await openExample(page);
  await go(page, 'Critique');
  await page.getByRole('button', { name: 'Cover and opening' }).click();
  await page.getByRole('radiogroup', { name: 'Paper' }).getByText('US Letter').click();
  await page.getByRole('radiogroup', { name: 'Order of the points' }).getByText('Largest effect first').click();
  await page.getByLabel('Mark every page as a draft').check();
  await page.getByLabel('House colour').fill('#ffcc00');
  await expect(page.getByText(/Too light for text: the pages print it as #[0-9a-f]{6}/)).toBeVisible();
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('group', { name: 'Our logo' }).getByRole('button', { name: 'Choose a picture' }).click();
  const picked = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 3"><text>A</text></svg>';
  await (await choosing).setFiles({ name: 'logo.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(picked) });
  await expect(page.getByRole('alert')).toContainText('Turn its text into outlines');
  await expectAccessible(page);
  // The list counts as the document does.
  await expect(page.locator('.point-list .point-choice').nth(1)).toContainText('Functional test with the sequence');

  const edition = async (name: string): Promise<{ readonly file: string; readonly path: string }> => {
    await page.getByRole('button', { name: 'Other editions' }).click();
    const downloading = page.waitForEvent('download', { timeout: 90_000 });
    await page.getByRole('button', { name }).click();
    if (!name.startsWith('Internal')) await leaveAllTheSame(page);
    const download = await downloading;
    return { file: download.suggestedFilename(), path: await download.path() };
  };
  const summary = await edition('Summary page (PDF)');
  expect(summary.file).toMatch(/^Servo valve SV-40 summary [\d-]+\.pdf$/);
  expect(await pdfText(summary.path)).toContain('1 of 1');
  const slides = await edition('Charts as slides (SVG, PNG)');
  expect(Object.keys(unzipSync(new Uint8Array(await readFile(slides.path)))).sort()).toEqual([
    '1-summary.png',
    '1-summary.svg',
    '2-bridge.png',
    '2-bridge.svg',
    '3-points.png',
    '3-points.svg',
    '4-ownership.png',
    '4-ownership.svg',
    '5-ownership-years.png',
    '5-ownership-years.svg',
  ]);
  const brief = await edition('Internal brief (PDF)');
  expect(brief.file).toMatch(/^Servo valve SV-40 INTERNAL brief [\d-]+\.pdf$/);
  expect(await pdfText(brief.path)).toContain('not for the customer');

  // What left can be compared with what would leave now, and be a page of the document.
  await expect(page.getByRole('heading', { name: 'What changed between versions' })).toBeVisible();
  await page.getByLabel('Page on what changed since').selectOption({ index: 1 });
  expect(await pdfText(await exportCritique(page))).toContain('What changed since you last saw this');
});
