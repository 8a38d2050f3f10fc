import type { z } from 'zod';
import { fromBase64, toBase64 } from '../base/base64';
import { canonicalJson } from '../base/canonicalJson';
import { type Issue, issue } from '../base/issue';
import { fail, ok, type Result } from '../base/result';
import type { CaseData } from './caseData';
import { caseFault } from './caseFault';
import { migrate } from './migrations';
import { caseFileSchema, caseFileVersion } from './schema';

/** A case with the bytes of its files by SHA-256: what one `.costbridge.json` holds. */
export interface CaseFile {
  readonly data: CaseData;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** The case as a file: records in the order of their ids, so that the same case gives the same bytes. */
export function writeCaseFile({ data, files }: CaseFile): string {
  const encoded = Object.fromEntries([...files].map(([sha, bytes]) => [sha, toBase64(bytes)]));
  return `${canonicalJson({ format: 'costbridge-case', version: caseFileVersion, case: data, files: encoded }, 1)}\n`;
}

/** The one key that is no plain field of an object; a record under it would be lost without a word. */
function refuseProto(key: string, value: unknown): unknown {
  if (key === '__proto__') throw new SyntaxError('a record named __proto__');
  return value;
}

/** Reads a case file of any version so far. Nothing of it is used unless all of it is understood. */
export function readCaseFile(text: string, fileName: string): Result<CaseFile, Issue> {
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\ufeff/, ''), refuseProto);
  } catch (error) {
    const got =
      text.trim() === ''
        ? 'an empty file'
        : `text that is no JSON (${error instanceof Error ? error.message : 'unknown'})`;
    return fail(
      issue(
        fileName,
        'a Costbridge case file',
        got,
        'The file is damaged or not a case. Open another copy of it; this one stays as it is.',
      ),
    );
  }
  if (typeof raw !== 'object' || raw === null || !('format' in raw) || raw.format !== 'costbridge-case') {
    return fail(
      issue(
        fileName,
        'a file that says "format": "costbridge-case"',
        'another kind of JSON',
        'Choose a .costbridge.json file.',
      ),
    );
  }
  const version = 'version' in raw ? raw.version : undefined;
  if (typeof version === 'number' && version > caseFileVersion) {
    const todo = 'Update Costbridge and open it again. The file stays as it is.';
    return fail(
      issue(fileName, `version ${caseFileVersion} of the case file or an older one`, `version ${version}`, todo),
    );
  }
  const migrated = migrate(raw);
  const parsed = caseFileSchema.safeParse(migrated);
  if (!parsed.success) return fail(schemaIssue(fileName, parsed.error));
  return open(fileName, parsed.data);
}

function open(fileName: string, file: z.infer<typeof caseFileSchema>): Result<CaseFile, Issue> {
  const fault = caseFault(file.case);
  if (fault) {
    return fail(
      issue(
        `${fileName}, ${fault.where}`,
        fault.expected,
        fault.got,
        'The file is damaged or was edited by hand. Open another copy of it; this one stays as it is.',
      ),
    );
  }
  const files = new Map<string, Uint8Array>();
  for (const [sha, encoded] of Object.entries(file.files)) {
    const bytes = fromBase64(encoded);
    if (bytes === null)
      return fail(
        issue(
          `${fileName}, files.${sha}`,
          'base64 text',
          'other characters',
          'The file is damaged. Open another copy of it; this one stays as it is.',
        ),
      );
    files.set(sha, bytes);
  }
  return ok({ data: file.case, files });
}

function schemaIssue(fileName: string, error: z.ZodError): Issue {
  const [first] = error.issues;
  const more = error.issues.length > 1 ? ` (and ${error.issues.length - 1} more places)` : '';
  const place = first?.path.map(String).join('.') ?? '';
  return issue(
    place === '' ? fileName : `${fileName}, ${place}`,
    'a case file of this version',
    `${first?.message ?? 'something else'}${more}`,
    'The file is damaged or was edited by hand. Open another copy of it; this one stays as it is.',
  );
}
