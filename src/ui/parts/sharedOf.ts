import { Printed } from '../../analysis';
import { currencyPlaces } from '../../base/currency';
import { shareInputOf } from '../../case';
import { type NamedView, type ShareInput, shareNamed } from '../../disclosure';
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

// What goes into a view never changes: several screens ask for the same, also after something else of the case changed.
const known = new WeakMap<ShareInput, Shared>();

/** All that may leave: what every customer-facing page is made of. */
export function sharedOf(open: OpenCase, day: string): Shared {
  const input = shareInputOf(open, day);
  const before = known.get(input);
  if (before !== undefined) return before;
  const named = shareNamed(input);
  const { currency } = named.view;
  const places = currencyPlaces(currency);
  const made = printedEffects(named.view, englishWords);
  const effects = unitPlaces(open, currency) === places ? made : { ...made, exact: [] };
  const printed = new Printed();
  for (const { value, printed: print } of effects.exact) printed.add(value, print);
  const shared = { ...named, effects, printed, places };
  known.set(input, shared);
  return shared;
}
