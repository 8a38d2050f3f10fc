import { readFigure } from './readFigure';

/**
 * Runs in the customer's browser, inside the review file: counts the answers, keeps them, and writes the answers file.
 * Everything that it reads stands in the page; it fetches nothing and runs no text as code.
 */

interface Answer {
  answer: string;
  figure: string;
  comment: string;
}

const page = document;
const main = one('main', HTMLElement);
const fields = [...page.querySelectorAll<HTMLFieldSetElement>('fieldset[data-point]')];
const { document: id = '', product = '', date = '', decimal = '.', group = ',', file = '' } = main.dataset;
const name = one('#your-name', HTMLInputElement);
const note = one('#save-note', HTMLElement);
const storeKey = `costbridge answers ${id}`;
const store = openStore();
let isUnsaved = false;
let isKept = store !== null;

restore();
for (const field of fields) {
  field.addEventListener('input', changed);
  const clear = one('button', HTMLButtonElement, field);
  clear.hidden = false;
  clear.addEventListener('click', () => {
    write(field, { answer: '', figure: '', comment: '' });
    changed();
  });
}
name.addEventListener('input', changed);
one('#no-script', HTMLElement).hidden = true;
one('#save', HTMLElement).hidden = false;
one('#save-answers', HTMLButtonElement).addEventListener('click', save);
addEventListener('beforeunload', (event) => {
  if (isUnsaved && !isKept) event.preventDefault();
});
// Folded parts are printed too.
addEventListener('beforeprint', () => {
  for (const part of page.querySelectorAll('details')) part.open = true;
});
note.textContent = main.dataset[isKept ? 'kept' : 'notKept'] ?? '';
show();

function changed(): void {
  isUnsaved = true;
  isKept = keep();
  note.textContent = main.dataset[isKept ? 'kept' : 'notKept'] ?? '';
  show();
}

function show(): void {
  let answered = 0;
  for (const field of fields) {
    const { answer, figure } = read(field);
    if (answer !== '') answered++;
    const isWrong = answer === 'agreedInPart' && figure.trim() !== '' && figureOf(figure) === null;
    const input = one('input[type=text]', HTMLInputElement, field);
    input.setAttribute('aria-invalid', String(isWrong));
    one('.wrong', HTMLElement, field).textContent = isWrong ? (main.dataset.figureWrong ?? '') : '';
  }
  const bar = one('progress', HTMLProgressElement);
  bar.value = answered;
  one('#progress-text', HTMLElement).textContent = (main.dataset.progress ?? '')
    .replace('{n}', String(answered))
    .replace('{of}', String(fields.length));
}

function save(): void {
  // A figure that cannot be read would be lost on the way: it is mended first.
  const wrong = page.querySelector<HTMLInputElement>('input[aria-invalid="true"]');
  if (wrong !== null) {
    wrong.focus();
    return;
  }
  const answers = fields.flatMap((field) => {
    const { answer, figure, comment } = read(field);
    if (answer === '' && comment.trim() === '') return [];
    return [
      {
        point: Number(field.dataset.point),
        key: field.dataset.key,
        answer: answer === '' ? null : answer,
        figure: answer === 'agreedInPart' ? figureOf(figure) : null,
        comment: comment.trim(),
      },
    ];
  });
  const text = JSON.stringify(
    { format: 'costbridge-answers', version: 1, document: { id, product, date }, name: name.value.trim(), answers },
    null,
    1,
  );
  const link = page.createElement('a');
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.href = url;
  link.download = file;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
  isUnsaved = false;
  note.textContent = (main.dataset.saved ?? '').replace('{file}', () => file);
}

function figureOf(typed: string): string | null {
  return readFigure(typed, decimal, group);
}

function read(field: HTMLFieldSetElement): Answer {
  return {
    answer: field.querySelector<HTMLInputElement>('input:checked')?.value ?? '',
    figure: one('input[type=text]', HTMLInputElement, field).value,
    comment: one('textarea', HTMLTextAreaElement, field).value,
  };
}

function write(field: HTMLFieldSetElement, { answer, figure, comment }: Answer): void {
  for (const choice of field.querySelectorAll<HTMLInputElement>('input[type=radio]'))
    choice.checked = choice.value === answer;
  one('input[type=text]', HTMLInputElement, field).value = figure;
  one('textarea', HTMLTextAreaElement, field).value = comment;
}

/** Null where the browser has no store for a page that was opened from a file. */
function openStore(): Storage | null {
  try {
    const found = globalThis.localStorage;
    found.setItem(`${storeKey} tried`, '');
    found.removeItem(`${storeKey} tried`);
    return found;
  } catch {
    return null;
  }
}

function keep(): boolean {
  try {
    store?.setItem(storeKey, JSON.stringify({ name: name.value, answers: fields.map(read) }));
    return store !== null;
  } catch {
    return false;
  }
}

function restore(): void {
  try {
    const kept = JSON.parse(store?.getItem(storeKey) ?? 'null') as { name?: unknown; answers?: unknown } | null;
    if (typeof kept?.name === 'string') name.value = kept.name;
    const answers: unknown[] = Array.isArray(kept?.answers) ? kept.answers : [];
    fields.forEach((field, index) => {
      const { answer, figure, comment } = (answers[index] ?? {}) as Partial<Record<keyof Answer, unknown>>;
      write(field, { answer: textOf(answer), figure: textOf(figure), comment: textOf(comment) });
    });
  } catch {
    // What another program left under the name is not ours to read.
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function one<E extends Element>(selector: string, kind: new () => E, within: ParentNode = page): E {
  const found = within.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`The page has no ${selector}`);
  return found;
}
