import { useEffect, useMemo, useState } from 'react';
import type { PointId } from '../../annotations';
import { shareWarnings } from '../../disclosure';
import { useOpenCase, useWorkbenchState } from '../context';
import { SegmentedControl } from '../parts/SegmentedControl';
import { Status } from '../parts/slots';
import { AnswersPane } from './answers/AnswersPane';
import { DocumentEditor } from './DocumentEditor';
import { ExportCritique } from './ExportCritique';
import { DisclosurePane } from './guard/DisclosurePane';
import { ItemsLeft } from './ItemsLeft';
import { PointEditor } from './PointEditor';
import { PointList } from './PointList';
import { Preview } from './Preview';
import { usePrintedPoints } from './usePrintedPoints';
import { useSharedView } from './useSharedView';
import { useWording } from './useWording';
import './critique.css';

/** What the customer will read: points in their order, each with its text, and the pages as they will look. */
export function CritiqueScreen() {
  const open = useOpenCase();
  const points = usePrintedPoints();
  const [chosen, setChosen] = useState<PointId | 'document' | null>(null);
  const [pane, setPane] = useState<'write' | 'preview' | 'disclosure' | 'answers'>('write');
  const hasIncoming = useWorkbenchState((state) => state.view.incomingAnswers !== null);
  useEffect(() => {
    if (hasIncoming) setPane('answers');
  }, [hasIncoming]);
  const view = useSharedView();
  const wording = useWording(view);
  const warnings = useMemo(() => shareWarnings(open.estimate, open.annotations), [open.estimate, open.annotations]);
  const point = points.find(({ id }) => id === chosen) ?? (chosen === 'document' ? null : (points[0] ?? null));
  return (
    <div className="critique">
      <ExportCritique view={view} />
      <aside className="critique-list" aria-label="Points of the critique">
        <PointList points={points} chosen={point?.id ?? 'document'} warnings={warnings} onChoose={setChosen} />
        <ItemsLeft point={point} onAdded={setChosen} />
      </aside>
      <div className="critique-main">
        <div className="critique-panes">
          <SegmentedControl label="Show" isLabelHidden segments={panes} value={pane} onChange={setPane} />
          <p className="tone-quiet">
            {warnings.length === 0
              ? 'Nothing is open.'
              : `${warnings.length} ${warnings.length === 1 ? 'thing is' : 'things are'} open before this leaves.`}
          </p>
        </div>
        {pane === 'preview' ? (
          <Preview view={view} />
        ) : pane === 'disclosure' ? (
          <DisclosurePane />
        ) : pane === 'answers' ? (
          <AnswersPane />
        ) : point ? (
          <PointEditor
            key={point.id}
            point={point}
            number={points.indexOf(point) + 1}
            warnings={warnings.filter(({ pointId }) => pointId === point.id)}
            wording={wording}
          />
        ) : (
          <DocumentEditor warnings={warnings.filter(({ pointId }) => pointId === null)} wording={wording} view={view} />
        )}
      </div>
      <Status>
        <span className="status-space" />
        <span>
          {points.length} {points.length === 1 ? 'point' : 'points'} · built from the shared view only
        </span>
      </Status>
    </div>
  );
}

const panes = [
  { value: 'write', label: 'Write' },
  { value: 'preview', label: 'Preview pages' },
  { value: 'disclosure', label: 'What it gives away' },
  { value: 'answers', label: 'Answers' },
] as const;
