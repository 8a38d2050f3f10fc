import type { HiddenCostMethod } from '../../src/annotations';
import type { Finding, Suggestion } from '../../src/checks';
import type { LineId } from '../../src/estimate';

/** A finding as a rule would tell it, for what is done with it. */
export function findingOn(lineId: LineId | null, suggestion: Suggestion | null): Finding {
  return {
    rule: 'A1',
    severity: 'error',
    kind: 'fact',
    lineId,
    where: 'S!F3',
    stated: '21',
    recomputed: '21.5',
    effectPerUnit: null,
    text: 'The line states 21; its figures make 21.5.',
    principle: 'A principle.',
    question: 'Which is meant?',
    factKey: `A1 ${lineId ?? 'estimate'} 21`,
    suggestion,
  };
}

export const emptyMethod: HiddenCostMethod = { type: 'perUnit', quantity: null, rate: null };
