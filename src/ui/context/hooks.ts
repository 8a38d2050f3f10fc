import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Analysis } from '../../analysis';
import { type FormatContext, formatContext } from '../../base/format';
import type { CaseData } from '../../case';
import type { OpenCase } from './openCase';
import type { Preferences, View } from './view';
import type { Workbench, WorkbenchState } from './workbench';

export const WorkbenchContext = createContext<Workbench | null>(null);

export function useWorkbench(): Workbench {
  const workbench = useContext(WorkbenchContext);
  if (!workbench) throw new Error('A screen stands outside the workbench');
  return workbench;
}

/** Reads a part of the state; the component renders again when that part is another value. */
export function useWorkbenchState<T>(select: (state: WorkbenchState) => T): T {
  const { getState, subscribe } = useWorkbench();
  return useSyncExternalStore(subscribe, () => select(getState()));
}

/** The open case. Only for screens that `app` shows with a case. */
export function useOpenCase(): OpenCase {
  const open = useWorkbenchState((state) => state.open);
  if (!open) throw new Error('A screen of a case is shown without one');
  return open;
}

export function useCaseData(): CaseData {
  return useOpenCase().data;
}

export function useAnalysis(): Analysis {
  return useOpenCase().analysis;
}

export function useView(): View {
  return useWorkbenchState((state) => state.view);
}

/** How figures are written: the marks of the person's locale, the currency of the case. */
export function useFormat(): FormatContext {
  const locale = useWorkbenchState((state) => state.preferences.locale);
  const currency = useWorkbenchState(currencyOf);
  return cachedFormat(locale, currency);
}

function currencyOf({ open }: WorkbenchState): string | null {
  return open === null ? null : (open.annotations.deal.currency ?? open.estimate.currency);
}

const formats = new Map<string, FormatContext>();

/** One object per choice, so that it can stand in the dependencies of a hook. */
export function cachedFormat(locale: Preferences['locale'], currency: string | null): FormatContext {
  const key = `${locale} ${currency}`;
  const format = formats.get(key) ?? formatContext(locale, currency);
  formats.set(key, format);
  return format;
}
