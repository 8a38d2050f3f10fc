import { useMemo } from 'react';
import { type Belief, type NoBelief, pointBeliefs } from '../../../analysis';
import { inOrder, methods } from '../../../annotations';
import { type DecimalText, decimal } from '../../../base/decimal';
import { type FormatContext, formatDecimal, formatPercent } from '../../../base/format';
import { useFormat, useOpenCase } from '../../context';

/** For each point, what the customer would have to believe for its effect to vanish: found by the engine itself. */
export function BeliefsSection() {
  const { analysis, annotations } = useOpenCase();
  const format = useFormat();
  const beliefs = useMemo(() => pointBeliefs(analysis, annotations), [analysis, annotations]);
  const headings = new Map(inOrder(annotations.points).map(({ id, heading }) => [id, heading]));
  if (beliefs.length === 0) return null;
  return (
    <section aria-labelledby="beliefs-heading">
      <h2 id="beliefs-heading">What one would have to believe for a point to vanish</h2>
      <table className="gap-table beliefs-table">
        <caption className="visually-hidden">What one would have to believe for a point to vanish</caption>
        <thead>
          <tr>
            <th scope="col">Point</th>
            <th scope="col">Figure</th>
            <th scope="col">Ours</th>
            <th scope="col">Would have to be</th>
          </tr>
        </thead>
        <tbody>
          {beliefs.flatMap(({ pointId, overlays, reason }) => {
            const heading = headings.get(pointId) ?? '';
            const rows = overlays.flatMap(({ overlayId, label, beliefs: [first] }) =>
              first ? [{ key: `${pointId} ${overlayId}`, label, belief: first }] : [],
            );
            if (rows.length === 0) {
              return [
                <tr key={pointId}>
                  <th scope="row">{heading}</th>
                  <td colSpan={2} aria-hidden="true" />
                  <td>{reason === null ? '' : noBeliefWords[reason]}</td>
                </tr>,
              ];
            }
            return rows.map(({ key, label, belief }, i) => (
              <tr key={key}>
                <th scope="row">{i === 0 ? heading : <span className="visually-hidden">{heading}</span>}</th>
                <td>
                  {label}: {fieldWords(belief.field)}
                </td>
                <td>{figure(belief.ours, belief, format)}</td>
                <td>{neededWords(belief, format)}</td>
              </tr>
            ));
          })}
        </tbody>
      </table>
    </section>
  );
}

const noBeliefWords: Readonly<Record<NoBelief, string>> = {
  noFiniteValue: 'no value makes it vanish',
  noInfluence: 'it does not hang on this figure',
  missing: 'a figure is missing',
  arithmetic: "it stands on the customer's own arithmetic",
};

const methodWords = new Map(
  Object.values(methods).flatMap(({ fields }) => fields.map(({ name, label }) => [name, label.toLowerCase()])),
);

function fieldWords(field: string): string {
  if (field.startsWith('factor:')) return 'factor';
  return field === 'percent' ? 'percentage' : (methodWords.get(field) ?? field);
}

function neededWords(belief: Belief, format: FormatContext): string {
  if (belief.needed === null) return belief.reason === null ? '' : noBeliefWords[belief.reason];
  const needed = figure(belief.needed, belief, format);
  if (belief.impossible === 'belowZero') return `${needed}, below zero`;
  return belief.impossible === 'aboveOne' ? `${needed}, more than the whole` : needed;
}

/** With the digits that one reads; the engine has all of them, and a zero that it searched for may be one in the last. */
function figure(value: DecimalText | null, { unit }: Belief, format: FormatContext): string {
  if (value === null) return '';
  const shown = decimal(value).toDecimalPlaces(9).toSignificantDigits(5);
  return unit === 'fraction' ? formatPercent(shown, format) : formatDecimal(shown, format);
}
