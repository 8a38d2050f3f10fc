import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { readWorkbook } from '../import';
import { inspection } from './inspection';

/** `npm run -s inspect -- FILE [--sheet NAME] [--checks [--date YYYY-MM-DD]]`: JSON on standard output, nothing else there. */
async function main(): Promise<number> {
  const parsed = readArguments(process.argv.slice(2));
  if (parsed === null) {
    console.error('Usage: npm run -s inspect -- FILE [--sheet NAME] [--checks [--date YYYY-MM-DD]]');
    return 2;
  }
  const { file, sheet, checks, date } = parsed;
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    console.error(`${file} cannot be opened: ${error instanceof Error ? error.message : String(error)}`);
    return 2;
  }
  const name = basename(file);
  const read = await readWorkbook(bytes, name);
  if (read.ok && sheet !== null && !read.value.sheets.some((entry) => entry.name === sheet)) {
    console.error(`There is no sheet "${sheet}". Sheets: ${read.value.sheets.map((entry) => entry.name).join(', ')}`);
    return 2;
  }
  process.stdout.write(`${JSON.stringify(inspection(name, read, { sheet, checks, date }), null, 2)}\n`);
  return 0;
}

function readArguments(
  args: readonly string[],
): { file: string; sheet: string | null; checks: boolean; date: string | null } | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        sheet: { type: 'string' },
        checks: { type: 'boolean', default: false },
        date: { type: 'string' },
      },
      allowPositionals: true,
    });
    const [file] = positionals;
    if (file === undefined || positionals.length > 1) return null;
    if (values.date !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(values.date)) return null;
    return { file, sheet: values.sheet ?? null, checks: values.checks, date: values.date ?? null };
  } catch {
    return null;
  }
}

process.exitCode = await main();
