import { describe, expect, test } from 'vitest';
import { openText, sealText } from '../../src/io';

/** What lies in the store and in the file is ciphertext; what does not open says why, as far as it can be told. */

const at = '2026-11-22T10:00:00.000Z';
const plain = JSON.stringify({ walkAway: '1385.5', alternative: 'Sell the capacity to the pump line' });

async function sealed() {
  const made = await sealText(plain, 'correct horse', 'r1', at);
  if (!made.ok) throw new Error(made.error);
  return made.value;
}

describe('a sealed text', () => {
  test('opens with its passphrase and nothing of it stands in the record', async () => {
    const { sealed: record } = await sealed();
    expect(await openText(record, 'correct horse', 'r1')).toMatchObject({ ok: true, value: { text: plain } });
    const written = JSON.stringify(record);
    for (const secret of ['1385.5', 'capacity', 'correct', btoa(plain).slice(0, 20)])
      expect(written).not.toContain(secret);
    expect(record).toMatchObject({ version: 1, iterations: 600_000, sealedAt: at });
  });

  test('the same text twice gives another salt, nonce and ciphertext; sealed again, another nonce', async () => {
    const [one, two] = [await sealed(), await sealed()];
    for (const field of ['salt', 'iv', 'ciphertext', 'verifier'] as const)
      expect(one.sealed[field]).not.toBe(two.sealed[field]);
    const again = await one.seal(plain, at);
    expect(again.salt).toBe(one.sealed.salt);
    expect(again.iv).not.toBe(one.sealed.iv);
    expect(await openText(again, 'correct horse', 'r1')).toMatchObject({ ok: true, value: { text: plain } });
  });

  test('a passphrase in another spelling of the same characters opens it; any other does not', async () => {
    const made = await sealText('x', 'Schlüssel', 'r1', at);
    if (!made.ok) throw new Error(made.error);
    expect((await openText(made.value.sealed, 'Schlu\u0308ssel', 'r1')).ok).toBe(true);
    for (const wrong of ['schlüssel', 'Schlüssel ', ''])
      expect(await openText(made.value.sealed, wrong, 'r1')).toEqual({ ok: false, error: 'wrongPassphrase' });
  });

  test('damage is told without the right passphrase, in whatever part it is', async () => {
    const { sealed: record } = await sealed();
    const turned = (text: string): string => (text.startsWith('A') ? 'B' : 'A') + text.slice(1);
    for (const field of ['salt', 'iv', 'ciphertext', 'verifier', 'checksum'] as const) {
      const changed = { ...record, [field]: turned(record[field]) };
      for (const passphrase of ['correct horse', 'wrong'])
        expect(await openText(changed, passphrase, 'r1'), field).toEqual({ ok: false, error: 'changed' });
    }
    expect(await openText({ ...record, iterations: 700_000 }, 'correct horse', 'r1')).toEqual({
      ok: false,
      error: 'changed',
    });
  });

  test('one case’s text does not open in another', async () => {
    const { sealed: record } = await sealed();
    expect(await openText(record, 'correct horse', 'r2')).toEqual({ ok: false, error: 'anotherCase' });
  });
});
