import type { Issue } from '../base/issue';
import { issue } from '../base/issue';
import { fail, ok, type Result } from '../base/result';
import { corrupt } from './refusals';
import type { Workbook } from './workbook';

const name = 'Pasted range';
const MAX_LENGTH = 30_000_000;
/** Where the system of the clipboard says how long the page is. */
const clipboardHead = /^Version:[\d.]+\s[^<]*/;

/**
 * What a clipboard holds, as a workbook: the table of a spreadsheet or a web page where there is one, else text cut at
 * tabs, or at whatever cuts its lines evenly.
 */
export async function readPasted(html: string | null, text: string): Promise<Result<Workbook, Issue>> {
  if (text.length + (html?.length ?? 0) > MAX_LENGTH) {
    return fail(issue(name, 'a range of a sheet', 'more than 30 MB', 'Save it as a file and open the file here.'));
  }
  try {
    if (html !== null && /<table[\s>]/i.test(html)) {
      const { readHtml } = await import('./html/readHtml');
      const workbook: Workbook = { fileName: name, fileKind: 'html', ...readHtml(html.replace(clipboardHead, '')) };
      if (workbook.sheets.some(({ rows }) => rows.length > 0)) return ok(workbook);
    }
    // The readers load when the first range is pasted.
    const { readCsv } = await import('./csv/readCsv');
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
