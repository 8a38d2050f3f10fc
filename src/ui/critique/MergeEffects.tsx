import type { Point } from '../../annotations';
import { setPoint } from '../../case';
import { useOpenCase, useWorkbench } from '../context';
import { viewItem } from './items';

/** What undo says of it. */
export const mergeLabel = 'Show effects as one line';

/** Whether what a point shows by effect only stands as one line; asked where there are two such things at least. */
export function MergeEffects({ point: { id, items, mergesEffects } }: { readonly point: Point }) {
  const { analysis, annotations } = useOpenCase();
  const { run } = useWorkbench();
  const byEffect = items.filter((item) => viewItem(analysis, annotations, item)?.disclosure === 'effectOnly');
  if (byEffect.length < 2) return null;
  return (
    <label className="merge-effects">
      <input
        type="checkbox"
        checked={mergesEffects === true}
        onChange={(event) => run(setPoint(id, { mergesEffects: event.target.checked }, mergeLabel))}
      />
      Show the {byEffect.length} effects without a figure of ours as one line, so that none can be told apart
    </label>
  );
}
