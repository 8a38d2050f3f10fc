import { useMemo, useState } from 'react';
import type { LineId } from '../../../estimate';
import { useOpenCase } from '../../context';
import { DecidedItem } from './DecidedItem';
import { decidedRows } from './decidedRows';
import { FindingList } from './FindingList';
import { useDecide } from './useDecide';
import './findings.css';

/** The findings on one line, open and decided. Nothing where there are none. */
export function LineFindings({ lineId }: { readonly lineId: LineId }) {
  const { data, findings } = useOpenCase();
  const { reopen } = useDecide();
  const [said, setSaid] = useState('');
  const open = findings.byLine.get(lineId) ?? [];
  const decided = useMemo(
    () =>
      decidedRows(data.decisions, findings.report.findings).filter(
        ({ decision, finding }) => finding !== null && decision.lineId === lineId,
      ),
    [data.decisions, findings.report, lineId],
  );
  if (open.length === 0 && decided.length === 0) return null;
  return (
    <section className="line-findings" aria-label="Findings on this line">
      <h3>Findings</h3>
      <FindingList findings={open} onSaid={setSaid} />
      <output className="findings-said">{said}</output>
      {decided.length > 0 && (
        <ul className="unchecked">
          {decided.map((row) => (
            <DecidedItem key={row.decision.id} {...row} onReopen={(finding) => setSaid(reopen(finding))} />
          ))}
        </ul>
      )}
    </section>
  );
}
