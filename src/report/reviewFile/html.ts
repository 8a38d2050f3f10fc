/** Markup, as opposed to text: only `html` makes it, so nothing that a person wrote can become markup. */
export class Html {
  readonly markup: string;

  private constructor(markup: string) {
    this.markup = markup;
  }

  /** Markup of our own making, such as a chart: never of a person's text. */
  static trusted(markup: string): Html {
    return new Html(markup);
  }
}

export type HtmlPart = Html | string | number | null | readonly HtmlPart[];

/** Markup with texts filled in, each of them escaped; attribute values stand in double quotes in the template. */
export function html(strings: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html {
  return Html.trusted(
    strings.map((string, index) => (index === 0 ? '' : write(parts[index - 1] ?? null)) + string).join(''),
  );
}

function write(part: HtmlPart): string {
  if (part === null) return '';
  if (part instanceof Html) return part.markup;
  return typeof part === 'object' ? part.map(write).join('') : escapeHtml(String(part));
}

/** A text as it may stand between tags and in a quoted attribute. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"'`]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
