import { useRef, useState } from 'react';
import { type FigureRange, plainRange } from '../../../annotations';
import { type DecimalText, decimal } from '../../../base/decimal';
import { Button } from '../Button';
import { FigureField } from '../FigureField';
import { focusSoon } from '../focusSoon';
import { SelectField } from '../SelectField';
import { TextField } from '../TextField';
import { RangePicture } from './RangePicture';

/** A figure of the overlay that a range may be about. */
interface RangedFigure {
  readonly of: string;
  readonly label: string;
  readonly isPercent: boolean;
  readonly value: DecimalText | null;
}

import './argument.css';

interface RangeSectionProps {
  readonly range: FigureRange | null;
  readonly figures: readonly RangedFigure[];
  readonly onChange: (range: FigureRange | null) => void;
}

interface Draft {
  readonly of: string;
  readonly low: DecimalText | null;
  readonly likely: DecimalText | null;
  readonly high: DecimalText | null;
  readonly shape: FigureRange['shape'];
  readonly driver: string;
}

/** Low, likely and high of one figure. Kept as soon as all three stand in order. */
export function RangeSection({ range, figures, onChange }: RangeSectionProps) {
  const [first] = figures;
  const [draft, setDraft] = useState<Draft | null>(null);
  const section = useRef<HTMLElement>(null);
  if (!first) return null;
  const shown: Draft | null = draft ?? range;
  if (shown === null) {
    return (
      <section ref={section}>
        <Button
          size="small"
          look="quiet"
          onPress={() => {
            setDraft({ ...plainRange, of: first.of, low: null, likely: first.value, high: null });
            focusSoon(() => section.current?.querySelector('.range-fields input'));
          }}
        >
          Add a range
        </Button>
      </section>
    );
  }
  const figure = figures.find(({ of }) => of === shown.of) ?? first;
  const change = (fields: Partial<Draft>): void => {
    const next = { ...shown, ...fields };
    const whole = inOrder(next);
    setDraft(whole === null ? next : null);
    if (whole) onChange(whole);
  };
  const isDisordered = shown.low !== null && shown.likely !== null && shown.high !== null && inOrder(shown) === null;
  return (
    <section ref={section}>
      <div className="range-head">
        <h3>Range of {figure.label}</h3>
        <Button
          size="small"
          look="quiet"
          onPress={() => {
            setDraft(null);
            if (range) onChange(null);
            focusSoon(() => section.current?.querySelector('button'));
          }}
        >
          Remove range
        </Button>
      </div>
      {figures.length > 1 && (
        <SelectField
          label="Figure"
          isLabelHidden
          value={figure.of}
          options={figures.map(({ of, label }) => ({ value: of, label }))}
          onChange={(of) =>
            change({ of, low: null, likely: figures.find((each) => each.of === of)?.value ?? null, high: null })
          }
        />
      )}
      <RangePicture range={inOrder(shown)} />
      <div className="range-fields">
        {(['low', 'likely', 'high'] as const).map((end) => (
          <FigureField
            key={end}
            label={endLabels[end]}
            value={shown[end]}
            isPercent={figure.isPercent}
            onChange={(value) => change({ [end]: value })}
          />
        ))}
      </div>
      <div className="two-fields range-more">
        <SelectField label="Shape" value={shown.shape} options={shapes} onChange={(shape) => change({ shape })} />
        <TextField
          label="Moves with"
          value={shown.driver}
          placeholder="wage, copper"
          onChange={(driver) => change({ driver })}
        />
      </div>
      {isDisordered && (
        <p className="field-wrong" role="alert">
          Low, likely and high stand in no order: expected low ≤ likely ≤ high. The range is kept when they do.
        </p>
      )}
    </section>
  );
}

const endLabels = { low: 'Low', likely: 'Likely', high: 'High' } as const;

const shapes = [
  { value: 'pert', label: 'PERT' },
  { value: 'triangular', label: 'Triangular' },
] as const;

function inOrder({ low, likely, high, ...rest }: Draft): FigureRange | null {
  if (low === null || likely === null || high === null) return null;
  const isOrdered = decimal(low).lessThanOrEqualTo(decimal(likely)) && decimal(likely).lessThanOrEqualTo(decimal(high));
  return isOrdered ? { ...rest, low, likely, high } : null;
}
