import { useMemo } from 'react';
import { inOrder, type PointId } from '../../annotations';
import { documentOf, ownershipOf } from '../../case';
import {
  checkPoint,
  checkText,
  type SharedView,
  type ShareWarning,
  shareWarnings,
  type WordingContext,
} from '../../disclosure';
import type { JointOption } from '../../preparation';
import { useOpenCase } from '../context';
import { remarkTitles } from './remarkTitles';

/** Something to look at before the critique leaves, and where. */
export interface OpenThing {
  readonly pointId: PointId | null;
  readonly text: string;
}

/** All that is open: what is missing or left out, sections that would be empty, and wording. Nothing of it blocks. */
export function useOpenThings(
  view: SharedView,
  wording: WordingContext,
): { readonly warnings: readonly ShareWarning[]; readonly things: readonly OpenThing[] } {
  const { estimate, annotations, data } = useOpenCase();
  const ownership = ownershipOf(data);
  const { options } = data;
  const warnings = useMemo(
    () => [...shareWarnings(estimate, annotations, ownership, options), ...emptySections(view)],
    [estimate, annotations, ownership, options, view],
  );
  const words = documentOf(data);
  const things = useMemo(
    () => [
      ...warnings.map(({ pointId, text }) => ({ pointId: pointId as PointId | null, text })),
      ...remarksIn('Cover and opening', null, [
        ...checkText(wording, words.title, true).map((remark) => ({ ...remark, text: words.title })),
        ...checkText(wording, words.opening, false).map((remark) => ({ ...remark, text: words.opening })),
        ...checkText(wording, words.proposal, true).map((remark) => ({ ...remark, text: words.proposal })),
      ]),
      ...inOrder<JointOption>(options).flatMap(({ name, proposal, conditions, disclosure }) =>
        disclosure === 'internal'
          ? []
          : remarksIn(
              `Option "${name}"`,
              null,
              [proposal, conditions].flatMap((text) =>
                checkText(wording, text, true).map((remark) => ({ ...remark, text })),
              ),
            ),
      ),
      ...inOrder(annotations.points).flatMap((point) =>
        remarksIn(
          '',
          point.id,
          Object.entries(checkPoint(wording, point)).flatMap(([field, remarks]) =>
            // A missing question is told already.
            remarks.flatMap((remark) =>
              remark.kind === 'noQuestion' ? [] : [{ ...remark, text: point[field as 'claim'] }],
            ),
          ),
        ),
      ),
    ],
    [warnings, wording, words, options, annotations.points],
  );
  // By point, the document first: as one goes through it.
  const sorted = useMemo(() => {
    const place = new Map(inOrder(annotations.points).map(({ id }, index) => [id, index]));
    const placeOf = ({ pointId }: OpenThing): number => (pointId === null ? -1 : (place.get(pointId) ?? 0));
    return things.toSorted((a, b) => placeOf(a) - placeOf(b));
  }, [things, annotations.points]);
  return { warnings, things: sorted };
}

type Remark = ReturnType<typeof checkText>[number] & { readonly text: string };

function remarksIn(where: string, pointId: PointId | null, remarks: readonly Remark[]): readonly OpenThing[] {
  return remarks.map(({ kind, start, end, text }) => {
    const phrase = text.slice(start, end);
    const shown = phrase.length > 40 ? `${phrase.slice(0, 39)}…` : phrase;
    const title = `${remarkTitles[kind]}: “${shown}”`;
    return { pointId, text: where === '' ? title : `${where}. ${title}` };
  });
}

/** Agreement first, and a correction in their favour: without them a critique is hard to believe. */
function emptySections(view: SharedView): readonly ShareWarning[] {
  if (view.points.length === 0) return [];
  return [
    ...(view.agreed.lines.length === 0
      ? [{ pointId: null, text: 'No line stands as stated: the section of what we agree with has nothing to list.' }]
      : []),
    ...(view.agreed.inFavour.length === 0
      ? [
          {
            pointId: null,
            text: 'No point lowers the cost. A critique without a correction in the customer’s favour is hard to believe: look for one.',
          },
        ]
      : []),
  ];
}
