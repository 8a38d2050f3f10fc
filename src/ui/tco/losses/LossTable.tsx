import { Fragment, useRef } from 'react';
import type { LossRow, LossStatement } from '../../../analysis';
import { type LossKind, type LossLine, lossKinds, whoseFigures } from '../../../annotations';
import type { Decimal } from '../../../base/decimal';
import { formatDecimal } from '../../../base/format';
import { addLossLine, removeLossLine, setLossLine } from '../../../case';
import { useFormat, useWorkbench } from '../../context';
import { Button } from '../../parts/Button';
import { FigureField } from '../../parts/FigureField';
import { focusSoon } from '../../parts/focusSoon';
import { SelectField } from '../../parts/SelectField';
import { TextField } from '../../parts/TextField';
import { whoseWords } from '../tcoWords';

export const lossWords: Readonly<Record<LossKind, string>> = {
  hours: 'Hours lost',
  scrap: 'Scrap and rework',
  expediting: 'Expediting',
  other: 'Other',
};
const kinds = lossKinds.map((value) => ({ value, label: lossWords[value] }));
const owners = whoseFigures.map((value) => ({ value, label: whoseWords[value] }));

interface LossTableProps {
  readonly statement: LossStatement;
  readonly places: number;
}

/** The lines of a loss: quantity and rate or an amount, where it stands, and whether both sides hold it for right. */
export function LossTable({ statement, places }: LossTableProps) {
  const { run, newId } = useWorkbench();
  const format = useFormat();
  const table = useRef<HTMLTableElement>(null);
  const figure = (value: Decimal): string => formatDecimal(value, format, places);
  const add = (): void => {
    run(addLossLine(newId(), { incidentId: statement.incident.id, label: '' }));
    focusSoon(() => {
      const names = table.current?.querySelectorAll<HTMLElement>('[data-loss-name] input');
      return names?.[names.length - 1];
    });
  };
  const remove = (line: LossLine): void => {
    run(removeLossLine(line.id));
    focusSoon(() => table.current?.parentElement?.querySelector('[data-add-loss] button'));
  };
  return (
    <section className="losses-table" aria-label={`Losses of ${statement.incident.title}`}>
      <table ref={table}>
        <thead>
          <tr>
            <th scope="col">Loss</th>
            <th scope="col">Kind</th>
            <th scope="col">Quantity</th>
            <th scope="col">Unit</th>
            <th scope="col">Rate</th>
            <th scope="col">or amount</th>
            <th scope="col">Comes to</th>
            <th scope="col">Whose figure</th>
            <th scope="col">Where it stands</th>
            <th scope="col">Agreed</th>
            <th scope="col">
              <span className="visually-hidden">Remove</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {statement.sections.map(({ kind, rows, claimed, agreed }) => (
            <Fragment key={kind}>
              {rows.map((row) => (
                <LossFields key={row.line.id} row={row} figure={figure} onRemove={() => remove(row.line)} />
              ))}
              {statement.sections.length > 1 && (
                <tr className="losses-sum">
                  <th scope="row" colSpan={6}>
                    {lossWords[kind]}
                  </th>
                  <td>{figure(claimed)}</td>
                  <td colSpan={4}>{`${figure(agreed)} agreed`}</td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
        <tfoot>
          {(
            [
              ['All losses named', statement.claimed],
              ['Not agreed yet', statement.open.negated()],
              ['Compensation: agreed by both sides', statement.compensation],
            ] as const
          ).map(([label, value]) => (
            <tr key={label}>
              <th scope="row" colSpan={6}>
                {label}
              </th>
              <td>{figure(value)}</td>
            </tr>
          ))}
        </tfoot>
      </table>
      <div data-add-loss>
        <Button onPress={add}>Add loss line</Button>
      </div>
    </section>
  );
}

interface LossFieldsProps {
  readonly row: LossRow;
  readonly figure: (value: Decimal) => string;
  readonly onRemove: () => void;
}

function LossFields({ row: { line, amount }, figure, onRemove }: LossFieldsProps) {
  const { run } = useWorkbench();
  const name = line.label || 'a loss without a name';
  const change = (fields: Partial<Omit<LossLine, 'id'>>, what: string, key?: string): void =>
    run(setLossLine(line.id, fields, `Set ${what} of loss line "${line.label}"`), key);
  const hidden = (what: string) => <span className="visually-hidden">{`${what} of ${name}`}</span>;
  const isProduct = line.quantity !== null || line.rate !== null;
  return (
    <tr>
      <td data-loss-name>
        <TextField
          label={hidden('Name')}
          rows={1}
          value={line.label}
          onChange={(label, key) => change({ label }, 'the name', key)}
        />
      </td>
      <td>
        <SelectField
          label={hidden('Kind')}
          value={line.kind}
          options={kinds}
          onChange={(kind) => change({ kind }, 'the kind')}
        />
      </td>
      <td>
        <FigureField
          label={hidden('Quantity')}
          value={line.quantity}
          onChange={(quantity) => change({ quantity }, 'the quantity')}
        />
      </td>
      <td>
        <TextField
          label={hidden('Unit')}
          value={line.unit}
          onChange={(unit, key) => change({ unit }, 'the unit', key)}
        />
      </td>
      <td>
        <FigureField label={hidden('Rate')} value={line.rate} onChange={(rate) => change({ rate }, 'the rate')} />
      </td>
      <td>
        {isProduct ? (
          <span className="tone-quiet">–</span>
        ) : (
          <FigureField
            label={hidden('Amount')}
            value={line.amount}
            placeholder="missing"
            onChange={(its) => change({ amount: its }, 'the amount')}
          />
        )}
      </td>
      <td className={amount === null ? 'tone-more' : ''}>{amount === null ? 'missing' : figure(amount)}</td>
      <td>
        <SelectField
          label={hidden('Whose figure')}
          value={line.whose}
          options={owners}
          onChange={(whose) => change({ whose }, 'whose figure it is')}
        />
      </td>
      <td>
        <TextField
          label={hidden('Source')}
          rows={1}
          value={line.source}
          placeholder="Log, note, invoice"
          onChange={(source, key) => change({ source }, 'the source', key)}
        />
      </td>
      <td className="losses-agreed">
        <label>
          <input
            type="checkbox"
            checked={line.isAgreed}
            onChange={(event) => change({ isAgreed: event.target.checked }, 'whether it is agreed')}
          />
          {hidden('Agreed:')}
        </label>
      </td>
      <td>
        <Button size="small" look="quiet" aria-label={`Remove ${name}`} onPress={onRemove}>
          Remove
        </Button>
      </td>
    </tr>
  );
}
