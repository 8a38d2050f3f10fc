import type { Page } from '@playwright/test';
import { expect, expectAccessible, go, openExample, test } from './support';

/** Writing the critique: drafts, wording, composing; with the keyboard and with the mouse. */

const left = (page: Page) => page.getByRole('region', { name: 'In no point yet' });
const list = (page: Page) => page.getByRole('complementary', { name: 'Points of the critique' });
const point = (page: Page, name: RegExp) => list(page).getByRole('button', { name });
const claim = (page: Page) => page.getByRole('textbox', { name: 'What the estimate says and what we see' });

async function openCritique(page: Page): Promise<void> {
  await openExample(page);
  await go(page, 'Critique');
  await expect(point(page, /^13 What material overhead/)).toBeVisible();
}

test('what would be read badly is told while one types, and put otherwise by one key', async ({ page }) => {
  await openCritique(page);
  await point(page, /^3 Profit is named/).press('Enter');
  const field = claim(page);
  await field.focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' You must correct this; it is 917.53 too low.');
  const remarks = page.getByRole('list', { name: /^Wording of what the estimate says/ });
  await expect(remarks.getByRole('listitem')).toHaveCount(2);
  await expect(remarks).toContainText('This demands.');
  await expect(remarks).toContainText('stands nowhere in what is shown');
  await expectAccessible(page);
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('F8');
  await page.keyboard.press('Alt+Enter');
  await expect(field).toHaveValue(/ We suggest that you correct this; it is 917\.53 too low\.$/);
  await page.keyboard.press('Control+z');
  await expect(field).toHaveValue(/ You must correct this/);
  await page.keyboard.press('Control+y');
  await page.getByRole('button', { name: /things are open before this leaves/ }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Figure shown nowhere: “917\.53”/ })
    .click();
  await expect(field).toBeVisible();
});

test('empty texts are drafted in one step, and what was written stays', async ({ page }) => {
  await openCritique(page);
  await point(page, /^1 The sum of the purchased/).click();
  const proposal = page.getByLabel('What we propose');
  const heading = page.getByLabel('Heading');
  await expect(proposal).toHaveValue('');
  await page.getByRole('button', { name: 'Draft all that is empty' }).click();
  await expect(proposal).not.toHaveValue('');
  await expect(heading).toHaveValue('The sum of the purchased parts leaves out its last row');
  await expect(page.getByRole('button', { name: 'Draft all that is empty' })).toHaveCount(0);
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(proposal).toHaveValue('');
});

test('many things go into points at once, by key alone', async ({ page }) => {
  await openCritique(page);
  await left(page)
    .getByRole('button', { name: /^Choose all \d+$/ })
    .press('Enter');
  await left(page).getByRole('radio', { name: 'One each' }).press('ArrowRight');
  await expect(left(page).getByRole('radio', { name: 'By element' })).toBeChecked();
  await left(page).getByText('Effect', { exact: true }).click();
  await left(page).getByRole('radio', { name: 'All in one' }).press(' ');
  await left(page)
    .getByRole('button', { name: /^Make points of/ })
    .press('Enter');
  await expect(point(page, /^14 /)).toHaveAttribute('aria-current', 'true');
  await expect(claim(page)).not.toHaveValue('');
  await expect(left(page)).toContainText('stands in a point');
  // One step, so one undo.
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(point(page, /^14 /)).toHaveCount(0);
});

test('points are dragged, split and merged', async ({ page }) => {
  await openCritique(page);
  await point(page, /^4 Gross weight/).click();
  await page.getByRole('button', { name: /^Make Turnings credit .* a point of its own$/ }).click();
  await expect(point(page, /^5 .*Turnings credit/)).toBeVisible();
  await point(page, /^5 .*Turnings credit/).click();
  await page.getByRole('button', { name: 'Merge with point 4' }).click();
  await expect(point(page, /^5 The volume over which/)).toBeVisible();
  await expect(page.getByRole('button', { name: /^Take Turnings credit/ })).toBeVisible();
  // A point to another place, and a thing into another point.
  await point(page, /^1 The sum of/).dragTo(point(page, /^3 Profit/));
  await expect(point(page, /^3 The sum of/)).toBeVisible();
  await point(page, /^4 Gross weight/).click();
  await page.locator('.point-item .point-heading', { hasText: 'Turnings credit' }).dragTo(point(page, /^2 Profit/));
  await point(page, /^2 Profit/).click();
  await expect(page.getByRole('button', { name: /^Take Turnings credit/ })).toBeVisible();
  await point(page, /^2 Profit/).press('Alt+ArrowUp');
  await expect(point(page, /^1 Profit/)).toBeVisible();
});

test('the pages stand beside the text, in the language chosen', async ({ page }) => {
  await openCritique(page);
  await page.getByText('Write beside pages').click();
  await expect(claim(page)).toBeVisible();
  await expect(page.getByLabel('Pages of the critique')).toBeVisible({ timeout: 60_000 });
  await point(page, /Cover and opening/).click();
  await page.getByText('Français').click();
  await expect(page.getByRole('radio', { name: 'Français' })).toBeChecked();
});

test('a point has one figure: in the list, in what it stands on, on the Gap screen and in the document', async ({
  page,
}) => {
  await openCritique(page);
  await expect(point(page, /^9 Honing/)).toContainText('− 2.98');
  await point(page, /^9 Honing/).click();
  await expect(page.locator('.point-item').first()).toContainText('− 2.98');
  // Of what is shown as a range the document has the range; our own figure stands behind a lock.
  await expect(point(page, /^7 Yield/)).toContainText('+ 7.05 to + 7.22');
  await expect(point(page, /^7 Yield/).getByRole('img', { name: 'Internal' })).toBeVisible();
  await go(page, 'Gap');
  await page.getByText('By point', { exact: true }).click();
  const row = page.getByRole('table', { name: 'By point' }).getByRole('row', { name: /Honing takes less/ });
  await expect(row).toContainText('− 2.98');
});
