/** What a walk through marked-up text meets. Nothing is kept and nothing is resolved: no document, no entities of its own. */
export interface MarkupHandler {
  /** `name` without a prefix; `tag` is the whole tag, for `attribute`. */
  readonly open: (name: string, tag: string, isEmpty: boolean) => void;
  readonly close: (name: string) => void;
  /** As written, entities included; `isLiteral` for a CDATA section, which has none. */
  readonly text: (text: string, isLiteral: boolean) => void;
}

export interface MarkupRules {
  /** Names in lower case, and elements whose content is no markup. */
  readonly isHtml: boolean;
}

/** Walks XML, or HTML as people write it. Ends quietly where the text is cut off. */
export function scanMarkup(source: string, handler: MarkupHandler, rules: MarkupRules = { isHtml: false }): void {
  let at = 0;
  while (at < source.length) {
    const open = source.indexOf('<', at);
    if (open < 0) break;
    if (open > at) handler.text(source.slice(at, open), false);
    const next = source.charCodeAt(open + 1);
    if (next === BANG || next === QUESTION) {
      at = skipDeclaration(source, open, handler);
      continue;
    }
    if (next !== SLASH && !isLetter(next)) {
      handler.text('<', true);
      at = open + 1;
      continue;
    }
    const end = tagEnd(source, open + 1);
    if (end < 0) return;
    at = end + 1;
    const name = nameAt(source, open + (next === SLASH ? 2 : 1), end, rules.isHtml);
    if (next === SLASH) {
      handler.close(name);
      continue;
    }
    handler.open(name, source.slice(open, end + 1), source.charCodeAt(end - 1) === SLASH);
    if (rules.isHtml && (name === 'script' || name === 'style')) at = skipRaw(source, at, name, handler);
  }
  if (at < source.length) handler.text(source.slice(at), false);
}

const [BANG, QUESTION, SLASH, QUOTE, APOSTROPHE, GREATER, COLON] = [33, 63, 47, 34, 39, 62, 58];

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || code > 127;
}

/** A `>` inside quotes does not end a tag. A quote that is never closed does not swallow the rest. */
function tagEnd(source: string, from: number): number {
  let at = from;
  while (at < source.length) {
    const code = source.charCodeAt(at);
    if (code === GREATER) return at;
    if ((code === QUOTE || code === APOSTROPHE) && source.charCodeAt(at - 1) === 61) {
      const close = source.indexOf(code === QUOTE ? '"' : "'", at + 1);
      if (close < 0) return source.indexOf('>', at);
      at = close;
    }
    at += 1;
  }
  return -1;
}

function nameAt(source: string, from: number, end: number, isHtml: boolean): string {
  let start = from;
  let at = from;
  for (; at < end; at += 1) {
    const code = source.charCodeAt(at);
    if (code <= 32 || code === SLASH) break;
    if (code === COLON) start = at + 1;
  }
  const name = source.slice(start, at);
  return isHtml ? name.toLowerCase() : name;
}

function skipDeclaration(source: string, open: number, handler: MarkupHandler): number {
  if (source.startsWith('<!--', open)) {
    const end = source.indexOf('-->', open + 4);
    return end < 0 ? source.length : end + 3;
  }
  if (source.startsWith('<![CDATA[', open)) {
    const end = source.indexOf(']]>', open + 9);
    handler.text(source.slice(open + 9, end < 0 ? source.length : end), true);
    return end < 0 ? source.length : end + 3;
  }
  const end = source.indexOf('>', open);
  return end < 0 ? source.length : end + 1;
}

/** Scripts are dropped; a style sheet is handed over as one text. */
function skipRaw(source: string, from: number, name: string, handler: MarkupHandler): number {
  const close = new RegExp(`</${name}`, 'gi');
  close.lastIndex = from;
  const end = close.exec(source)?.index ?? source.length;
  if (name === 'style') handler.text(source.slice(from, end), true);
  return end;
}
