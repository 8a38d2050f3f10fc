import { catalogue, type Point, type PointId, type PointItem, type PointKind } from '../../annotations';
import {
  addPoint,
  annotationsOf,
  applyChange,
  type CaseData,
  type Command,
  carryOut,
  documentOf,
  putIntoPoint,
  setDocument,
  setPoint,
  shareInputOf,
  together,
} from '../../case';
import { share, sharedPointIds } from '../../disclosure';
import { documentWords, draftDocument, draftPoints, type PointDraft } from '../../report';
import type { OpenCase } from '../context';

type Estimate = OpenCase['estimate'];
type DraftedField = keyof PointDraft;
export const draftedFields: readonly DraftedField[] = ['heading', 'claim', 'question', 'standard', 'proposal'];

/** First texts of every point that the document shows, from what it shows. */
export function draftsOf(estimate: Estimate, data: CaseData, today: string): ReadonlyMap<PointId, PointDraft> {
  const annotations = annotationsOf(data);
  const words = documentOf(data);
  const view = share(shareInputOf({ estimate, annotations, data }, today));
  const ids = sharedPointIds({ estimate, annotations, words });
  const drafts = draftPoints(view, documentWords[words.language]);
  return new Map(
    ids.flatMap((id, index): [PointId, PointDraft][] => {
      const draft = drafts[index];
      if (!draft) return [];
      const asked = askedAlready(annotations.points[id]?.items ?? [], annotations, words.language);
      return [[id, asked === '' ? draft : { ...draft, question: asked }]];
    }),
  );
}

/** The question that an expert wrote for the one thing that a point stands on; the catalogue's are English. */
function askedAlready(
  items: readonly PointItem[],
  { hiddenCosts, positions, rebasings }: OpenCase['annotations'],
  language: 'en' | 'de' | 'fr',
): string {
  const [item, ...others] = items;
  if (item === undefined || others.length > 0 || item.type === 'arithmetic') return '';
  const overlay =
    item.type === 'hiddenCost'
      ? hiddenCosts[item.id]
      : item.type === 'rebasing'
        ? rebasings[item.id]
        : positions[item.id];
  const question = overlay?.question ?? '';
  const isOurs = language !== 'en' && catalogue.some((entry) => entry.question === question);
  return isOurs ? '' : question;
}

/** What of a draft goes into a point: its empty texts, and no other. */
export function emptyOnly(point: Pick<Point, DraftedField>, draft: PointDraft): Partial<PointDraft> {
  return Object.fromEntries(
    draftedFields.flatMap((field) =>
      point[field].trim() === '' && draft[field] !== '' ? [[field, draft[field]]] : [],
    ),
  );
}

/** Fills the empty texts of all points, and of the opening, as one step. Null where nothing is empty. */
export function draftAll(estimate: Estimate, data: CaseData, today: string): Command | null {
  const drafts = draftsOf(estimate, data, today);
  const { points } = annotationsOf(data);
  const commands = [...drafts].flatMap(([id, draft]): readonly Command[] => {
    const point = points[id];
    const fields = point ? emptyOnly(point, draft) : {};
    return Object.keys(fields).length === 0 ? [] : [setPoint(id, fields, 'Draft')];
  });
  const pointed = commands.reduce((so, command) => applyChange(so, carryOut(command, so).change), data);
  const fields = emptyDocument(estimate, pointed, today);
  const all = Object.keys(fields).length === 0 ? commands : [...commands, setDocument(fields, 'Draft')];
  return all.length === 0 ? null : together('Draft the empty texts', all);
}

/** Opening and proposal where they are empty. The title is left: without one, the cover bears the product. */
export function emptyDocument(
  estimate: Estimate,
  data: CaseData,
  today: string,
): Partial<Record<'opening' | 'proposal', string>> {
  const words = documentOf(data);
  if (words.opening.trim() !== '' && words.proposal.trim() !== '') return {};
  const view = share(shareInputOf({ estimate, annotations: annotationsOf(data), data }, today));
  const draft = draftDocument(view, documentWords[words.language]);
  return {
    ...(words.opening.trim() === '' ? { opening: draft.opening } : {}),
    ...(words.proposal.trim() === '' ? { proposal: draft.proposal } : {}),
  };
}

/** A new point on some things: what is to go into it, at which level. */
export interface NewPoint {
  readonly id: PointId;
  readonly kind: PointKind;
  readonly items: readonly PointItem[];
  /** Null leaves each as it is. */
  readonly level: Parameters<typeof putIntoPoint>[2];
  /** Where the draft is to bear another heading: the name of a group. */
  readonly heading?: string;
}

/** Adds points with first texts, drafted from what the document then shows of them, as one step. */
export function addDrafted(
  label: string,
  estimate: Estimate,
  data: CaseData,
  today: string,
  points: readonly NewPoint[],
): Command {
  const bare = points.flatMap(({ id, kind, items, level }) => [addPoint(id, { kind }), putIntoPoint(id, items, level)]);
  const after = applyChange(data, carryOut(together(label, bare), data).change);
  const drafts = draftsOf(estimate, after, today);
  const texts = points.flatMap(({ id, heading }) => {
    const draft = drafts.get(id);
    if (!draft) return heading === undefined ? [] : [setPoint(id, { heading }, label)];
    return [setPoint(id, heading === undefined ? draft : { ...draft, heading }, label)];
  });
  return together(label, [...bare, ...texts]);
}
