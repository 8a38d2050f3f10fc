import { toText } from '../../base/decimal';
import type { StoredSummary } from '../../io';
import type { OpenCase } from '../../ui/context';

/** What the list of cases shows of a case. */
export function summaryOf(
  { data, annotations: { deal }, estimate, analysis }: OpenCase,
  times: Pick<StoredSummary, 'changedAt' | 'fileAt' | 'isFileBehind'>,
): StoredSummary {
  return {
    id: data.id,
    product: deal.product || estimate.name,
    customer: deal.customer,
    currency: deal.currency ?? estimate.currency,
    gap: toText(analysis.gap),
    stated: toText(analysis.stated),
    ...times,
  };
}
