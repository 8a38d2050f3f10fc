/** Something that a person must know or do: where, what was expected, what came, what to do. */
export interface Issue {
  /** A cell (`CBD!F31`), a file, a field of a form. */
  readonly where: string;
  readonly expected: string;
  readonly got: string;
  readonly todo: string;
  /** A grave issue changes a figure or stops the work; the others inform. */
  readonly grave: boolean;
}

export function issue(where: string, expected: string, got: string, todo: string, grave = true): Issue {
  return { where, expected, got, todo, grave };
}

export function issueSentence({ where, expected, got, todo }: Issue): string {
  return `${where}: expected ${expected}, got ${got}. ${todo}`;
}
