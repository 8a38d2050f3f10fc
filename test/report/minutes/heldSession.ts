import type { PointId } from '../../../src/annotations';
import { text } from '../../../src/base/decimal';
import { type SharedSession, sharedPointIds, shareSession } from '../../../src/disclosure';
import type { Meeting, PointOutcome } from '../../../src/review';
import { exampleCase } from '../exampleCase';

const { estimate, annotations, words, view } = exampleCase();
const pointIds = sharedPointIds({ estimate, annotations, words });

const blank = {
  named: [],
  without: [],
  figure: null,
  reason: '',
  ownerOurs: '',
  ownerTheirs: '',
  dueDate: null,
} as const satisfies Partial<PointOutcome>;

export const meeting: Meeting = {
  title: 'Joint cost review, servo valve',
  date: '2026-11-24',
  attendeesOurs: 'Jo Berg, account\nR. Oduya, manufacturing',
  attendeesTheirs: 'M. Laurent, purchasing',
  agenda: [
    { title: 'Purpose and rules', minutes: 10 },
    { title: 'Corrections of arithmetic', minutes: 20 },
  ],
};

/** The example, after a session in which its points were answered so. */
export function sessionOf(...said: readonly Omit<PointOutcome, 'pointId'>[]): SharedSession {
  const outcomes = said.map((one, index): PointOutcome => ({ ...one, pointId: pointIds[index] as PointId }));
  return shareSession({
    estimate,
    annotations,
    view,
    pointIds,
    outcomes: new Map(outcomes.map((outcome) => [outcome.pointId, outcome])),
  });
}

/** The bar of the example: 1.85 kg stated, 2.14 kg ours. */
const barAt = pointIds.findIndex((id) =>
  annotations.points[id]?.items.some(
    (item) => item.type === 'position' && annotations.positions[item.id]?.quantity === '2.14',
  ),
);
const bar = annotations.points[pointIds[barAt] as PointId]?.items.find(
  (item) => item.type === 'position' && annotations.positions[item.id]?.quantity === '2.14',
);

/** Every kind of answer, the bar with a figure that the customer named. */
export function heldSession(): SharedSession {
  const kinds: readonly Omit<PointOutcome, 'pointId'>[] = [
    { ...blank, answer: 'agreed', reason: 'The file adds up so.' },
    { ...blank, answer: 'agreedInPart', figure: text('1.25'), reason: 'Half of it, as the log shows.' },
    { ...blank, answer: 'notAgreed', reason: 'The plant has its own rate.' },
    { ...blank, answer: 'evidenceWanted', ownerOurs: 'R. Oduya', ownerTheirs: 'M. Laurent', dueDate: '2026-12-08' },
    { ...blank, answer: 'parked', ownerTheirs: '=1+1', dueDate: '2026-12-15' },
    { ...blank, answer: 'withdrawn', reason: 'Covered elsewhere.' },
  ];
  const said = pointIds.map((_, index): Omit<PointOutcome, 'pointId'> => {
    if (index === barAt && bar?.type === 'position')
      return {
        ...blank,
        answer: 'agreedInPart',
        named: [{ item: `position ${bar.id}`, field: 'quantity', value: text('1.995') }],
        reason: 'Weighed together.',
      };
    return kinds[index % kinds.length] as Omit<PointOutcome, 'pointId'>;
  });
  return sessionOf(...said);
}
