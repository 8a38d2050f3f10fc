import { useDeferredValue, useMemo, useState } from 'react';
import {
  assumedSpan,
  assumedValue,
  type StudyAssumption,
  studyAssumptions,
  type TwoWayAxis,
  twoWay,
} from '../../../analysis';
import type { Ownership } from '../../../annotations';
import { type Decimal, decimal, toText } from '../../../base/decimal';
import { useFormat } from '../../context';
import { compactSignedMoney } from '../../parts/compactMoney';
import { FigureField } from '../../parts/FigureField';
import { SelectField } from '../../parts/SelectField';
import { TableScroll } from '../TableScroll';
import type { Tco } from '../useTco';
import type { Rivals } from '../wouldHaveToBe';
import { assumedText, assumptionKey, assumptionWords, isShare } from './assumptionWords';

/** Odd, so that the figure of today stands in the middle of an even span. */
const steps = 9;

interface Chosen {
  readonly key: string;
  readonly from: Decimal | null;
  readonly to: Decimal | null;
}

/** Two assumptions at once: who is the cheapest course where, and where the two rivals cost the same. */
export function TwoWaySection({ tco, pair }: { readonly tco: Tco; readonly pair: Rivals }) {
  const format = useFormat();
  const { ownership, annualVolume } = tco;
  const all = useMemo(() => studyAssumptions(ownership), [ownership]);
  const price = (side: Rivals['own']): StudyAssumption | undefined =>
    all.find((of) => of.type === 'line' && side.lines.some(({ line }) => line.id === of.id && line.isPrice));
  const [row, setRow] = useState<Chosen | null>(null);
  const [column, setColumn] = useState<Chosen | null>(null);
  const rowAxis = axisOf(ownership, all, row, price(pair.own) ?? all[0]);
  const columnAxis = axisOf(ownership, all, column, price(pair.other) ?? all[1] ?? all[0]);
  const asked = useMemo(
    () => ({ ownership, annualVolume, rowAxis, columnAxis, own: pair.own.alternative, other: pair.other.alternative }),
    [ownership, annualVolume, rowAxis, columnAxis, pair.own.alternative, pair.other.alternative],
  );
  const deferred = useDeferredValue(asked);
  const result = useMemo(() => {
    const { rowAxis: first, columnAxis: second, own, other } = deferred;
    return first === null || second === null
      ? null
      : twoWay(deferred.ownership, deferred.annualVolume, [first, second], { own: own.id, other: other.id }, steps);
  }, [deferred]);
  if (rowAxis === null || columnAxis === null) return null;
  return (
    <section aria-labelledby="tco-two-way">
      <h2 id="tco-two-way">Two assumptions at once</h2>
      <div className="tco-axes">
        <Axis label="Down" ownership={ownership} all={all} axis={rowAxis} onChange={setRow} />
        <Axis label="Across" ownership={ownership} all={all} axis={columnAxis} onChange={setColumn} />
      </div>
      {result && deferred.rowAxis && deferred.columnAxis && (
        <TableScroll label="Who is the cheapest course where">
          <table className="tco-table tco-two-way">
            <caption className="field-hint">
              {`Each cell: what “${pair.other.alternative.name}” costs more than “${pair.own.alternative.name}”, and the cheapest course where it is not ours. The last column: where the two cost the same.`}
            </caption>
            <thead>
              <tr>
                <th scope="col">
                  {assumptionWords(ownership, deferred.rowAxis.of)} ↓
                  <br />
                  {assumptionWords(ownership, deferred.columnAxis.of)} →
                </th>
                {result.columns.map((value) => (
                  <th key={value.toString()} scope="col">
                    {assumedText(ownership, columnAxis.of, value, format)}
                  </th>
                ))}
                <th scope="col">The same at</th>
              </tr>
            </thead>
            <tbody>
              {result.rows.map((value, at) => (
                <tr key={value.toString()}>
                  <th scope="row">{assumedText(ownership, rowAxis.of, value, format)}</th>
                  {result.cells[at]?.map(({ ahead, cheapest }, place) => {
                    const isOurs = cheapest?.alternative.id === pair.own.alternative.id;
                    return (
                      <td key={result.columns[place]?.toString()} className={isOurs ? 'two-way-ours' : 'two-way-other'}>
                        {ahead === null ? 'missing' : compactSignedMoney(ahead, format)}
                        {!isOurs && cheapest && <small>{cheapest.alternative.name}</small>}
                      </td>
                    );
                  })}
                  <td className="two-way-parity">
                    {result.parity[at]
                      ? assumedText(ownership, columnAxis.of, result.parity[at], format)
                      : 'nowhere here'}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableScroll>
      )}
    </section>
  );
}

function axisOf(
  ownership: Ownership,
  all: readonly StudyAssumption[],
  chosen: Chosen | null,
  atFirst: StudyAssumption | undefined,
): TwoWayAxis | null {
  const of = all.find((one) => assumptionKey(one) === chosen?.key) ?? atFirst;
  if (of === undefined) return null;
  const [from, to] = assumedSpan(ownership, of);
  return { of, from: chosen?.from ?? from, to: chosen?.to ?? to };
}

interface AxisProps {
  readonly label: string;
  readonly ownership: Ownership;
  readonly all: readonly StudyAssumption[];
  readonly axis: TwoWayAxis;
  readonly onChange: (chosen: Chosen) => void;
}

function Axis({ label, ownership, all, axis: { of, from, to }, onChange }: AxisProps) {
  const format = useFormat();
  const key = assumptionKey(of);
  return (
    <fieldset className="tco-axis">
      <legend className="visually-hidden">{label}</legend>
      <SelectField
        label={label}
        value={key}
        options={all.map((one) => ({ value: assumptionKey(one), label: assumptionWords(ownership, one) }))}
        onChange={(chosen) => onChange({ key: chosen, from: null, to: null })}
        hint={`Now ${assumedText(ownership, of, assumedValue(ownership, of), format)}`}
      />
      <FigureField
        label="From"
        isPercent={isShare(ownership, of)}
        value={toText(from)}
        onChange={(value) => onChange({ key, from: value === null ? null : decimal(value), to })}
      />
      <FigureField
        label="To"
        isPercent={isShare(ownership, of)}
        value={toText(to)}
        onChange={(value) => onChange({ key, from, to: value === null ? null : decimal(value) })}
      />
    </fieldset>
  );
}
