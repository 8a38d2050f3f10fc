import { type Issue, issue } from '../base/issue';

/** Every reason for which a file is not read, in the words that a person sees. */
const expected = 'a workbook (.xlsx, .xlsm) or a text file of rows (.csv)';

export function emptyFile(name: string): Issue {
  return issue(name, expected, 'a file of 0 bytes', 'Ask for the file again: this one holds nothing.');
}

export function tooLarge(name: string, bytes: number, limit: number): Issue {
  const megabytes = (value: number) => `${Math.ceil(value / 1_000_000)} MB`;
  return issue(
    name,
    `a file of at most ${megabytes(limit)}`,
    megabytes(bytes),
    'Remove pictures and sheets that are not needed, and save it again.',
  );
}

export function encrypted(name: string): Issue {
  return issue(
    name,
    'a workbook that opens without a password',
    'one that is protected by a password',
    'Open it in Excel with the password, save a copy without one, and open the copy here.',
  );
}

export function notYetRead(name: string, format: string): Issue {
  return issue(
    name,
    expected,
    format,
    'This format is not read yet. Open it in Excel or LibreOffice and save it as .xlsx.',
  );
}

export function notAWorkbook(name: string, got: string): Issue {
  return issue(name, expected, got, 'Open the file that holds the estimate, or save it as .xlsx.');
}

export function corrupt(name: string, detail: string): Issue {
  return issue(
    name,
    'a workbook that can be read to its end',
    `a damaged one (${detail})`,
    'Open it in Excel, which may repair it, save it as .xlsx, or ask for the file again.',
  );
}

export function bomb(name: string, got: string): Issue {
  return issue(
    name,
    'a workbook that unpacks to a reasonable size',
    got,
    'It was not unpacked. Open it in Excel, keep only the sheets that are needed, and save it as .xlsx.',
  );
}

export function cancelled(name: string): Issue {
  return issue(name, 'the reading to be completed', 'it was cancelled', 'Open the file again to read it.', false);
}
