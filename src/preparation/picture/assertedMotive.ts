/**
 * What says of somebody absent what they are after. The wording check looks for what is said to the reader's face; notes
 * speak of them in the third person. A source makes a report of it.
 */
const patterns: readonly string[] = [
  // English
  '(?:only |just |really |secretly )?(?:wants?|wanted|wishes|hopes?|intends?|aims?|means?|plans?|tries|try) to',
  '(?:is|are|was|were) (?:only |just |really |secretly )?(?:trying|attempting|out|hoping|planning|determined) to',
  '(?:only |just |really )?(?:after|interested in|cares? about|motivated by|driven by)',
  '(?:real|true|hidden) (?:aim|goal|intention|motive|agenda|reason)s?',
  '(?:bluff(?:s|ed|ing)?|on purpose|deliberate(?:ly)?|afraid (?:of|that)|in order to|so that (?:he|she|they) (?:can|may))',
  // German
  '(?:will|wollen|wollte[nr]?|möchte[nr]?|beabsichtig(?:t|en)|versuch(?:t|en)|hofft|hoffen)(?= .{0,80}\\b\\p{L}+n\\b)',
  '(?:(?:geht es|es geht) (?:ihm|ihr|ihnen)|(?:eigentliche|wahre|wirkliche)[srn]? (?:ziel|absicht|motiv|grund))',
  '(?:absichtlich|bewusst|vorsätzlich|blufft|bluffen|hat angst)',
  // French
  "(?:veut|veulent|voulait|souhaite(?:nt)?|cherche(?:nt)? à|essaie(?:nt)? de|tente(?:nt)? de|espère(?:nt)?|a l'intention de)",
  '(?:vraie?s?|véritables?) (?:but|objectif|intention|motif|raison)s?',
  '(?:exprès|délibérément|bluffe(?:nt)?|a peur)',
];

const expression = new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, 'iu');

/** The words that assert a motive; null where none does. */
export function assertedMotive(text: string): string | null {
  return expression.exec(text.replace(/[‘’ʼ]/g, "'"))?.[0] ?? null;
}
