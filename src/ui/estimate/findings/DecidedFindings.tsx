import { useMemo, useState } from 'react';
import { useOpenCase } from '../../context';
import { Button } from '../../parts/Button';
import { DecidedItem } from './DecidedItem';
import { decidedRows } from './decidedRows';
import { useDecide } from './useDecide';

const page = 100;

/** Decisions on findings, the last one first. */
export function DecidedFindings({ onSaid }: { readonly onSaid: (said: string) => void }) {
  const { data, findings } = useOpenCase();
  const { reopen } = useDecide();
  const [shown, setShown] = useState(page);
  const rows = useMemo(() => decidedRows(data.decisions, findings.report.findings), [data.decisions, findings.report]);
  if (rows.length === 0)
    return <p className="panel-text">Nothing accepted or dismissed yet. Reopening leaves what a finding became.</p>;
  return (
    <>
      <ul className="unchecked">
        {rows.slice(0, shown).map((row) => (
          <DecidedItem key={row.decision.id} {...row} onReopen={(finding) => onSaid(reopen(finding))} />
        ))}
      </ul>
      {rows.length > shown && (
        <Button size="small" onPress={() => setShown(shown + page)}>
          {`Show more of ${rows.length}`}
        </Button>
      )}
    </>
  );
}
