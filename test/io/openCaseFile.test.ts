import { describe, expect, test } from 'vitest';
import { caseFileBytes, caseFileName, missingFiles, openCaseFile } from '../../src/io/files/openCaseFile';
import { sha256 } from '../../src/io/files/sha256';
import { smallCase } from '../app/smallCase';

const original = new TextEncoder().encode('as the customer sent it');

async function fileBytes(): Promise<Uint8Array<ArrayBuffer>> {
  const blob = await sha256(original);
  return caseFileBytes({ data: smallCase('case-1', blob), files: new Map([[blob, original]]) });
}

const named = (bytes: Uint8Array<ArrayBuffer>) => ({ name: 'x.costbridge.json', mediaType: '', bytes });

describe('case files', () => {
  test('save and reopen is the identity, files included', async () => {
    const bytes = await fileBytes();
    const read = await openCaseFile(named(bytes));
    expect(read.ok).toBe(true);
    if (!read.ok) return;
    expect(read.value.data).toEqual(smallCase('case-1', await sha256(original)));
    expect(missingFiles(read.value)).toEqual([]);
    expect(caseFileBytes(read.value)).toEqual(bytes);
  });

  test('bytes that are not what their SHA-256 says are refused', async () => {
    const text = new TextDecoder().decode(await fileBytes());
    const damaged = text.replace(btoa('as the customer sent it'), btoa('as somebody changed it!'));
    const read = await openCaseFile(named(new TextEncoder().encode(damaged)));
    expect(read).toMatchObject({ ok: false, error: { expected: 'bytes with that SHA-256', grave: true } });
  });

  test('a file that is no text says what to open instead', async () => {
    const read = await openCaseFile(named(new Uint8Array([0x50, 0x4b, 3, 4, 0xff, 0xfe])));
    expect(read).toMatchObject({ ok: false, error: { expected: 'a case file, which is text' } });
  });

  test('a case names the files that it does not carry', async () => {
    const read = await openCaseFile(named(caseFileBytes({ data: smallCase(), files: new Map() })));
    expect(read.ok && missingFiles(read.value)).toEqual(['a'.repeat(64)]);
  });

  test.each([
    ['Servo valve SV-40', 'Customer A', 'Servo valve SV-40 - Customer A.costbridge.json'],
    ['a/b: "c"', '', 'a b c.costbridge.json'],
    ['', '', 'case.costbridge.json'],
  ])('%j and %j are named %j', (product, customer, name) => {
    expect(caseFileName(product, customer)).toBe(name);
  });
});
