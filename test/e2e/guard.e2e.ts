import { expect, expectAccessible, go, leaveAllTheSame, openExample, test } from './support';

/** The disclosure guard as a person meets it. */

test('what could be worked out is shown with its way and a remedy, and the remedy helps', async ({ page }) => {
  await openExample(page);
  await go(page, 'Critique');
  await page.getByText('What it gives away', { exact: true }).click();
  const pane = page.getByRole('region', { name: 'What it gives away' });
  const close = pane.getByRole('table', { name: 'Can be worked out more closely than you allow' });
  const motor = close.getByRole('row', { name: /Our rate for "Torque motor, 40 mA"/ });
  await expect(motor).toContainText('154.20', { timeout: 20_000 });
  await expect(motor).toContainText('the effect of');
  await expectAccessible(page);
  await motor.getByRole('button', { name: 'Show "Torque motor, 40 mA" as a range' }).click();
  await expect(motor).toHaveCount(0, { timeout: 20_000 });
  await expect(pane.getByText('One figure can be worked out more closely')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(motor).toBeVisible({ timeout: 20_000 });
  // Two effects as one line keep both, and stay in the total.
  await motor.getByRole('button', { name: 'Show these 2 effects of a point as one line' }).click();
  await expect(pane.getByText('Nothing that is to be kept can be worked out')).toBeVisible({ timeout: 20_000 });
  await page.getByText('Write', { exact: true }).click();
  await page.getByRole('button', { name: /^10 Purchased parts/ }).click();
  await expect(page.getByRole('checkbox', { name: /^Show the 2 effects without a figure of ours/ })).toBeChecked();
});

test('an export stops until a reason is given, and what left stays on record', async ({ page }) => {
  await openExample(page);
  await go(page, 'Critique');
  const dialog = page.getByRole('dialog', { name: 'A reader could work out' });
  await page.getByRole('button', { name: 'Export critique' }).click();
  await expect(dialog).toBeVisible({ timeout: 20_000 });
  await expect(dialog.getByRole('button', { name: 'Let it leave all the same' })).toBeDisabled();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);

  const downloading = page.waitForEvent('download', { timeout: 90_000 });
  await page.getByRole('button', { name: 'Export critique' }).click();
  await leaveAllTheSame(page);
  await downloading;
  await page.getByText('What it gives away', { exact: true }).click();
  const left = page.getByRole('table', { name: 'What has left' });
  await expect(left.getByRole('row').nth(1)).toContainText('Both rates are on the price list');
  await expect(left.getByRole('row').nth(1)).toContainText('Meridor Flight Controls');
  await page.reload();
  await go(page, 'Critique');
  await page.getByText('What it gives away', { exact: true }).click();
  await expect(left.getByRole('row')).toHaveCount(2);
});
