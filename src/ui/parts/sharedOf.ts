import { Printed } from '../../analysis';
import { shareInputOf } from '../../case';
import { type NamedView, shareNamed } from '../../disclosure';
import { englishWords, type PrintedEffects, printedEffects } from '../../report';
import type { OpenCase } from '../context';

/** What may leave the open case, with the prints of its effects. */
export interface Shared extends NamedView {
  readonly effects: PrintedEffects;
  /** What the document prints exactly. */
  readonly printed: Printed;
}

// A case never changes: several screens ask for the same.
const known = new WeakMap<OpenCase, { readonly day: string; readonly shared: Shared }>();

/** All that may leave: what every customer-facing page is made of. */
export function sharedOf(open: OpenCase, day: string): Shared {
  const before = known.get(open);
  if (before?.day === day) return before.shared;
  const named = shareNamed(shareInputOf(open, day));
  const effects = printedEffects(named.view, englishWords);
  const printed = new Printed();
  for (const { value, printed: print } of effects.exact) printed.add(value, print);
  const shared = { ...named, effects, printed };
  known.set(open, { day, shared });
  return shared;
}
