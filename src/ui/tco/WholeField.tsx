import { type DecimalText, decimal, text } from '../../base/decimal';
import { FigureField } from '../parts/FigureField';

interface WholeFieldProps {
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly least: number;
  readonly unit?: string;
  readonly placeholder?: string;
  readonly hint?: string;
}

/** Of a study: what the case file takes. */
const most = 200;

/** A count of years. */
export function WholeField({ value, onChange, least, ...field }: WholeFieldProps) {
  const refuse = (typed: DecimalText): string | null => {
    const figure = decimal(typed);
    return figure.isInteger() && figure.gte(least) && figure.lte(most)
      ? null
      : `Expected a whole number from ${least} to ${most}`;
  };
  return (
    <FigureField
      {...field}
      value={value === null ? null : text(value)}
      refuse={refuse}
      onChange={(typed) => onChange(typed === null ? null : decimal(typed).toNumber())}
    />
  );
}
