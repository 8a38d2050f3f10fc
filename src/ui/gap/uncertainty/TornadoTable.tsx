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
            <th scope="row">{isDriver ? `${label} (${figures.length} ranges)` : label}</th>
            <td>
              {figures.length === 1 && figures[0]
                ? `${editableText(figures[0].low, false, format)} – ${editableText(figures[0].high, false, format)}`
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
