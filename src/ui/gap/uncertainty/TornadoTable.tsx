import { methods } from '../../../annotations';
import { type Decimal, decimal } from '../../../base/decimal';
import { type SimulatedSwing, useFormat } from '../../context';
import { editableText } from '../../parts/figureText';

interface TornadoTableProps {
  readonly swings: readonly SimulatedSwing[];
  readonly signed: (value: Decimal) => string;
}

/** Every range with the gap at either end, the widest swing first. */
export function TornadoTable({ swings, signed }: TornadoTableProps) {
  const format = useFormat();
  return (
    <table className="gap-table">
      <caption className="visually-hidden">What each range does to the gap</caption>
      <thead>
        <tr>
          <th scope="col">Range</th>
          <th scope="col">Low to high</th>
          <th scope="col">Gap at low</th>
          <th scope="col">Gap at high</th>
          <th scope="col">Swing</th>
        </tr>
      </thead>
      <tbody>
        {swings.map(({ label, isDriver, figures, atLow, atHigh, swing }) => (
          <tr key={`${isDriver} ${label} ${figures[0]?.source.id}`}>
            <th scope="row">
              {isDriver ? `${label} (${figures.length === 1 ? 'one range' : `${figures.length} ranges`})` : label}
            </th>
            <td>
              {figures.length === 1 && figures[0]
                ? `${editableText(figures[0].low, isShare(figures[0].of), format)} – ${editableText(figures[0].high, isShare(figures[0].of), format)}`
                : ''}
            </td>
            <td>{signed(decimal(atLow))}</td>
            <td>{signed(decimal(atHigh))}</td>
            <td>{signed(decimal(swing)).replace(/^\+\s?/, '')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const shares = new Set(
  Object.values(methods).flatMap(({ fields }) =>
    fields.flatMap(({ name, unit }) => (unit === 'fraction' ? [name] : [])),
  ),
);

/** Fields that are typed and read as percentages. */
function isShare(field: string): boolean {
  return shares.has(field);
}
