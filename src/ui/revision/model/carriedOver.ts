import { basesOf, type CaseData, chosenLines, type Standing, standingByLine } from '../../../case';
import type { Line, LineId, LineMatch, RevisionMatch } from '../../../estimate';

/** What happens to our side when a file is taken over, and what a person should look at first. */
export interface CarriedOver {
  readonly positions: Part;
  readonly hiddenCosts: Part;
  readonly points: Part;
  /** Doubtful lines that something of ours stands on, and the others. */
  readonly doubts: readonly MatchInDoubt[];
  readonly otherDoubts: readonly MatchInDoubt[];
  /** Lines that are gone and that something of ours stands on. */
  readonly gone: readonly { readonly line: Line; readonly standing: Standing }[];
}

export interface Part {
  readonly all: number;
  /** On lines that were found again, and with a base of such lines. */
  readonly carried: number;
}

export interface MatchInDoubt {
  readonly match: LineMatch;
  readonly was: Line;
  readonly is: Line;
  readonly standing: Standing | null;
}

export function carriedOver(
  data: CaseData,
  before: readonly Line[],
  after: readonly Line[],
  { matches, removed }: RevisionMatch,
): CarriedOver {
  const standing = standingByLine(data);
  const was = new Map(before.map((line) => [line.id, line]));
  const is = new Map(after.map((line) => [line.id, line]));
  const found = new Set<LineId>(matches.map(({ beforeId }) => beforeId));
  const doubts = matches.flatMap((match): MatchInDoubt[] => {
    const [old, now] = [was.get(match.beforeId), is.get(match.afterId)];
    if (match.certainty !== 'doubtful' || !old || !now) return [];
    return [{ match, was: old, is: now, standing: standing.get(match.beforeId) ?? null }];
  });
  const isCarried = new Map<string, boolean>();
  const areFound = (ids: readonly LineId[]): boolean => ids.every((id) => found.has(id));
  for (const position of Object.values(data.positions))
    isCarried.set(position.id, areFound([position.lineId, ...basesOf(position)]));
  for (const cost of Object.values(data.hiddenCosts))
    isCarried.set(cost.id, areFound([...(cost.parentId === null ? [] : [cost.parentId]), ...basesOf(cost)]));
  for (const rebasing of Object.values(data.rebasings)) isCarried.set(rebasing.id, areFound(chosenLines(rebasing)));
  const part = (carried: readonly boolean[]): Part => ({
    all: carried.length,
    carried: carried.filter((its) => its).length,
  });
  return {
    positions: part(Object.values(data.positions).map(({ id }) => isCarried.get(id) ?? false)),
    hiddenCosts: part(Object.values(data.hiddenCosts).map(({ id }) => isCarried.get(id) ?? false)),
    points: part(
      Object.values(data.points).map(({ items }) =>
        items.every((item) =>
          item.type === 'arithmetic' ? found.has(item.lineId) : (isCarried.get(item.id) ?? false),
        ),
      ),
    ),
    doubts: doubts.filter((doubt) => doubt.standing !== null),
    otherDoubts: doubts.filter((doubt) => doubt.standing === null),
    gone: removed.flatMap((id) => {
      const [line, its] = [was.get(id), standing.get(id)];
      return line && its ? [{ line, standing: its }] : [];
    }),
  };
}
