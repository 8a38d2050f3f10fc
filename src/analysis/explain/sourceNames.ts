import type { Annotations } from '../../annotations';
import type { Estimate } from '../../estimate';
import type { Source } from '../analysis';

/** What a line, a hidden cost or a re-basing is called where the gap is taken apart. */
export function sourceNames(estimate: Estimate, annotations: Annotations): (source: Source) => string {
  const labels = new Map<string, string>(
    estimate.lines.map(({ id, label, key }) => [id, `${label} (${key.sheet},\u00a0row\u00a0${key.row})`]),
  );
  return (source) => {
    if (source.type === 'line') return labels.get(source.id) ?? source.id;
    if (source.type === 'rebasing') return annotations.rebasings[source.id]?.name ?? source.id;
    return annotations.hiddenCosts[source.id]?.label ?? source.id;
  };
}
