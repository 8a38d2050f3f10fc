import { type CaseData, checkSettingsOf } from '../../../../case';
import { type CheckSettings, defaultCheckSettings } from '../../../../checks';

/** What is true of one contract only, and so never becomes a default. */
const ofOneCase = [
  'date',
  'accuracyClass',
  'isCapitalEquipment',
  'site',
  'drawingRevision',
  'paymentDays',
  'deliveriesPerYear',
  'contract',
] as const satisfies readonly (keyof CheckSettings)[];

function factsOf(settings: CheckSettings): Partial<CheckSettings> {
  return Object.fromEntries(ofOneCase.map((name) => [name, settings[name]]));
}

/** What the checks of a case measure with: its own settings, or the default of the device. */
export function settingsInUse(data: CaseData, defaults: CheckSettings): CheckSettings {
  return checkSettingsOf(data) ?? defaults;
}

/** Limits, benchmarks and bands for new cases; nothing of the contract that they were set for. */
export function asDefault(settings: CheckSettings): CheckSettings {
  return { ...settings, ...factsOf(defaultCheckSettings) };
}

/** The limits, benchmarks and bands of the default, with what is true of this contract; null where that is the default. */
export function backToDefault(settings: CheckSettings, defaults: CheckSettings): CheckSettings | null {
  const back = { ...defaults, ...factsOf(settings) };
  return isSame(back, defaults) ? null : back;
}

/** Whether limits, benchmarks and bands are those of the default. */
export function measuresWithDefault(settings: CheckSettings, defaults: CheckSettings): boolean {
  return isSame({ ...settings, ...factsOf(defaults) }, defaults);
}

function isSame(a: CheckSettings, b: CheckSettings): boolean {
  const names = Object.keys(defaultCheckSettings) as (keyof CheckSettings)[];
  return names.every((name) => JSON.stringify(a[name]) === JSON.stringify(b[name]));
}
