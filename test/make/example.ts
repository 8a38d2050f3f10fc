import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { type CaseData, caseFileSchema, caseFileVersion, newCase, writeCaseFile } from '../../src/case';
import { analysisOutput } from '../../src/cli/analysisOutput';
import { buildEstimate, recognise } from '../../src/estimate';
import { readWorkbook } from '../../src/import';
import { everyFigure } from '../support/everyFigure';
import { goldenCases } from './golden';
import { ownershipCases } from './ownershipGolden';
import { writeReviewScript } from './reviewScript';
import { annotate } from './servoValveCase';
import { prepare } from './servoValvePreparation';
import { servoValveWorkbook } from './servoValveWorkbook';
import { caseOfVector, vectorCases } from './vectors';

/** Writes what is made from code: the example, the golden cases, the JSON Schema of the case file, and the script of the review file. */

const fileName = 'SV-40 should-cost.xlsx';

async function makeExample(): Promise<void> {
  const bytes = servoValveWorkbook();
  const read = await readWorkbook(bytes, fileName);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const recognition = recognise(read.value);
  const [product] = recognition.products;
  if (!product) throw new Error('The example is not recognised');
  const built = buildEstimate(read.value, recognition, product.key);
  if (!built.ok) throw new Error(JSON.stringify(built.error));
  const blob = createHash('sha256').update(bytes).digest('hex');
  const revision = {
    id: 'r1',
    order: 'i',
    importedAt: '2026-11-14T09:30:00.000Z',
    fileName,
    blob,
    corrections: [],
    product: product.key,
    estimate: built.value,
  };
  const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const start = newCase('example-sv40', revision, {}, [{ id: blob, name: fileName, mediaType, size: bytes.length }]);
  const data = prepare(annotate(start, built.value));
  const text = writeCaseFile({ data, files: new Map([[blob, bytes]]) });
  mkdirSync('fixtures/cases/servo-valve', { recursive: true });
  mkdirSync('public/example', { recursive: true });
  writeFileSync('fixtures/cases/servo-valve/estimate.xlsx', bytes);
  writeFileSync('fixtures/cases/servo-valve/case.costbridge.json', text);
  writeFileSync(
    'fixtures/cases/servo-valve/expected-analysis.json',
    `${JSON.stringify(analysisOutput(data), null, 1)}\n`,
  );
  writeFigures('fixtures/cases/servo-valve', data);
  writeFileSync('public/example/example.costbridge.json', text);
  mkdirSync('fixtures/case-files', { recursive: true });
  writeFileSync(`fixtures/case-files/version-${caseFileVersion}.costbridge.json`, text);
}

function makeGoldenCases(): void {
  for (const golden of [...vectorCases, ...goldenCases, ...ownershipCases]) {
    const folder = `fixtures/cases/${golden.folder}`;
    const data = caseOfVector(golden);
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}/case.costbridge.json`, writeCaseFile({ data, files: new Map() }));
    writeFileSync(`${folder}/expected.json`, `${JSON.stringify(golden.expected, null, 1)}\n`);
    writeFigures(folder, data);
  }
}

function writeFigures(folder: string, data: CaseData): void {
  writeFileSync(`${folder}/figures.json`, `${JSON.stringify(everyFigure(data), null, 1)}\n`);
}

makeGoldenCases();
writeFileSync('public/case.schema.json', `${JSON.stringify(z.toJSONSchema(caseFileSchema), null, 1)}\n`);
await makeExample();
await writeReviewScript();
