import { type CheckSettings, defaultCheckSettings, settingsFault } from '../../checks';
import type { ColumnLayout, Preferences } from '../../ui/context';

const key = 'costbridge.preferences';

/** Choices of this device; what is missing or damaged takes what the system says. */
export function readPreferences(): Preferences {
  const stored = readStored();
  const oneOf = <T extends string>(field: string, allowed: readonly T[], otherwise: T): T =>
    allowed.find((value) => value === stored[field]) ?? otherwise;
  const language = navigator.language.slice(0, 2);
  return {
    theme: oneOf('theme', ['system', 'light', 'dark'], 'system'),
    density: oneOf('density', ['compact', 'normal', 'comfortable'], 'normal'),
    locale: oneOf('locale', ['en', 'de', 'fr'], language === 'de' || language === 'fr' ? language : 'en'),
    isPanelHidden: stored.isPanelHidden === true,
    author: typeof stored.author === 'string' ? stored.author : '',
    checks: settingsFault(stored.checks) === null ? (stored.checks as CheckSettings) : defaultCheckSettings,
    columns: readLayouts(stored.columns),
  };
}

/** Cases whose columns are remembered: the last ones that were arranged. */
const mostLayouts = 50;

/** Only what is whole: the columns of the others stand as they come. */
function readLayouts(stored: unknown): Preferences['columns'] {
  if (typeof stored !== 'object' || stored === null) return {};
  const entries = Object.entries(stored).slice(-mostLayouts);
  return Object.fromEntries(
    entries.flatMap(([id, layout]: [string, unknown]) => (isLayout(layout) ? [[id, layout]] : [])),
  );
}

function isLayout(value: unknown): value is ColumnLayout {
  if (typeof value !== 'object' || value === null) return false;
  const layout = value as Readonly<Record<string, unknown>>;
  const isObject = (part: unknown): boolean => typeof part === 'object' && part !== null && !Array.isArray(part);
  return (
    ['order', 'hidden', 'shown'].every((part) => Array.isArray(layout[part])) &&
    isObject(layout.widths) &&
    isObject(layout.pinned)
  );
}

function readStored(): Readonly<Record<string, unknown>> {
  try {
    const parsed: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    return typeof parsed === 'object' && parsed !== null ? { ...parsed } : {};
  } catch {
    return {};
  }
}

/** Keeps them, where the browser lets us, and puts them on the page. */
export function applyPreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(key, JSON.stringify(preferences));
  } catch {
    // Without a store they hold until the page closes.
  }
  const { dataset } = document.documentElement;
  dataset.density = preferences.density;
  if (preferences.theme === 'system') delete dataset.theme;
  else dataset.theme = preferences.theme;
}
