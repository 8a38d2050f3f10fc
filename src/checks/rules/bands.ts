import { decimal, toText } from '../../base/decimal';
import { lineAt } from '../checkInput';
import { amountOf, loaded, restated } from '../figures';
import { type Hit, hits, lacks, type Rule } from '../finding';
import { cellOf, effectClause, nameOf, percentText } from '../wording';

/** C5: an overhead percentage below the band that the user set for its kind. */
export const belowBand: Rule = (input) => {
  const { overheadBands } = input.settings;
  if (overheadBands.length === 0)
    return lacks('bands of overhead percentages with their source: enter them in the settings of the checks');
  const found: Hit[] = [];
  for (const index of input.markups) {
    const line = lineAt(input, index);
    const band = overheadBands.find(({ costElement }) => costElement === line.costElement);
    if (band === undefined || line.percent === null) continue;
    const [share, low] = [decimal(line.percent.value), decimal(band.low)];
    if (share.gte(low)) continue;
    const stated = amountOf(input, index);
    const effect = share.isZero() || line.divides ? null : loaded(input, index, restated(stated, share, low));
    found.push({
      lineId: line.id,
      where: cellOf(line, line.percent),
      stated: toText(share),
      recomputed: toText(low),
      effect,
      text: `${nameOf(line)} is ${percentText(input, share)}, below the band of ${percentText(input, low)} to ${percentText(input, decimal(band.high))} (${band.source})${effectClause(input, effect)} at its low end.`,
      question: `From which accounts or statistics does the percentage of ${nameOf(line)} come?`,
      suggestion: { type: 'position', lineId: line.id, fields: { percent: null } },
      fact: [toText(share), band.low],
    });
  }
  return hits(found);
};
