import { useMemo, useState } from 'react';
import { decimal } from '../../base/decimal';
import { formatSigned } from '../../base/format';
import { editionNames, isVersion } from '../../case';
import { compareViews, type PointChange, type SharedPoint, type SharedView, type Shown } from '../../disclosure';
import { useCaseData, useFormat, useOpenCase } from '../context';
import { SelectField } from '../parts/SelectField';
import { unitPlaces } from '../parts/unitPlaces';

/** Two versions beside each other: what left, or what would leave now. */
export function Versions({ view }: { readonly view: SharedView }) {
  const { exports } = useCaseData();
  const left = useMemo(
    () =>
      Object.values(exports)
        .filter(isVersion)
        .toSorted((a, b) => (a.exportedAt < b.exportedAt ? 1 : -1)),
    [exports],
  );
  const [former, setFormer] = useState<string | null>(null);
  const [later, setLater] = useState('now');
  if (left.length === 0) return null;
  const viewOf = (id: string): SharedView => exports[id]?.view ?? view;
  const from = former ?? left[0]?.id ?? 'now';
  const options = left.map(({ id, exportedAt, edition, recipient }) => ({
    value: id,
    label: `${exportedAt.slice(0, 16).replace('T', ' ')} ${editionNames[edition]}${recipient === '' ? '' : ` to ${recipient}`}`,
  }));
  return (
    <section className="page-form" aria-labelledby="versions-heading">
      <h3 id="versions-heading">What changed between versions</h3>
      <SelectField label="Then" value={from} options={options} onChange={setFormer} />
      <SelectField
        label="Later"
        value={later}
        options={[{ value: 'now', label: 'As it stands now' }, ...options]}
        onChange={setLater}
      />
      <Changed before={viewOf(from)} after={viewOf(later)} />
    </section>
  );
}

function Changed({ before, after }: { readonly before: SharedView; readonly after: SharedView }) {
  const open = useOpenCase();
  const format = useFormat();
  const places = unitPlaces(open, format.currency);
  const { added, withdrawn, figures, wording, totals, isOtherEstimate } = compareViews(before, after);
  const written = (figure: Shown | null): string => {
    if (figure === null) return 'in words';
    const ends = figure.kind === 'exact' ? [figure.value] : [figure.low, figure.high];
    return ends.map((end) => formatSigned(decimal(end), format, places)).join(' to ');
  };
  const named = ({ number, heading }: SharedPoint): string =>
    `${number} ${heading === '' ? 'without a heading' : heading}`;
  const moved = (change: PointChange): string =>
    `${named(change.after)}: ${written(change.before.loaded)} then, ${written(change.after.loaded)} later`;
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['Added', added.map((point) => `${named(point)}: ${written(point.loaded)}`)],
    ['Withdrawn', withdrawn.map((point) => `${named(point)}: ${written(point.loaded)}`)],
    ['Other figures', figures.map(moved)],
    ['Other words', wording.map(({ after: point }) => named(point))],
    ['Estimate', isOtherEstimate ? [`${before.estimate.fileName} then, ${after.estimate.fileName} later`] : []],
    ['Difference per unit', [`${written(totals.before.gap)} then, ${written(totals.after.gap)} later`]],
  ];
  return (
    <dl className="versions">
      {rows
        .filter(([, items]) => items.length > 0)
        .map(([name, items]) => (
          <div key={name}>
            <dt>{name}</dt>
            {items.map((item) => (
              <dd key={item}>{item}</dd>
            ))}
          </div>
        ))}
    </dl>
  );
}
