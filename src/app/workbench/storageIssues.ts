import { type Issue, issue } from '../../base/issue';

/** Why the browser's store did not take something, and what to do so that nothing is lost. */
export function storageIssue(error: unknown): Issue {
  const name = error instanceof Error ? error.name : '';
  const message = error instanceof Error ? error.message : String(error);
  if (name === 'QuotaExceededError') {
    return issue(
      'The store of this browser',
      'room for your last changes',
      'a full store',
      'Save the case to a file now, then remove cases that you no longer need from the start screen. Every further change tries again.',
    );
  }
  return issue(
    'The store of this browser',
    'to keep your last changes',
    `a refusal (${message || name})`,
    'Save the case to a file now. Every further change tries again.',
  );
}

export function blockedStorage(error: unknown): Issue {
  const message = error instanceof Error ? error.message : String(error);
  return issue(
    'The store of this browser',
    'a store that keeps your work between visits',
    `a store that is blocked (${message}), as in some private windows`,
    'Work on as usual and save the case to a file before you close this page.',
  );
}

export function openElsewhere(): Issue {
  return issue(
    'This case',
    'one tab that works on it',
    'another tab that has it open',
    'Go on in the other tab, or work here: the other tab then stops taking changes. Nothing is overwritten.',
  );
}

export function notHere(id: string): Issue {
  return issue(`Case ${id}`, 'a case in the store of this browser', 'none', 'Open it from its case file.', true);
}
