import { checkSettingsOf, ownershipOf } from '../../case';
import { type CheckSettings, check, tcoInputsOf } from '../../checks';
import type { FindingsState, OpenCase } from '../../ui/context';
import { undecided } from './findings';

/** Runs the checks over the open case on a day (ISO date), with its own settings or those of the device. */
export function checkCase(
  { data, estimate, annotations, analysis }: OpenCase,
  defaults: CheckSettings,
  today: string,
): FindingsState {
  const settings = checkSettingsOf(data) ?? defaults;
  const dated = settings.date === null ? { ...settings, date: today } : settings;
  const given = { computed: analysis.customer, tco: tcoInputsOf(ownershipOf(data)) };
  return undecided(check(estimate, annotations, dated, given), data);
}
