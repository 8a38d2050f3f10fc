import type { z } from 'zod';
import { type Issue, issue } from '../../base/issue';
import { fail, ok, type Result } from '../../base/result';
import type { Library } from './library';
import { type LibraryFile, libraryFileSchema, libraryVersion } from './schema';

const stays = 'Open another copy of the file; the library stays as it is.';

/** The library as a file: keys in order, so that the same library gives the same bytes. */
export function writeLibraryFile(library: Library): string {
  const file = { format: 'costbridge-library', version: libraryVersion, library } satisfies Record<
    keyof LibraryFile,
    unknown
  >;
  return `${JSON.stringify(sorted(file), null, 1)}\n`;
}

/** Reads a library file. Nothing of it is used unless all of it is understood; the place of the first fault is named. */
export function readLibraryFile(text: string): Result<Library, Issue> {
  const raw = parsed(text);
  if (!raw.ok) return raw;
  const file = raw.value;
  if (typeof file !== 'object' || file === null || !('format' in file) || file.format !== 'costbridge-library')
    return fail(
      issue(
        'library file',
        'a file that says "format": "costbridge-library"',
        'another kind of JSON',
        'Choose a .costbridge-library.json file.',
      ),
    );
  const version = 'version' in file ? file.version : undefined;
  if (typeof version === 'number' && version > libraryVersion)
    return fail(
      issue(
        'library file',
        `version ${libraryVersion} of the library file`,
        `version ${version}`,
        'Update Costbridge and import it again. The library stays as it is.',
      ),
    );
  const checked = libraryFileSchema.safeParse(version === 1 || version === 2 ? completed(file) : file);
  return checked.success ? ok(checked.data.library) : fail(schemaIssue(checked.error));
}

/** A file of version 1 knew no tactics, and one of version 2 no precedents; what else is wrong with it stays for the schema to name. */
function completed(file: object): object {
  const library: unknown = 'library' in file ? file.library : null;
  if (typeof library !== 'object' || library === null) return file;
  return { ...file, version: libraryVersion, library: { tactics: {}, precedents: {}, ...library } };
}

function parsed(text: string): Result<unknown, Issue> {
  try {
    return ok(JSON.parse(text.replace(/^\ufeff/, ''), refuseProto));
  } catch (error) {
    const said = error instanceof Error ? error.message : 'unknown';
    const got = text.trim() === '' ? 'an empty file' : `text that is no JSON (${said})`;
    return fail(issue('library file', 'a Costbridge library file', got, stays));
  }
}

/** The one key that is no plain field of an object; a record under it would be lost without a word. */
function refuseProto(key: string, value: unknown): unknown {
  if (key === '__proto__') throw new SyntaxError('a record named __proto__');
  return value;
}

function schemaIssue({ issues }: z.ZodError): Issue {
  const [first] = issues;
  const more = issues.length > 1 ? ` (and ${issues.length - 1} more places)` : '';
  const place = first?.path.map(String).join('.') ?? '';
  return issue(
    place === '' ? 'library file' : `library file, ${place}`,
    'a library file of this version',
    `${first?.message ?? 'something else'}${more}`,
    stays,
  );
}

/** Keys in order, arrays as they are. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}
