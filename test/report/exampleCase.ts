import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { inOrder } from '../../src/annotations';
import { annotationsOf, currentRevision, documentOf, ownershipOf, preparationOf, readCaseFile } from '../../src/case';
import { share } from '../../src/disclosure';

/** The example of the app, as the documents take it, on a fixed day. */
export function exampleCase() {
  const path = fileURLToPath(new URL('../../fixtures/cases/servo-valve/case.costbridge.json', import.meta.url));
  const read = readCaseFile(readFileSync(path, 'utf8'), 'servo-valve');
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const { data } = read.value;
  const estimate = currentRevision(data)?.estimate;
  if (!estimate) throw new Error('no revision');
  const annotations = annotationsOf(data);
  const words = documentOf(data);
  const date = '2026-11-21';
  const ownership = ownershipOf(data);
  const { options } = preparationOf(data);
  const view = share({ estimate, annotations, ownership, options, words, date });
  // What the customer might have seen before: without the first point.
  const [first] = inOrder(annotations.points);
  const points = Object.fromEntries(Object.entries(annotations.points).filter(([id]) => id !== first?.id));
  const earlier = share({ estimate, annotations: { ...annotations, points }, ownership, words, date: '2026-10-02' });
  return { data, estimate, annotations, ownership, words, date, view, earlier };
}
