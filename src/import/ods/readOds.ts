import { strFromU8 } from 'fflate';
import type { Issue } from '../../base/issue';
import { fail, ok, type Result } from '../../base/result';
import { macrosNote } from '../notes';
import { encrypted, notAWorkbook } from '../refusals';
import type { Parts } from '../unpack';
import type { Workbook } from '../workbook';
import { readContent } from './readContent';

/** Reads an OpenDocument spreadsheet by its content and its styles; other parts may be damaged or missing. */
export function readOds(parts: Parts, hasMacros: boolean, fileName: string): Result<Workbook, Issue> {
  const text = (name: string) => strFromU8(parts.get(name) ?? new Uint8Array());
  if (/<(?:\w+:)?encryption-data[\s>]/.test(text('META-INF/manifest.xml'))) return fail(encrypted(fileName));
  const content = text('content.xml');
  if (!/<office:spreadsheet[\s/>]/.test(content))
    return fail(notAWorkbook(fileName, 'an OpenDocument file without tables'));
  const { sheets, notes } = readContent(content, text('styles.xml'));
  return ok({ fileName, fileKind: 'ods', isText: false, sheets, notes: hasMacros ? [macrosNote, ...notes] : notes });
}
