import { useMemo, useRef, useState } from 'react';
import type { PointId } from '../../annotations';
import { putIntoPoint } from '../../case';
import { useOpenCase, useWorkbench, useWorkbenchState } from '../context';
import { focusSoon } from '../parts/focusSoon';
import { SegmentedControl } from '../parts/SegmentedControl';
import { Status } from '../parts/slots';
import { useShared } from '../parts/useShared';
import { AnswersPane } from './answers/AnswersPane';
import { DocumentEditor } from './DocumentEditor';
import { draftAll, draftedFields } from './drafts';
import type { Dragged } from './dragged';
import { ExportCritique } from './ExportCritique';
import { DisclosurePane } from './guard/DisclosurePane';
import { ItemsLeft } from './ItemsLeft';
import { itemsLeft } from './items';
import { OpenThings } from './OpenThings';
import { PointEditor } from './PointEditor';
import { PointList } from './PointList';
import { Preview } from './Preview';
import { useOpenThings } from './useOpenThings';
import { usePrintedPoints } from './usePrintedPoints';
import { useWording } from './useWording';
import './critique.css';

/** What the customer will read: points in their order, each with its text, and the pages as they will look. */
export function CritiqueScreen() {
  const open = useOpenCase();
  const { run, today } = useWorkbench();
  const points = usePrintedPoints();
  const [chosen, setChosen] = useState<PointId | 'document' | null>(null);
  const [pane, setPane] = useState<'write' | 'beside' | 'preview' | 'disclosure' | 'answers'>('write');
  const hasIncoming = useWorkbenchState((state) => state.view.incomingAnswers !== null);
  // Answers that were dropped on the app lead here; afterwards the person goes where they like.
  const [hadIncoming, setHadIncoming] = useState(false);
  if (hasIncoming !== hadIncoming) {
    setHadIncoming(hasIncoming);
    if (hasIncoming) setPane('answers');
  }
  const { view } = useShared();
  const wording = useWording(view);
  const { warnings, things } = useOpenThings(view, wording);
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const openIn = useMemo(() => {
    const counts = new Map<PointId, number>();
    for (const { pointId } of things) if (pointId !== null) counts.set(pointId, (counts.get(pointId) ?? 0) + 1);
    return counts;
  }, [things]);
  const hasEmpty = points.some(
    (point) => point.items.length > 0 && draftedFields.some((field) => point[field].trim() === ''),
  );
  const onDraftAll = (): void => {
    const command = draftAll(open.estimate, open.data, today());
    if (command) run(command);
  };
  // What is internal goes nowhere before it is asked how much of it may be shown.
  const onDropItems = (id: PointId, { items }: Extract<Dragged, { type: 'items' }>): void => {
    const views = itemsLeft(open).filter(({ item }) => items.includes(item));
    setChosen(id);
    setPane('write');
    if (views.some(({ disclosure }) => disclosure === 'internal')) setPicked(new Set(views.map(({ key }) => key)));
    else run(putIntoPoint(id, items, null));
  };
  const list = useRef<HTMLElement>(null);
  // The buttons that put it there go with what was chosen.
  const goTo = (id: PointId): void => {
    setChosen(id);
    focusSoon(() => list.current?.querySelector<HTMLElement>('.point-choice[aria-current="true"]'));
  };
  const point = points.find(({ id }) => id === chosen) ?? (chosen === 'document' ? null : (points[0] ?? null));
  return (
    <div className="critique">
      <ExportCritique view={view} />
      <aside ref={list} className="critique-list" aria-label="Points of the critique">
        <PointList
          points={points}
          chosen={point?.id ?? 'document'}
          open={openIn}
          onChoose={setChosen}
          onDropItems={onDropItems}
          onDraftAll={hasEmpty ? onDraftAll : null}
        />
        <ItemsLeft point={point} chosen={picked} onChoose={setPicked} onAdded={goTo} />
      </aside>
      <div className="critique-main">
        <div className="critique-panes">
          <SegmentedControl label="Show" isLabelHidden segments={panes} value={pane} onChange={setPane} />
          <OpenThings
            things={things}
            points={points}
            onChoose={(id) => {
              setChosen(id);
              setPane('write');
            }}
          />
        </div>
        {pane === 'preview' ? (
          <Preview view={view} />
        ) : pane === 'disclosure' ? (
          <DisclosurePane />
        ) : pane === 'answers' ? (
          <AnswersPane />
        ) : (
          <div className={pane === 'beside' ? 'critique-beside' : 'critique-alone'}>
            {point ? (
              <PointEditor
                key={point.id}
                point={point}
                points={points}
                warnings={warnings.filter(({ pointId }) => pointId === point.id)}
                wording={wording}
                onChoose={setChosen}
              />
            ) : (
              <DocumentEditor
                warnings={warnings.filter(({ pointId }) => pointId === null)}
                wording={wording}
                view={view}
              />
            )}
            {pane === 'beside' && <Preview view={view} />}
          </div>
        )}
      </div>
      <Status>
        <span className="status-space" />
        <span>
          {points.length} {points.length === 1 ? 'point' : 'points'} · effects as the document prints them; behind a
          lock what they are inside
        </span>
      </Status>
    </div>
  );
}

const panes = [
  { value: 'write', label: 'Write' },
  { value: 'beside', label: 'Write beside pages' },
  { value: 'preview', label: 'Preview pages' },
  { value: 'disclosure', label: 'What it gives away' },
  { value: 'answers', label: 'Answers' },
] as const;
