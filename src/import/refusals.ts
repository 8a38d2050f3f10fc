import { type Issue, issue } from '../base/issue';

/** Every reason for which a file is not read, in the words that a person sees. */
const expected = 'a workbook (.xlsx, .xlsm, .xlsb, .xls, .ods) or a table as text (.csv, .tsv, .txt, .html)';

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

export function encryptedByDefault(name: string): Issue {
  return issue(
    name,
    'a workbook that is not encrypted',
    "one that is encrypted with Excel's default password, which Excel does by itself for some protected workbooks",
    'Nobody needs to know a password: open it in Excel, choose Save as, and open the new .xlsx here.',
  );
}

/** A format that a spreadsheet program opens and this one does not. */
export function convertFirst(name: string, format: string): Issue {
  return issue(
    name,
    expected,
    format,
    'This format is not read here. Open it in Excel, LibreOffice or the program it comes from, and save it as .xlsx.',
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
