import type { Page } from '@playwright/test';
import { expect, go, leaveAllTheSame, openExample, openFile, test } from './support';

/**
 * What a worker tells of its job comes by a channel of its own, and on a busy computer after the answer. Here it is held
 * until the answer is there.
 */
test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    const held: (() => void)[] = [];
    const listen: unknown = Object.getOwnPropertyDescriptor(EventTarget.prototype, 'addEventListener')?.value;
    MessagePort.prototype.addEventListener = function hold(type: string, listener: unknown) {
      const hear = listener as (event: Event) => void;
      const keep = (event: Event): number => held.push(() => hear.call(this, event));
      Reflect.apply(listen as () => void, this, [type, keep]);
    };
    Object.assign(window, { tellWhatIsHeld: () => held.splice(0).map((tell) => tell()).length });
  });
});

async function tellLate(page: Page): Promise<void> {
  const told = await page.evaluate(() => (window as unknown as { tellWhatIsHeld: () => number }).tellWhatIsHeld());
  expect(told).toBeGreaterThan(0);
  // What it does on the page, it does in the next turns.
  await page.evaluate(() => new Promise((done) => setTimeout(done, 200)));
}

test('a file that is read stays read', async ({ page }) => {
  await page.goto('./');
  await openFile(page, 'Open an estimate', 'fixtures/workbooks/machined-housing.xlsx');
  const use = page.getByRole('button', { name: 'Use this estimate' });
  await expect(use).toBeVisible();
  await tellLate(page);
  await expect(use).toBeVisible({ timeout: 1000 });
});

test('a critique that is exported is over, and the next one can be made', async ({ page }) => {
  await openExample(page);
  await go(page, 'Critique');
  const button = page.getByRole('button', { name: 'Export critique' });
  const saving = page.waitForEvent('download');
  await button.click();
  await leaveAllTheSame(page);
  await saving;
  await expect(button).toBeVisible();
  await tellLate(page);
  await expect(button).toBeVisible({ timeout: 1000 });
});
