import { Printed } from '../../analysis';
import { currencyPlaces } from '../../base/currency';
import { shareInputOf } from '../../case';
import { type NamedView, shareNamed } from '../../disclosure';
import { englishWords, type PrintedEffects, printedEffects } from '../../report';
import type { OpenCase } from '../context';
import { unitPlaces } from './unitPlaces';

/** What may leave the open case, with the prints of its effects. */
export interface Shared extends NamedView {
  readonly effects: PrintedEffects;
  /** What the document prints exactly; nothing where screens show more decimals and round on their own. */
  readonly printed: Printed;
  /** Decimals of the document. */
  readonly places: number;
}

// A case never changes: several screens ask for the same.
const known = new WeakMap<OpenCase, { readonly day: string; readonly shared: Shared }>();

/** All that may leave: what every customer-facing page is made of. */
export function sharedOf(open: OpenCase, day: string): Shared {
  const before = known.get(open);
  if (before?.day === day) return before.shared;
  const named = shareNamed(shareInputOf(open, day));
  const { currency } = named.view;
  const places = currencyPlaces(currency);
  const made = printedEffects(named.view, englishWords);
  const effects = unitPlaces(open, currency) === places ? made : { ...made, exact: [] };
  const printed = new Printed();
  for (const { value, printed: print } of effects.exact) printed.add(value, print);
  const shared = { ...named, effects, printed, places };
  known.set(open, { day, shared });
  return shared;
}
