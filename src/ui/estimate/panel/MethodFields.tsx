import { type HiddenCostMethod, type MethodField, type MethodType, methods } from '../../../annotations';
import { currencySymbol } from '../../../base/currency';
import { type DecimalText, decimal, decimalOrNull } from '../../../base/decimal';
import { formatDecimal } from '../../../base/format';
import { useFormat, useOpenCase } from '../../context';
import { FigureField } from '../../parts/FigureField';
import { LinesField } from '../../parts/LinesField';
import { SelectField } from '../../parts/SelectField';
import { methodFigure } from '../model/methodColumns';

interface MethodFieldsProps {
  readonly method: HiddenCostMethod;
  readonly onChange: (method: HiddenCostMethod, what: string) => void;
  /** For a form that previews while one types. */
  readonly isLive?: boolean;
}

const kinds = Object.entries(methods).map(([value, { label }]) => ({ value: value as MethodType, label }));

/** How the amount comes about, and the figures that this way asks for. */
export function MethodFields({ method, onChange, isLive = false }: MethodFieldsProps) {
  const { formula, fields } = methods[method.type];
  return (
    <div className="method">
      <SelectField
        label="Method"
        value={method.type}
        options={kinds}
        hint={`Amount = ${formula}`}
        onChange={(type) => onChange(methods[type].empty, 'the method')}
      />
      {fields.map((field) =>
        field.unit === 'lines' ? (
          <LinesField
            key={field.name}
            label={field.label}
            value={'baseIds' in method ? method.baseIds : []}
            addLabel="Add a line to the base"
            onChange={(baseIds) => ('baseIds' in method ? onChange({ ...method, baseIds }, 'the base') : undefined)}
          />
        ) : (
          <MethodFigure
            key={`${method.type} ${field.name}`}
            field={field}
            method={method}
            onChange={onChange}
            isLive={isLive}
          />
        ),
      )}
    </div>
  );
}

function MethodFigure({ field, method, onChange, isLive }: MethodFieldsProps & { readonly field: MethodField }) {
  const format = useFormat();
  const { annotations } = useOpenCase();
  const set = (value: DecimalText | null): void =>
    onChange({ ...method, [field.name]: value }, field.label.toLowerCase());
  const volume = decimalOrNull(annotations.deal.annualVolume);
  const fallback =
    field.fallback === 'one'
      ? '1'
      : field.fallback === 'dealVolume' && volume
        ? formatDecimal(volume, format)
        : undefined;
  const unit = {
    money: currencySymbol(format.currency),
    count: undefined,
    fraction: undefined,
    seconds: 's',
    days: 'days',
    lines: undefined,
  }[field.unit];
  const value = methodFigure(method, field.name);
  const isShareOfTime = field.name === 'oee' || field.name === 'yield';
  const isSlip = isShareOfTime && value !== null && decimal(value).lt('0.02');
  return (
    <FigureField
      label={field.unit === 'fraction' ? `${field.label}, in %` : field.label}
      value={value}
      hint={isSlip ? 'This is less than 2 %. A figure is read as a percentage: 85 for 85 %.' : undefined}
      isPercent={field.unit === 'fraction'}
      unit={unit === '' ? undefined : unit}
      placeholder={fallback === undefined ? undefined : `${field.unit === 'fraction' ? '100 %' : fallback} if empty`}
      isLive={isLive}
      onChange={set}
    />
  );
}
