import { type Issue, issue } from '../../base/issue';
import { fail, ok, type Result } from '../../base/result';
import type { OpenText, SealFault } from '../../io';
import type { OpenSection, Sealing } from '../../ui/context';

/** Fetched with the first passphrase: the first screen does without. */
const part = () => import('./sealingPart');

export function createSealing({ now }: { readonly now: () => string }): Sealing {
  const section = (opened: Result<OpenText, SealFault>): Result<OpenSection, Issue> => {
    if (!opened.ok) return fail(faults[opened.error]);
    const { text, sealed, seal } = opened.value;
    return ok({ text, sealed, again: (next) => seal(next, now()) });
  };
  return {
    seal: async (text, passphrase, boundTo) => section(await (await part()).sealText(text, passphrase, boundTo, now())),
    open: async (sealed, passphrase, boundTo) => section(await (await part()).openText(sealed, passphrase, boundTo)),
  };
}

const where = 'The walk-away section';

const faults: Readonly<Record<SealFault, Issue>> = {
  wrongPassphrase: issue(
    where,
    'the passphrase that it was closed with',
    'another one',
    'Type it again; capital letters and spaces count. Nobody can open it without: if the passphrase is forgotten, what stands in it is lost.',
  ),
  changed: issue(
    where,
    'the sealed text as it was written',
    'one that was damaged or altered since',
    'The passphrase does not help here. Open an earlier copy of the case file.',
  ),
  anotherCase: issue(
    where,
    'a text that was sealed in this case',
    'one that was sealed in another case, or made over',
    'Open the case that it comes from, or an earlier copy of this one.',
  ),
  noCrypto: issue(
    where,
    'a page that the browser lets encrypt',
    'one that came without https',
    'Open Costbridge over https or from this machine (localhost).',
  ),
};
