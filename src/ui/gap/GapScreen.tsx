import { useMemo, useState } from 'react';
import { inOrder } from '../../annotations';
import { useOpenCase } from '../context';
import { CaseHeadlines } from '../parts/CaseHeadlines';
import { basisFirstParts, bridgeParts, bySize, elementParts, groupParts, orderFreeParts } from '../parts/gap/gapParts';
import { kindParts, pointParts } from '../parts/gap/pointParts';
import { useGapTables } from '../parts/gap/useGapTables';
import { SegmentedControl } from '../parts/SegmentedControl';
import { PrimaryAction, Status } from '../parts/slots';
import { WorkbookExport } from '../parts/WorkbookExport';
import { Bridge } from './Bridge';
import { BasisSection } from './basis/BasisSection';
import { BeliefsSection } from './beliefs/BeliefsSection';
import { CoverageSection } from './CoverageSection';
import { CutChart } from './CutChart';
import { CutTable } from './CutTable';
import { ParetoSection } from './pareto/ParetoSection';
import { ScenariosSection } from './scenarios/ScenariosSection';
import { UncertaintySection } from './uncertainty/UncertaintySection';
import './gap.css';

type BridgeName = 'cause' | 'basisFirst';

const bridgeSegments = [
  { value: 'cause', label: 'By cause' },
  { value: 'basisFirst', label: 'Basis first' },
] as const;

type CutName = 'element' | 'group' | 'point' | 'kind' | 'orderFree';

const cutSegments = [
  { value: 'element', label: 'By cost element' },
  { value: 'group', label: 'By group' },
  { value: 'point', label: 'By point' },
  { value: 'kind', label: 'By kind' },
  { value: 'orderFree', label: 'By cause, in any order' },
] as const;

/** The gap: how large, what it is made of, and the way from every figure to its lines. */
export function GapScreen() {
  const open = useOpenCase();
  const [bridgeName, setBridgeName] = useState<BridgeName>('cause');
  const [cut, setCut] = useState<CutName>('element');
  const { analysis, annotations } = open;
  const { totals, tableOf } = useGapTables();
  const bridge = useMemo(
    () => tableOf(bridgeName === 'cause' ? bridgeParts(analysis) : basisFirstParts(analysis)),
    [analysis, bridgeName, tableOf],
  );
  const hasRebasings = analysis.rebasings.size > 0;
  const cutTable = useMemo(() => {
    switch (cut) {
      case 'element':
        return tableOf(bySize(elementParts(analysis)));
      case 'group':
        return tableOf(bySize(groupParts(analysis)));
      case 'point':
        return tableOf(pointParts(analysis, annotations));
      case 'kind':
        return tableOf(kindParts(analysis, annotations));
      case 'orderFree':
        return tableOf(bySize(orderFreeParts(analysis)));
    }
  }, [analysis, annotations, cut, tableOf]);
  return (
    <div className="gap-screen">
      <CaseHeadlines />
      <PrimaryAction>
        <WorkbookExport edition="internal" />
      </PrimaryAction>
      <div className="gap-work">
        <section aria-labelledby="bridge-heading">
          <div className="gap-cut-head">
            <h2 id="bridge-heading">From stated to substantiated</h2>
            {hasRebasings && (
              <SegmentedControl
                label="Steps of the bridge"
                isLabelHidden
                segments={bridgeSegments}
                value={bridgeName}
                onChange={setBridgeName}
              />
            )}
          </div>
          <Bridge table={bridge} totals={totals} />
        </section>
        <BasisSection />
        <section aria-labelledby="cut-heading">
          <div className="gap-cut-head">
            <h2 id="cut-heading">What the gap is made of</h2>
            <SegmentedControl label="Cut the gap" isLabelHidden segments={cutSegments} value={cut} onChange={setCut} />
          </div>
          <div className="gap-cut">
            <CutChart
              table={cutTable}
              title={cutSegments.find(({ value }) => value === cut)?.label ?? ''}
              places={totals.places}
            />
            <CutTable
              key={cut}
              caption={cutSegments.find(({ value }) => value === cut)?.label ?? ''}
              table={cutTable}
              places={totals.places}
            />
          </div>
        </section>
        <ParetoSection totals={totals} tableOf={tableOf} />
        <CoverageSection />
        <UncertaintySection />
        <ScenariosSection />
        <BeliefsSection />
      </div>
      <Status>
        <span className="status-space" />
        <span>
          {analysis.incomplete.length === 0
            ? 'Nothing is missing from these totals'
            : `Incomplete: ${analysis.incomplete.map(({ label, what }) => `${label} (${what})`).join(', ')}`}
          {' · '}
          {inOrder(annotations.points).length} points
        </span>
      </Status>
    </div>
  );
}
