import { type Issue, issue } from '../../base/issue';
import { fail, ok, type Result } from '../../base/result';
import { type ReadFile, readFile } from './pickFile';

declare global {
  interface Clipboard {
    /** Browsers that know the option hand over what the spreadsheet wrote; others clean it first. */
    read(options: { readonly unsanitized: readonly string[] }): Promise<ClipboardItems>;
  }
}

/** What came from the clipboard, as a file that a case can keep: the bytes of it are what is read. */
interface PastedFile extends ReadFile {
  readonly isPasted: true;
}

/** What a paste brings: the range of a sheet, or a file; null where it is neither. `at` is an ISO time. */
export async function pastedFile(data: DataTransfer, at: string): Promise<ReadFile | PastedFile | null> {
  // The event takes its data back when its handler ends.
  const [file] = data.files;
  const range = pastedRange(data.getData('text/html'), data.getData('text/plain'), at);
  return range ?? (file ? readFile(file) : null);
}

/** Reads the clipboard by itself, where the browser and the person let it. */
export async function fromClipboard(at: string): Promise<Result<PastedFile, Issue>> {
  try {
    let html = '';
    let text = '';
    for (const item of await navigator.clipboard.read({ unsanitized: ['text/html'] })) {
      if (html === '') html = await textOf(item, 'text/html');
      if (text === '') text = await textOf(item, 'text/plain');
    }
    const range = pastedRange(html, text, at);
    return range ? ok(range) : fail(noRange());
  } catch {
    return fail(mayNotRead());
  }
}

async function textOf(item: ClipboardItem, type: string): Promise<string> {
  return item.types.includes(type) ? (await item.getType(type)).text() : '';
}

/** The page of a spreadsheet where it holds a table with words or figures, else its text. */
export function pastedRange(html: string, text: string, at: string): PastedFile | null {
  const isTable = holdsTable(html);
  if (!isTable && text.trim() === '') return null;
  const mediaType = isTable ? 'text/html' : 'text/plain';
  const bytes = new TextEncoder().encode(isTable ? html : text);
  return { name: `Pasted range ${minuteOf(at)}.${isTable ? 'html' : 'txt'}`, mediaType, bytes, isPasted: true };
}

function holdsTable(html: string): boolean {
  if (!/<t[dh]\b/i.test(html)) return false;
  const cells = new DOMParser().parseFromString(html, 'text/html').querySelectorAll('td, th');
  return [...cells].some((cell) => cell.textContent.trim() !== '');
}

/** `2026-11-22 14-05` by the clock on the wall, of signs that every file system takes. */
function minuteOf(at: string): string {
  const time = new Date(at);
  const two = (part: number): string => String(part).padStart(2, '0');
  const day = [time.getFullYear(), two(time.getMonth() + 1), two(time.getDate())].join('-');
  return `${day} ${two(time.getHours())}-${two(time.getMinutes())}`;
}

function noRange(): Issue {
  const todo = 'Mark the rows in the spreadsheet, copy them, and paste again.';
  return issue('The clipboard', 'a range of cells', 'nothing that has rows', todo, false);
}

function mayNotRead(): Issue {
  return issue(
    'The clipboard',
    'leave to read it',
    'a refusal of the browser',
    'Press Ctrl+V (on a Mac Cmd+V) on this page: pasting by key needs no leave.',
    false,
  );
}
