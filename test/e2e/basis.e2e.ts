import { expect, expectAccessible, go, headline, openExample, test } from './support';

/** The estimate's basis put on ours: an index, by keyboard, with its effect at once and as a step of its own. */

test('an index is re-based by keyboard, stands as a step of its own, and is taken back', async ({ page }) => {
  await openExample(page);
  await go(page, 'Gap');
  const before = await headline(page, /^gap per unit/);
  const basis = page.getByRole('region', { name: 'Basis' });
  await basis.getByRole('button', { name: 'Re-base an index' }).focus();
  await page.keyboard.press('Enter');
  await expect(basis.getByLabel('Name')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('LME nickel, cash');
  await page.keyboard.press('Tab');
  await page.keyboard.type('15200');
  await basis.getByLabel('Re-based to').fill('16720');
  await basis.getByLabel('Of the date').nth(1).fill('2026-09-30');
  await basis.getByLabel('Share of the rate').fill('60');
  await page.keyboard.press('Enter');
  await basis.getByLabel('Source').fill('London Metal Exchange');
  const table = basis.getByRole('table', { name: 'Re-basings' });
  await expect(table.getByRole('row', { name: /LME nickel, cash/ }).first()).toContainText('+\u202f7.13');
  await expect(table.getByRole('row', { name: /Normalisation/ })).toContainText('+\u202f7.13');
  expect(await headline(page, /^gap per unit/)).not.toBe(before);
  await page.getByText('Basis first', { exact: true }).click();
  const bridge = page.getByRole('table', { name: 'Bridge' });
  await bridge.getByRole('button', { name: 'Normalisation' }).click();
  await expect(bridge.getByRole('row', { name: /^LME nickel, cash/ })).toContainText('7.13');
  await basis.getByLabel('Share of the rate').fill('160');
  await page.keyboard.press('Enter');
  await expect(basis.getByRole('alert')).toContainText('Expected 0 to 100');
  await basis.getByLabel('Share of the rate').fill('60');
  await page.keyboard.press('Enter');
  await expectAccessible(page);
  await basis.getByRole('button', { name: 'Remove re-basing' }).click();
  await expect(table).toHaveCount(0);
  expect(await headline(page, /^gap per unit/)).toBe(before);
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(table.getByRole('row', { name: /LME nickel, cash/ })).toContainText('7.13');
});

test('what the estimate says of its terms begins a re-basing, and a point can stand on it', async ({ page }) => {
  await openExample(page);
  await go(page, 'Gap');
  const basis = page.getByRole('region', { name: 'Basis' });
  const offers = basis.getByLabel('Begin with what the estimate says');
  await offers.selectOption({ index: 1 });
  await basis.getByLabel('Re-based to').first().fill('DAP Munich');
  await basis.getByLabel('Amount per unit of product').fill('3.20');
  await page.keyboard.press('Enter');
  await expect(basis.getByRole('table', { name: 'Re-basings' })).toContainText('+\u202f3.20');
  await go(page, 'Critique');
  await expect(page.getByText('Terms of delivery').first()).toBeVisible();
});
