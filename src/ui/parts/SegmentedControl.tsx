import { Label, Radio, RadioGroup } from 'react-aria-components';
import './segmentedControl.css';

interface Segment<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

interface SegmentedControlProps<Value extends string> {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly segments: readonly Segment<Value>[];
  /** Null where none of them is chosen. */
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  /** `joined` is one box of equal segments; `loose` are pills. */
  readonly look?: 'joined' | 'loose';
}

/** One of a few, all of them visible. */
export function SegmentedControl<Value extends string>({
  label,
  isLabelHidden = false,
  segments,
  value,
  onChange,
  look = 'joined',
}: SegmentedControlProps<Value>) {
  const choose = (chosen: string): void => {
    const segment = segments.find((candidate) => candidate.value === chosen);
    if (segment) onChange(segment.value);
  };
  return (
    <RadioGroup className={`segments segments-${look}`} value={value} onChange={choose} orientation="horizontal">
      <Label className={isLabelHidden ? 'visually-hidden' : 'field-label'}>{label}</Label>
      <div className="segments-row">
        {segments.map((segment) => (
          <Radio key={segment.value} value={segment.value} className="segment">
            {segment.label}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
