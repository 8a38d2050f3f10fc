import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { caseFileSchema, caseFileVersion, newCase, writeCaseFile } from '../../src/case';
import { analysisOutput } from '../../src/cli/analysisOutput';
import { buildEstimate, recognise } from '../../src/estimate';
import { readWorkbook } from '../../src/import';
import { annotate } from './servoValveCase';
import { servoValveWorkbook } from './servoValveWorkbook';
import { caseOfVector, vectorCases } from './vectors';

/** Writes what is made from code: the example, the vectors as golden cases, and the JSON Schema of the case file. */

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
  const data = annotate(start, built.value);
  const text = writeCaseFile({ data, files: new Map([[blob, bytes]]) });
  mkdirSync('fixtures/cases/servo-valve', { recursive: true });
  mkdirSync('public/example', { recursive: true });
  writeFileSync('fixtures/cases/servo-valve/estimate.xlsx', bytes);
  writeFileSync('fixtures/cases/servo-valve/case.costbridge.json', text);
  writeFileSync(
    'fixtures/cases/servo-valve/expected-analysis.json',
    `${JSON.stringify(analysisOutput(data), null, 1)}\n`,
  );
  writeFileSync('public/example/example.costbridge.json', text);
  mkdirSync('fixtures/case-files', { recursive: true });
  writeFileSync(`fixtures/case-files/version-${caseFileVersion}.costbridge.json`, text);
}

function makeVectors(): void {
  for (const vector of vectorCases) {
    const folder = `fixtures/cases/${vector.folder}`;
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}/case.costbridge.json`, writeCaseFile({ data: caseOfVector(vector), files: new Map() }));
    writeFileSync(`${folder}/expected.json`, `${JSON.stringify(vector.expected, null, 1)}\n`);
  }
}

makeVectors();
writeFileSync('public/case.schema.json', `${JSON.stringify(z.toJSONSchema(caseFileSchema), null, 1)}\n`);
await makeExample();
