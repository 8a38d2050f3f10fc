import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CellObject, read, type WorkBook } from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** LibreOffice without a window recalculates workbooks: what a reader of the file would see, and not what we wrote into it. */

/** Null where there is none; then `why` says so. */
export function findOffice(): { readonly command: string } | { readonly command: null; readonly why: string } {
  for (const command of ['soffice', 'libreoffice']) {
    if (spawnSync(command, ['--version'], { timeout: 60_000 }).status === 0) return { command };
  }
  if (process.env.COSTBRIDGE_INSTALL !== 'office') {
    return { command: null, why: 'no LibreOffice here; COSTBRIDGE_INSTALL=office installs it on Debian as root' };
  }
  const install = 'apt-get update -qq && apt-get install -y -qq --no-install-recommends libreoffice-calc-nogui';
  const done = spawnSync('sh', ['-c', install], { timeout: 300_000, stdio: 'ignore' });
  return done.status === 0
    ? { command: 'soffice' }
    : { command: null, why: 'apt-get did not install libreoffice-calc-nogui within five minutes' };
}

/** The same workbook without the results that stand beside its formulas, so that whoever shows one has computed it. */
export function withoutResults(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, part] of Object.entries(parts)) {
    if (!name.startsWith('xl/worksheets/')) continue;
    parts[name] = strToU8(strFromU8(part).replace(/(<\/f>)<v>[^<]*<\/v>/g, '$1'));
  }
  return zipSync(parts);
}

/** Every workbook as the office writes it anew, in one call. */
export function throughOffice(command: string, workbooks: readonly Uint8Array[]): readonly Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'costbridge-office-'));
  try {
    const out = join(folder, 'out');
    mkdirSync(out);
    const names = workbooks.map((bytes, index) => {
      const name = join(folder, `${index}.xlsx`);
      writeFileSync(name, bytes);
      return name;
    });
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync(command, [profile, '--headless', '--norestore', '--convert-to', 'xlsx', '--outdir', out, ...names], {
      timeout: 600_000,
      stdio: 'ignore',
    });
    return workbooks.map((_, index) => new Uint8Array(readFileSync(join(out, `${index}.xlsx`))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function readBack(bytes: Uint8Array): WorkBook {
  return read(bytes, { cellFormula: true });
}

export function cellAt(workbook: WorkBook, sheet: string, address: string): CellObject | undefined {
  return workbook.Sheets[sheet]?.[address] as CellObject | undefined;
}
