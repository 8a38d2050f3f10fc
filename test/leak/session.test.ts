import { beforeAll, expect, test } from 'vitest';
import { annotationsOf, type CaseData, currentRevision, documentOf } from '../../src/case';
import { createNodeTypst } from '../../src/cli/nodeTypst';
import { sharedPointIds, shareSession, share as shareView } from '../../src/disclosure';
import { composeRegister, defaultLook, makeMinutes, writeXlsx } from '../../src/report';
import { meetingOf } from '../../src/review';
import { plantedCase } from './plantedCase';
import { findMarker, type Haystack, haystacksOf } from './searchPdf';
import { workbookHaystacks } from './searchWorkbook';

/** What a session leaves behind: markers in every field of a case, and a search for them in the minutes and the register. */

const { data, mint } = plantedCase();
const minutes: Haystack[] = [];
const registers: Haystack[] = [];

/** What was said in the room is for both sides. Named figures and items that are none of the point's count nowhere. */
const said = new Set([
  'sessions.title',
  'sessions.attendeesOurs',
  'sessions.attendeesTheirs',
  'sessions.agenda.title',
  'outcomes.figure',
  'outcomes.reason',
  'outcomes.ownerOurs',
  'outcomes.ownerTheirs',
  'outcomes.dueDate',
]);

/** The session of the planted case, held over what the case shares now. */
function held(of: CaseData) {
  const estimate = currentRevision(of)?.estimate;
  const session = Object.values(of.sessions)[0];
  if (!estimate || !session) throw new Error('no session');
  const annotations = annotationsOf(of);
  const words = documentOf(of);
  const date = '2026-11-24';
  const pointIds = sharedPointIds({ estimate, annotations, words });
  const view = shareView({ estimate, annotations, words, date });
  const outcomes = new Map(Object.values(of.outcomes).map((outcome) => [outcome.pointId, outcome]));
  return {
    shared: shareSession({ estimate, annotations, view, pointIds, outcomes }),
    meeting: meetingOf({ ...session, heldOn: date }, date),
  };
}

beforeAll(async () => {
  const { shared, meeting } = held(data);
  for (const language of ['en', 'de', 'fr'] as const) {
    const made = await makeMinutes({ session: shared, meeting, language, look: defaultLook }, createNodeTypst());
    if (!made.ok) throw new Error(JSON.stringify(made.error));
    minutes.push(...(await haystacksOf(made.value)));
    registers.push(...workbookHaystacks(await writeXlsx(composeRegister(shared, meeting, language))));
  }
}, 240_000);

test.each([
  ['minutes', () => minutes],
  ['register', () => registers],
] as const)('nothing that is internal is in the %s, and what was said in the room is', (_, found) => {
  const isOpen = ({ where, mayShow }: (typeof mint.markers)[number]): boolean => mayShow || said.has(where);
  const leaked = mint.markers
    .filter((marker) => !isOpen(marker))
    .flatMap((marker) => findMarker(marker, found()).map((name) => `${marker.where}: ${marker.value} in ${name}`));
  expect(leaked).toEqual([]);
  const shown = new Set(
    mint.markers.filter((marker) => isOpen(marker) && findMarker(marker, found()).length > 0).map(({ where }) => where),
  );
  // The search finds what is shown, so it can fail.
  for (const where of ['outcomes.reason', 'outcomes.ownerOurs', 'outcomes.ownerTheirs', 'outcomes.dueDate'])
    expect(shown).toContain(where);
  expect(shown.size).toBeGreaterThan(7);
});
