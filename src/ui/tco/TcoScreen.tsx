import { useState } from 'react';
import { SegmentedControl } from '../parts/SegmentedControl';
import { CompareView } from './CompareView';
import { LossesView } from './losses/LossesView';
import { useTco } from './useTco';
import { WhatIfView } from './whatIf/WhatIfView';
import './tco.css';

const views = [
  { value: 'compare', label: 'Comparison' },
  { value: 'whatIf', label: 'What if' },
  { value: 'losses', label: 'Losses' },
] as const;
type View = (typeof views)[number]['value'];

/** What the product costs the customer over its life, against every other course; and what a failure cost them, apart. */
export function TcoScreen() {
  const tco = useTco();
  const [view, setView] = useState<View>('compare');
  return (
    <div className="tco-screen">
      <div className="tco-views">
        <SegmentedControl label="Part of the screen" isLabelHidden segments={views} value={view} onChange={setView} />
      </div>
      {view === 'compare' && <CompareView tco={tco} />}
      {view === 'whatIf' && <WhatIfView tco={tco} />}
      {view === 'losses' && <LossesView />}
    </div>
  );
}
