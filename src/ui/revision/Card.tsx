import type { ReactNode } from 'react';
import { decimalOrNull } from '../../base/decimal';
import { type FormatContext, formatDecimal } from '../../base/format';
import type { Line } from '../../estimate';
import { useFormat } from '../context';
import { figuresText } from '../parts/changeWords';

interface CardProps {
  readonly was: Line | null;
  readonly is: Line | null;
  /** Why a person is asked. */
  readonly reason: string;
  /** What of ours stands there; empty for nothing. */
  readonly standing: string;
  readonly children: ReactNode;
}

/** One line to decide about: as it was, as it is, why it is asked, and what can be done. */
export function Card({ was, is, reason, standing, children }: CardProps) {
  const format = useFormat();
  const title = (is ?? was)?.label || 'A line without a label';
  return (
    <li className="revision-card" aria-label={title}>
      <dl className="revision-pair">
        {was && <Side word="was" line={was} format={format} />}
        {is ? <Side word="is" line={is} format={format} /> : <Gone />}
      </dl>
      <p className="revision-reason">{reason}</p>
      {standing !== '' && <p className="revision-standing">Stands on it: {standing}.</p>}
      <div className="revision-actions">{children}</div>
    </li>
  );
}

function Side({ word, line, format }: { readonly word: string; readonly line: Line; readonly format: FormatContext }) {
  const figures = figuresText(line, format);
  const amount = decimalOrNull(line.amount?.value);
  return (
    <div>
      <dt>{word}</dt>
      <dd>
        <strong>{line.label || 'No label'}</strong>
        <span>
          row {line.key.row}
          {figures !== '' && ` · ${figures}`}
          {amount !== null && ` · ${formatDecimal(amount, format, 2)}`}
        </span>
      </dd>
    </div>
  );
}

function Gone() {
  return (
    <div>
      <dt>is</dt>
      <dd>
        <strong className="tone-more">gone</strong>
      </dd>
    </div>
  );
}
