import type { FindingRef } from '../../../case';
import { type RuleCode, ruleTable } from '../../../checks';
import { useOpenCase } from '../../context';
import { Button } from '../../parts/Button';
import { clockTime } from '../../parts/clockTime';
import type { DecidedRow } from './decidedRows';

interface DecidedItemProps extends DecidedRow {
  readonly onReopen: (finding: FindingRef) => void;
}

/** What was said to a finding, by whom, when and why. */
export function DecidedItem({ decision, finding, onReopen }: DecidedItemProps) {
  const { estimate, analysis } = useOpenCase();
  const { rule, lineId, status, author, at, reason, wording } = decision;
  const line = lineId === null ? null : estimate.lines[analysis.customer.structure.indexOf.get(lineId) ?? -1];
  const title = Object.hasOwn(ruleTable, rule) ? ruleTable[rule as RuleCode].title : 'A rule that is gone';
  const about = [title, line?.label].filter((part) => part !== undefined && part !== '').join(' · ');
  return (
    <li>
      <p>
        <strong>{status === 'dismissed' ? 'Dismissed' : 'Accepted'}</strong>{' '}
        <span className="finding-code">{rule}</span> {about}
      </p>
      {reason !== '' && <p>“{reason}”</p>}
      {finding === null ? (
        <p className="finding-note">The estimate no longer states this fact.</p>
      ) : (
        <p className="finding-note finding-text">{wording === '' ? finding.text : wording}</p>
      )}
      <p className="finding-note">
        {author === '' ? 'Without a name' : author}, {clockTime(at)}
      </p>
      {finding !== null && (
        <Button size="small" aria-label={`Reopen ${rule} ${line?.label ?? ''}`} onPress={() => onReopen(finding)}>
          Reopen
        </Button>
      )}
    </li>
  );
}
