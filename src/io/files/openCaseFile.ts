import { type Issue, issue } from '../../base/issue';
import { fail, ok, type Result } from '../../base/result';
import { type CaseFile, readCaseFile, writeCaseFile } from '../../case';
import { fileIds } from '../store/caseStore';
import type { ReadFile } from './pickFile';
import { sha256 } from './sha256';

export const caseMediaType = 'application/json';

/** Reads a case file and proves every file in it by its SHA-256. Nothing of it is used unless all of it is right. */
export async function openCaseFile({ name, bytes }: ReadFile): Promise<Result<CaseFile, Issue>> {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const todo = 'Choose a .costbridge.json file. An estimate of a customer is opened with "Open an estimate".';
    return fail(issue(name, 'a case file, which is text', 'a file that is no text', todo));
  }
  const read = readCaseFile(text, name);
  if (!read.ok) return read;
  for (const [sha, content] of read.value.files) {
    const actual = await sha256(new Uint8Array(content));
    if (actual === sha) continue;
    const todo = 'The file was damaged on its way. Open another copy of it; this one stays as it is.';
    return fail(
      issue(`${name}, files.${sha.slice(0, 8)}`, 'bytes with that SHA-256', `${actual.slice(0, 8)}...`, todo),
    );
  }
  return ok(read.value);
}

/** Files that a case names and does not carry: it opens without them, and says so. */
export function missingFiles({ data, files }: CaseFile): readonly string[] {
  return fileIds(data).filter((sha) => !files.has(sha));
}

export function caseFileBytes(file: CaseFile): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(writeCaseFile(file));
}

/** `Servo valve SV-40 - Customer A.costbridge.json`, of what every file system takes. */
export function caseFileName(product: string, customer: string): string {
  const stem = [product, customer]
    .map((part) =>
      part
        .replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ')
        .replace(/\s+/g, ' ')
        .trim()
        .slice(0, 60),
    )
    .filter((part) => part !== '')
    .join(' - ');
  return `${stem === '' ? 'case' : stem}.costbridge.json`;
}
