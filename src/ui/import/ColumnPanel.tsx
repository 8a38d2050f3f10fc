import type { ColumnReading, Correction } from '../../estimate';
import { columnName } from '../../import';
import { SelectField } from '../parts/SelectField';
import { factorChoice, factorChoices, numberFormatLabels, optionsOf, roleLabels } from './importWords';
import { isFigure, roleCorrection } from './RoleHeader';

interface ColumnPanelProps {
  readonly sheet: string;
  readonly column: number;
  readonly reading: ColumnReading | null;
  readonly onCorrect: (correction: Correction) => void;
}

/** What the chosen column holds, why, and how to say otherwise. */
export function ColumnPanel({ sheet, column, reading, onCorrect }: ColumnPanelProps) {
  const role = reading?.role ?? 'ignored';
  return (
    <section aria-labelledby="column-panel">
      <h2 id="column-panel">
        Column {columnName(column)}
        {reading && reading.heading !== '' ? `, "${reading.heading}"` : ''}
      </h2>
      <SelectField
        label="Holds"
        value={role}
        options={optionsOf(roleLabels)}
        hint={reading?.reason}
        onChange={(next) => onCorrect(roleCorrection(sheet, column, next, reading))}
      />
      {reading && role === 'factor' && (
        <SelectField
          label="The amount"
          value={factorChoice(reading)}
          options={factorChoices.map(({ value, label }) => ({ value, label }))}
          onChange={(value) => {
            const factor = factorChoices.find((choice) => choice.value === value)?.factor;
            if (factor) onCorrect({ type: 'columnRole', sheet, column, role, factor });
          }}
        />
      )}
      {reading && isFigure(role) && reading.numberFormat !== 'stored' && (
        <SelectField
          label="Numbers are written"
          value={reading.numberFormat}
          options={optionsOf(numberFormatLabels).filter(({ value }) => value !== 'stored')}
          onChange={(format) => onCorrect({ type: 'numberFormat', sheet, column, format })}
        />
      )}
    </section>
  );
}
