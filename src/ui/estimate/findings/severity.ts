import type { Severity } from '../../../checks';

/** By how grave they are. */
export const severities = ['error', 'warning', 'information'] as const satisfies readonly Severity[];

export const severityWords: Readonly<Record<Severity, { readonly one: string; readonly many: string }>> = {
  error: { one: 'Error', many: 'Errors' },
  warning: { one: 'Warning', many: 'Warnings' },
  information: { one: 'Information', many: 'Information' },
};
