import { useEffect, useId, useRef } from 'react';
import { acceptedType, decisionOn, figuresAsked } from '../../../case';
import type { Finding } from '../../../checks';
import { useCaseData } from '../../context';
import { Button } from '../../parts/Button';
import { FiguresForm } from './FiguresForm';
import { Effect, FindingFacts } from './FindingFacts';
import { SeverityMark } from './SeverityMark';
import { severityWords } from './severity';
import type { Decide } from './useDecide';
import { WordsForm } from './WordsForm';

/** How far a finding is open: its facts, or a form on them. */
export type FindingMode = 'facts' | 'figures' | 'words' | 'reason';

interface FindingItemProps {
  readonly finding: Finding;
  /** Null while it is closed. */
  readonly mode: FindingMode | null;
  /** The one of the list that Tab comes to. */
  readonly isCurrent: boolean;
  /** Whoever comes to the panel by F6 begins here. */
  readonly isFirstStop: boolean;
  readonly decide: Decide;
  readonly onMode: (mode: FindingMode | null) => void;
  readonly onAccept: () => void;
  /** Something was decided: what, in words. */
  readonly onDone: (said: string) => void;
  readonly onChoose: () => void;
  /** Leads to the line with all its figures; null where that is what one looks at, or there is none. */
  readonly onLine: (() => void) | null;
}

const acceptWords = {
  position: 'Accept as position',
  hiddenCost: 'Accept as hidden cost',
  point: 'Accept as point',
  note: 'Take note',
} as const;

/** A finding: its sentence, and opened what it rests on and what can be said to it. */
export function FindingItem(props: FindingItemProps) {
  const { finding, mode, isCurrent, isFirstStop, decide, onMode, onAccept, onDone, onChoose, onLine } = props;
  const id = useId();
  const data = useCaseData();
  const { rule, severity, where, effectPerUnit, factKey, suggestion } = finding;
  const own = decisionOn(data, finding)?.wording ?? '';
  const draftKey = `${data.id} ${factKey}`;
  const back = (): void => onMode('facts');
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    const wanted = item.current?.querySelector('.finding-form') ?? item.current;
    if (mode !== null) wanted?.scrollIntoView({ block: 'nearest' });
  }, [mode]);
  return (
    <li ref={item} className={mode === null ? 'finding' : 'finding finding-open'}>
      <button
        type="button"
        className="finding-head"
        tabIndex={isCurrent ? 0 : -1}
        data-fact={factKey}
        data-first-stop={isFirstStop ? '' : undefined}
        aria-expanded={mode !== null}
        aria-controls={mode === null ? undefined : id}
        aria-keyshortcuts="A E D"
        onClick={onChoose}
      >
        <span className="finding-kicker">
          <SeverityMark severity={severity} />
          <span>
            {severityWords[severity].one} {rule}
          </span>
          <span className="finding-where">{where}</span>
          {effectPerUnit !== null && <Effect effect={effectPerUnit} />}
        </span>
        <span className="finding-text">{own === '' ? finding.text : own}</span>
        {own !== '' && <span className="finding-own">In our words</span>}
      </button>
      {mode !== null && (
        <section id={id} className="finding-body" aria-label={`Finding ${rule}`}>
          <FindingFacts finding={finding} />
          {mode === 'facts' && (
            <div className="finding-actions">
              <Button size="small" look="primary" onPress={onAccept}>
                {acceptWords[acceptedType(finding)]}
              </Button>
              <Button size="small" onPress={() => onMode('words')}>
                Edit
              </Button>
              <Button size="small" onPress={() => onMode('reason')}>
                Dismiss
              </Button>
              {onLine !== null && (
                <Button size="small" look="quiet" onPress={onLine}>
                  Line
                </Button>
              )}
            </div>
          )}
          {mode === 'figures' && suggestion?.type === 'position' && (
            <FiguresForm
              lineId={suggestion.lineId}
              asked={figuresAsked(data, finding)}
              onSend={(figures) => onDone(decide.accept(finding, { figures }))}
              onPoint={() => onDone(decide.accept(finding, { asPoint: true }))}
              onCancel={back}
            />
          )}
          {mode === 'words' && (
            <WordsForm
              label="In our words"
              initial={own === '' ? finding.text : own}
              hint="The claim of the point, or our reason. Empty takes the rule's words again."
              sendLabel="Keep these words"
              draftKey={`${draftKey} words`}
              onSend={(wording) => {
                decide.reword(finding, wording);
                back();
              }}
              onCancel={back}
            />
          )}
          {mode === 'reason' && (
            <WordsForm
              label="Why it does not hold"
              initial=""
              required="Say why: the reason stands beside the decision and is shown again with the next revision."
              sendLabel="Dismiss with this reason"
              draftKey={`${draftKey} reason`}
              onSend={(reason) => onDone(decide.dismiss(finding, reason))}
              onCancel={back}
            />
          )}
        </section>
      )}
    </li>
  );
}
