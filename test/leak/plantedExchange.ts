import { z } from 'zod';
import type { PointId } from '../../src/annotations';
import type { DecimalText } from '../../src/base/decimal';
import type { ExportRecord, ReceivedAnswer } from '../../src/case';
import { type SharedView, sharedViewSchema } from '../../src/disclosure';

/** Makes the marker of a field: a word, or a number. */
export interface Planting {
  readonly word: (path: string) => string;
  readonly number: (path: string) => DecimalText;
}

/** Earlier exports with a marker in every text and figure of what they contained, and an answer to one of them. */
export function plantedExchange(
  { word, number }: Planting,
  points: readonly PointId[],
): { readonly exports: readonly ExportRecord[]; readonly answers: readonly ReceivedAnswer[] } {
  const schema = z.toJSONSchema(sharedViewSchema) as Schema;
  // Of what may be one of several things each is planted: an exact figure and a band, the four kinds of falling due.
  const exports = [0, 1, 2, 3].map(
    (variant): ExportRecord => ({
      id: word('exports.id'),
      order: word('exports.order'),
      exportedAt: word('exports.exportedAt'),
      edition: 'critique',
      recipient: word('exports.recipient'),
      view: planted(schema, 'exports.view', variant, { word, number }) as SharedView,
      points,
      shown: word('exports.shown'),
      reason: word('exports.reason'),
    }),
  );
  const answer: ReceivedAnswer = {
    id: word('answers.id'),
    order: word('answers.order'),
    exportId: exports[0]?.id ?? '',
    pointId: points[0] ?? ('none' as PointId),
    answer: 'agreedInPart',
    figure: number('answers.figure'),
    comment: word('answers.comment'),
    name: word('answers.name'),
    receivedAt: word('answers.receivedAt'),
    fileName: word('answers.fileName'),
  };
  return { exports, answers: [answer] };
}

interface Schema {
  readonly type?: string;
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

/** A value of the schema. What is no text and no figure holds nothing of anyone's and takes any value. */
function planted(schema: Schema, path: string, variant: number, planting: Planting): unknown {
  const variants = (schema.anyOf ?? schema.oneOf)?.filter(({ type }) => type !== 'null');
  const chosen = variants?.[variant] ?? variants?.[0];
  if (chosen) return planted(chosen, path, variant, planting);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  if (schema.items) return [planted(schema.items, path, variant, planting)];
  if (schema.properties) {
    const entries = Object.entries(schema.properties);
    return Object.fromEntries(
      entries.map(([name, inner]) => [name, planted(inner, `${path}.${name}`, variant, planting)]),
    );
  }
  if (schema.type === 'boolean') return true;
  if (schema.type === 'integer') return 1;
  return schema.pattern === undefined ? planting.word(path) : planting.number(path);
}
