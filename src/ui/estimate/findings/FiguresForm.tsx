import { useEffect, useRef, useState } from 'react';
import type { DecimalText } from '../../../base/decimal';
import type { PositionFigure } from '../../../case';
import type { LineId } from '../../../estimate';
import { useOpenCase } from '../../context';
import { Button } from '../../parts/Button';
import { FigureField } from '../../parts/FigureField';
import { figureName } from './figureName';

interface FiguresFormProps {
  readonly lineId: LineId;
  readonly asked: readonly PositionFigure[];
  readonly onSend: (figures: Readonly<Record<string, DecimalText>>) => void;
  /** Where we have no figure, the question can still be asked. */
  readonly onPoint: () => void;
  readonly onCancel: () => void;
}

/** The figures of ours that a suggestion leaves to the expert. */
export function FiguresForm({ lineId, asked, onSend, onPoint, onCancel }: FiguresFormProps) {
  const { estimate, analysis } = useOpenCase();
  const form = useRef<HTMLFormElement>(null);
  const [figures, setFigures] = useState<Readonly<Record<string, DecimalText | null>>>({});
  const [isRefused, setIsRefused] = useState(false);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const line = estimate.lines[analysis.customer.structure.indexOf.get(lineId) ?? -1];
  if (line === undefined) return null;
  const set = (figure: PositionFigure, value: DecimalText | null): void => {
    setIsRefused(false);
    setFigures((before) => ({ ...before, [figure]: value }));
  };
  const send = (): void => {
    const given = asked.flatMap((figure) => {
      const value = figures[figure];
      return value == null ? [] : [[figure, value] as const];
    });
    if (given.length === asked.length) return onSend(Object.fromEntries(given));
    const open = asked.findIndex((figure) => figures[figure] == null);
    setIsRefused(true);
    form.current?.querySelectorAll('input')[open]?.focus();
    return undefined;
  };
  return (
    <form
      ref={form}
      className="finding-form"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {asked.map((figure) => (
        <FigureField
          key={figure}
          label={`Our ${figureName(line, figure)} of "${line.label}"`}
          tone="ours"
          isLive
          isPercent={figure === 'percent'}
          value={figures[figure] ?? null}
          onChange={(value) => set(figure, value)}
        />
      ))}
      {isRefused && (
        <p className="field-wrong" role="alert">
          The finding cannot know our figure. Type it, or ask about it as a point.
        </p>
      )}
      <div className="finding-actions">
        <Button size="small" look="primary" type="submit">
          Accept with this figure
        </Button>
        <Button size="small" onPress={onPoint}>
          Ask as a point
        </Button>
        <Button size="small" onPress={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
