import type { ColumnReading, ColumnRole, Correction } from '../../estimate';
import { factorChoice, factorChoices, optionsOf, roleLabels } from './importWords';

interface RoleHeaderProps {
  readonly sheet: string;
  readonly letter: string;
  readonly column: number;
  readonly reading: ColumnReading | null;
  readonly isHidden: boolean;
  readonly onCorrect: (correction: Correction) => void;
}

const options = optionsOf(roleLabels);

/**
 * A column's letter and what it holds; a click gives it another role, dragging the letter moves the role to another
 * column. By keyboard both stand in the side panel.
 */
export function RoleHeader({ sheet, letter, column, reading, isHidden, onCorrect }: RoleHeaderProps) {
  const role = reading?.role ?? 'ignored';
  return (
    <div className={`role-header${role === 'ignored' ? ' role-unused' : ''}`} title={reading?.reason}>
      <span className="role-letter" data-role-column={column} title="Drag to the column that holds this">
        {letter}
        {isHidden && <em> hidden</em>}
      </span>
      <span className="role-name">
        {roleLabels[role]}
        <select
          tabIndex={-1}
          aria-label={`Column ${letter} holds`}
          value={role}
          onChange={(event) => onCorrect(roleCorrection(sheet, column, event.target.value as ColumnRole))}
        >
          {options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </span>
      {reading && reading.numberFormat !== 'stored' && isFigure(role) && (
        <span className="role-format">{reading.numberFormat}</span>
      )}
    </div>
  );
}

export function isFigure(role: ColumnRole): boolean {
  return ['quantity', 'rate', 'percent', 'amount', 'factor'].includes(role);
}

export function roleCorrection(
  sheet: string,
  column: number,
  role: ColumnRole,
  reading: ColumnReading | null = null,
): Correction {
  if (role !== 'factor') return { type: 'columnRole', sheet, column, role };
  const choice = reading ? factorChoice(reading) : 'yield-divides';
  const factor = factorChoices.find(({ value }) => value === choice)?.factor ?? factorChoices[2].factor;
  return { type: 'columnRole', sheet, column, role, factor };
}
