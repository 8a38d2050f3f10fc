import { useState } from 'react';
import type { Finding } from '../../../checks';
import { useOpenCase, useWorkbench } from '../../context';
import { Button } from '../../parts/Button';
import { SegmentedControl } from '../../parts/SegmentedControl';
import { DecidedFindings } from './DecidedFindings';
import { FindingList } from './FindingList';
import { ScopeEntries } from './ScopeEntries';
import { CheckSettingsDialog } from './settings/CheckSettingsDialog';
import { UncheckedRules } from './UncheckedRules';
import './findings.css';

type Part = 'open' | 'decided' | 'unchecked' | 'scope';

/** What the checks found in the estimate, what was said to it, and what they could not look at. */
export function FindingsPanel() {
  const { data, findings } = useOpenCase();
  const { changeView } = useWorkbench();
  const [part, setPart] = useState<Part>('open');
  const [said, setSaid] = useState('');
  const [isSetting, setIsSetting] = useState(false);
  const { report, open } = findings;
  const decided = Object.values(data.decisions).filter(({ status }) => status !== 'edited').length;
  const parts = [
    { value: 'open' as const, label: `Open ${open.length}` },
    { value: 'decided' as const, label: `Decided ${decided}` },
    { value: 'unchecked' as const, label: `Not checked ${report.unchecked.length}` },
    { value: 'scope' as const, label: `Scope ${report.scope.length}` },
  ];
  const choose = ({ lineId }: Finding): void => {
    if (lineId !== null) changeView({ selected: { type: 'line', id: lineId } });
  };
  return (
    <>
      <div className="findings-top">
        <header className="panel-head findings-head">
          <h2>Findings</h2>
          <Button size="small" onPress={() => setIsSetting(true)}>
            Settings
          </Button>
        </header>
        <div className="findings-parts">
          <SegmentedControl
            label="Findings shown"
            isLabelHidden
            look="loose"
            segments={parts}
            value={part}
            onChange={(chosen) => {
              setPart(chosen);
              setSaid('');
            }}
          />
        </div>
        <output className="findings-said">{said}</output>
      </div>
      {part === 'open' && open.length > 0 && (
        <FindingList
          findings={open}
          isGrouped
          onLine={(id) => changeView({ selected: { type: 'line', id }, panel: 'selection' })}
          onChoose={choose}
          onSaid={setSaid}
        />
      )}
      {part === 'open' && open.length === 0 && (
        <p className="panel-text">
          {report.findings.length === 0 ? 'The checks found nothing.' : 'Every finding is decided.'}
        </p>
      )}
      {part === 'decided' && <DecidedFindings onSaid={setSaid} />}
      {part === 'unchecked' && <UncheckedRules unchecked={report.unchecked} onSettings={() => setIsSetting(true)} />}
      {part === 'scope' && <ScopeEntries scope={report.scope} />}
      {part === 'open' && open.length > 0 && (
        <p className="findings-keys">Arrows move, Enter opens, A accepts, E edits, D dismisses.</p>
      )}
      <CheckSettingsDialog isOpen={isSetting} onClose={() => setIsSetting(false)} />
    </>
  );
}
