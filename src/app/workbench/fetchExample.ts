import { type Issue, issue } from '../../base/issue';
import { fail, ok, type Result } from '../../base/result';
import type { PickedFile } from '../../ui/context';

const name = 'example.costbridge.json';

/** The example case that comes with the app. */
export async function fetchExample(): Promise<Result<PickedFile, Issue>> {
  const todo = 'Check the connection and try again, or open an estimate of your own.';
  try {
    const response = await fetch(`${import.meta.env.BASE_URL}example/${name}`);
    // A server that answers every path with the page itself has no example either.
    const isPage = response.headers.get('content-type')?.includes('text/html') ?? false;
    if (!response.ok || isPage) {
      const got = isPage ? 'a web page in its place' : `the answer ${response.status}`;
      return fail(issue('The example', 'a case file beside the app', got, todo));
    }
    const bytes = new Uint8Array(await response.arrayBuffer());
    return ok({ name, mediaType: 'application/json', bytes });
  } catch (error) {
    const got = `no answer (${error instanceof Error ? error.message : String(error)})`;
    return fail(issue('The example', 'a case file beside the app', got, todo));
  }
}
