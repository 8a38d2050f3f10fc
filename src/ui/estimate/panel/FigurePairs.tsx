import type { ReactNode } from 'react';
import type { Position } from '../../../annotations';
import { type DecimalText, decimal } from '../../../base/decimal';
import { formatDecimal, formatPercent } from '../../../base/format';
import { type PositionFigure, setPosition, setPositionFigures } from '../../../case';
import type { Figure, Line } from '../../../estimate';
import { useFormat, useOpenCase, useWorkbench } from '../../context';
import { FigureField } from '../../parts/FigureField';
import { LinesField } from '../../parts/LinesField';
import { baseWords } from '../../parts/words';

interface FigurePairsProps {
  readonly line: Line;
  readonly index: number;
  readonly position: Position | null;
}

interface Pair {
  readonly figure: PositionFigure;
  readonly name: string;
  readonly theirs: Figure | null;
  readonly isPercent?: boolean;
  readonly unit?: string;
  readonly ours: DecimalText | null;
}

/** Every figure of the line, the customer's beside ours. Ours can be typed here; empty means as the customer has it. */
export function FigurePairs({ line, index, position }: FigurePairsProps) {
  const open = useOpenCase();
  const format = useFormat();
  const { run, newId, getState } = useWorkbench();
  const ourAmount = open.analysis.ours[index];
  const theirAmount = open.analysis.customer.stated[index];
  const isMissing = open.analysis.customer.missing.includes(index);
  const takesAmount = line.kind === 'item' || line.kind === 'markup';
  const set = ({ figure, name }: Pair, value: DecimalText | null, expression: string | null): void => {
    const label = `${value === null ? 'Clear' : 'Set'} our ${name.toLowerCase()} of "${line.label}"`;
    const author = getState().preferences.author;
    run(setPositionFigures([{ newId: newId(), lineId: line.id, figure, value, expression, author }], label));
  };
  const changesAmount = ourAmount && theirAmount && (isMissing || !ourAmount.eq(theirAmount));
  return (
    <table className="pairs">
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">Figure</span>
          </th>
          <th scope="col" className="pair-theirs">
            Customer
          </th>
          <th scope="col" className="pair-ours">
            Ours
          </th>
        </tr>
      </thead>
      <tbody>
        {pairsOf(line, position).map((pair) => (
          <PairRow key={pair.figure} name={pair.name} theirs={shown(pair, format)}>
            <FigureField
              label={`Our ${pair.name.toLowerCase()}`}
              isLabelHidden
              tone="ours"
              value={pair.ours}
              isPercent={pair.isPercent}
              expression={position?.expressions[pair.figure]}
              onChange={(value, expression) => set(pair, value, expression)}
            />
          </PairRow>
        ))}
        {line.kind === 'markup' && (
          <PairRow name="Base" theirs={baseWords(line.baseIds, open) || 'none'}>
            <LinesField
              label="Our base"
              isLabelHidden
              value={position?.baseIds ?? null}
              except={line.id}
              addLabel={position?.baseIds ? 'Add to our base' : 'Another base'}
              onChange={(ids) =>
                run(
                  setPosition(
                    newId(),
                    line.id,
                    { baseIds: ids.length === 0 ? null : ids },
                    `Set our base of "${line.label}"`,
                  ),
                )
              }
            />
          </PairRow>
        )}
        <PairRow
          name="Amount"
          theirs={isMissing || !theirAmount ? 'missing' : formatDecimal(theirAmount.toSignificantDigits(15), format)}
        >
          {takesAmount ? (
            <FigureField
              label="Our amount"
              isLabelHidden
              tone="ours"
              value={position?.amount ?? null}
              placeholder={changesAmount ? formatDecimal(ourAmount.toSignificantDigits(8), format) : undefined}
              expression={position?.expressions.amount}
              onChange={(value, expression) =>
                set({ figure: 'amount', name: 'Amount', theirs: null, ours: null }, value, expression)
              }
            />
          ) : (
            <span className="pair-derived">
              {ourAmount ? formatDecimal(ourAmount.toSignificantDigits(8), format) : ''}
            </span>
          )}
        </PairRow>
      </tbody>
    </table>
  );
}

function PairRow({
  name,
  theirs,
  children,
}: {
  readonly name: string;
  readonly theirs: string;
  readonly children: ReactNode;
}) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="pair-theirs">{theirs}</td>
      <td className="pair-ours">{children}</td>
    </tr>
  );
}

function pairsOf(line: Line, position: Position | null): readonly Pair[] {
  const unit = line.unit === null ? {} : { unit: line.unit };
  const quantity: Pair = {
    figure: 'quantity',
    name: 'Quantity',
    theirs: line.quantity,
    ours: position?.quantity ?? null,
    ...unit,
  };
  if (line.kind === 'total') return [];
  if (line.kind === 'group') return [quantity];
  if (line.kind === 'markup') {
    return [
      { figure: 'percent', name: 'Percentage', theirs: line.percent, ours: position?.percent ?? null, isPercent: true },
    ];
  }
  const factors = line.factors.map((factor, place): Pair => {
    const name = factor.divides ? `${factor.name} (divides)` : factor.name;
    return { figure: `factor:${place}`, name, theirs: factor.figure, ours: position?.factors[`${place}`] ?? null };
  });
  return [quantity, { figure: 'rate', name: 'Rate', theirs: line.rate, ours: position?.rate ?? null }, ...factors];
}

function shown({ theirs, isPercent, unit }: Pair, format: ReturnType<typeof useFormat>): string {
  if (theirs === null) return 'not stated';
  const value = decimal(theirs.value);
  if (isPercent) return formatPercent(value, format);
  return unit === undefined ? formatDecimal(value, format) : `${formatDecimal(value, format)} ${unit}`;
}
