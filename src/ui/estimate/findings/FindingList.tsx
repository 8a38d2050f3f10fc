import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { figuresAsked } from '../../../case';
import type { Finding } from '../../../checks';
import type { LineId } from '../../../estimate';
import { useOpenCase } from '../../context';
import { Button } from '../../parts/Button';
import { FindingItem, type FindingMode } from './FindingItem';
import { SeverityMark } from './SeverityMark';
import { severities, severityWords } from './severity';
import { useDecide } from './useDecide';
import './findings.css';

interface FindingListProps {
  readonly findings: readonly Finding[];
  /** Under the words of their severity. */
  readonly isGrouped?: boolean;
  /** A finding was gone to. */
  readonly onChoose?: (finding: Finding) => void;
  readonly onLine?: (lineId: LineId) => void;
  /** What was decided, in words. */
  readonly onSaid: (said: string) => void;
}

/** More at once makes the list slow and is read by nobody. */
const page = 60;

/** Findings to decide on. Arrows go through them, Enter opens, A accepts, E edits, D dismisses. */
export function FindingList({ findings, isGrouped = false, onChoose, onLine, onSaid }: FindingListProps) {
  const { data } = useOpenCase();
  const decide = useDecide();
  const list = useRef<HTMLDivElement>(null);
  const takesFocus = useRef(false);
  const [shown, setShown] = useState(page);
  const [current, setCurrent] = useState<string | null>(null);
  const [open, setOpen] = useState<{ readonly key: string; readonly mode: FindingMode } | null>(null);
  const at = Math.max(
    0,
    findings.findIndex(({ factKey }) => factKey === current),
  );
  useEffect(() => {
    if (!takesFocus.current) return;
    takesFocus.current = false;
    const head = list.current?.querySelector<HTMLElement>('.finding-head[tabindex="0"]');
    (head ?? list.current?.closest<HTMLElement>('.panel'))?.focus();
  });

  const goTo = (index: number): void => {
    const target = findings[index];
    if (!target) return;
    takesFocus.current = true;
    setShown((before) => Math.max(before, index + 1));
    setCurrent(target.factKey);
    onChoose?.(target);
  };
  const show = ({ factKey }: Finding, mode: FindingMode | null): void => {
    // A form that closes leaves the focus nowhere; one that opens takes it by itself.
    takesFocus.current = mode === null || mode === 'facts';
    setCurrent(factKey);
    setOpen(mode === null ? null : { key: factKey, mode });
  };
  const done = (finding: Finding, said: string): void => {
    const index = findings.indexOf(finding);
    const next = findings[index + 1] ?? findings[index - 1];
    takesFocus.current = true;
    setCurrent(next?.factKey ?? null);
    setOpen(null);
    onSaid(said);
  };
  const accept = (finding: Finding): void => {
    if (figuresAsked(data, finding).length > 0) show(finding, 'figures');
    else done(finding, decide.accept(finding));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const { key, target } = event;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    // What stands in a field is cleared first.
    const isClearing = target instanceof HTMLInputElement && target.value !== '';
    if (key === 'Escape' && open !== null && !isClearing) {
      event.preventDefault();
      const opened = findings.find(({ factKey }) => factKey === open.key);
      if (opened) show(opened, open.mode === 'facts' ? null : 'facts');
      return;
    }
    const focused = target instanceof HTMLElement ? target.dataset.fact : undefined;
    const index = findings.findIndex(({ factKey }) => factKey === focused);
    const finding = findings[index];
    if (!finding) return;
    const does: Readonly<Record<string, () => void>> = {
      ArrowDown: () => goTo(index + 1),
      ArrowUp: () => goTo(index - 1),
      Home: () => goTo(0),
      End: () => goTo(Math.min(findings.length, shown) - 1),
      a: () => accept(finding),
      e: () => show(finding, 'words'),
      d: () => show(finding, 'reason'),
    };
    const act = does[key.length === 1 ? key.toLowerCase() : key];
    if (!act) return;
    event.preventDefault();
    act();
  };

  const visible = findings.slice(0, shown);
  const items = (some: readonly Finding[]) => (
    <ul>
      {some.map((finding) => (
        <FindingItem
          key={finding.factKey}
          finding={finding}
          mode={open?.key === finding.factKey ? open.mode : null}
          isCurrent={findings[at] === finding}
          isFirstStop={isGrouped && findings[at] === finding}
          decide={decide}
          onMode={(mode) => show(finding, mode)}
          onAccept={() => accept(finding)}
          onDone={(said) => done(finding, said)}
          onLine={onLine && finding.lineId !== null ? () => onLine(finding.lineId as LineId) : null}
          onChoose={() => {
            show(finding, open?.key === finding.factKey ? null : 'facts');
            onChoose?.(finding);
          }}
        />
      ))}
    </ul>
  );
  return (
    <div ref={list} className="finding-list" onKeyDownCapture={onKeyDown}>
      {isGrouped
        ? severities.map((severity) => {
            const its = visible.filter((finding) => finding.severity === severity);
            if (its.length === 0) return null;
            const all = findings.filter((finding) => finding.severity === severity).length;
            return (
              <section key={severity}>
                <h3 className="finding-group">
                  <SeverityMark severity={severity} /> {severityWords[severity].many} {all}
                </h3>
                {items(its)}
              </section>
            );
          })
        : items(visible)}
      {findings.length > visible.length && (
        <Button size="small" onPress={() => setShown(shown + page)}>
          {`Show ${Math.min(page, findings.length - visible.length)} more of ${findings.length}`}
        </Button>
      )}
    </div>
  );
}
