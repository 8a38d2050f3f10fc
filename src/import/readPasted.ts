import type { Issue } from '../base/issue';
import { issue } from '../base/issue';
import { fail, ok, type Result } from '../base/result';
import { readCsv } from './csv/readCsv';
import { readHtml } from './html/readHtml';
import { corrupt } from './refusals';
import type { Workbook } from './workbook';

const name = 'Pasted range';
const MAX_LENGTH = 30_000_000;

/**
 * What a clipboard holds, as a workbook: the table of a spreadsheet or a web page where there is one, else text cut at
 * tabs, or at whatever cuts its lines evenly.
 */
export function readPasted(html: string | null, text: string): Result<Workbook, Issue> {
  if (text.length + (html?.length ?? 0) > MAX_LENGTH) {
    return fail(issue(name, 'a range of a sheet', 'more than 30 MB', 'Save it as a file and open the file here.'));
  }
  try {
    if (html !== null && /<table[\s>]/i.test(html)) {
      const workbook: Workbook = { fileName: name, fileKind: 'html', ...readHtml(html) };
      if (workbook.sheets.some(({ rows }) => rows.length > 0)) return ok(workbook);
    }
    const { sheet, notes } = readCsv(text);
    if (sheet.rows.length === 0) {
      return fail(
        issue(name, 'rows of a table', 'nothing', 'Mark the rows in the spreadsheet, copy them and paste again.'),
      );
    }
    return ok({ fileName: name, fileKind: 'csv', isText: true, sheets: [sheet], notes });
  } catch (error) {
    return fail(corrupt(name, error instanceof Error ? error.message : 'it cannot be read'));
  }
}
