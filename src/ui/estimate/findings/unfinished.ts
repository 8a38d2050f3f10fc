/** What was typed into a form of a finding and not sent yet: it is there again when the form opens the next time. */
export const unfinished = new Map<string, string>();
