import type { LostStep } from '../../estimate';
import { rowKindLabels } from './importWords';

/** A correction that found no row, in words: which row it was for, and what it said. */
export function correctionWords({ correction, marks, missing }: LostStep): string {
  const rows = (missing.length > 0 ? missing : marks).map(({ text, heading }) => {
    const name = text === '' ? 'a row without words' : `"${text}"`;
    return heading === '' ? name : `${name} under "${heading}"`;
  });
  const said = saying(correction);
  return rows.length === 0 ? `${said}.` : `${rows.join(', ')}: ${said}.`;
}

function saying(correction: LostStep['correction']): string {
  switch (correction.type) {
    case 'rowKind':
      return `reads as ${rowKindLabels[correction.kind].toLowerCase()}`;
    case 'headerRow':
      return 'is the header row';
    case 'joinTable':
      return 'begins a table that goes on with the columns above';
    case 'base':
      return 'percentage of rows that you named';
    case 'parent':
      return 'summed by the row that you named';
    default:
      return `sheet ${'sheet' in correction ? correction.sheet : ''} of another shape`;
  }
}
