import { useMemo, useState } from 'react';
import { type Analysis, type BasisStep, shapley } from '../../analysis';
import { inOrder } from '../../annotations';
import { decimalOrNull } from '../../base/decimal';
import { useFormat, useOpenCase } from '../context';
import { CaseHeadlines } from '../parts/CaseHeadlines';
import { SegmentedControl } from '../parts/SegmentedControl';
import { PrimaryAction, Status } from '../parts/slots';
import { unitPlaces } from '../parts/unitPlaces';
import { WorkbookExport } from '../parts/WorkbookExport';
import { causeWords, elementWords } from '../parts/words';
import { Bridge } from './Bridge';
import { BasisSection } from './basis/BasisSection';
import { BeliefsSection } from './beliefs/BeliefsSection';
import { CoverageSection } from './CoverageSection';
import { CutChart } from './CutChart';
import { CutTable } from './CutTable';
import { gapTable, printedTotals } from './gapTables';
import { ParetoSection } from './pareto/ParetoSection';
import { kindParts, pointParts } from './pointParts';
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

/** The same causes without an order that we chose: the mean over all orders. Its parts are of no single line. */
function orderFreeParts(analysis: Analysis) {
  return shapley(analysis).map(({ cause, effect }) => ({
    key: cause,
    label: causeWords[cause],
    effect,
    contributions: () => [],
  }));
}

function stepWords(step: BasisStep['step']): string {
  return step === 'normalisation' ? 'Normalisation' : causeWords[step];
}

/** The gap: how large, what it is made of, and the way from every figure to its lines. */
export function GapScreen() {
  const open = useOpenCase();
  const format = useFormat();
  const [bridgeName, setBridgeName] = useState<BridgeName>('cause');
  const [cut, setCut] = useState<CutName>('element');
  const { analysis, annotations } = open;
  const places = unitPlaces(open, format.currency);
  const volume = decimalOrNull(annotations.deal.annualVolume);
  const totals = useMemo(() => printedTotals(analysis, places), [analysis, places]);
  const bridge = useMemo(
    () =>
      gapTable(
        bridgeName === 'cause'
          ? analysis.bridge.map((step) => ({ ...step, key: step.cause, label: causeWords[step.cause] }))
          : analysis.basisFirst.map((step) => ({ ...step, key: step.step, label: stepWords(step.step) })),
        totals,
        volume,
      ),
    [analysis, bridgeName, totals, volume],
  );
  const hasRebasings = analysis.rebasings.size > 0;
  const cutTable = useMemo(() => {
    const parts =
      cut === 'element'
        ? analysis.byElement.map((part) => ({ ...part, label: elementWords[part.key] }))
        : cut === 'group'
          ? analysis.byGroup.map((part) => ({ ...part, key: part.key ?? '' }))
          : cut === 'point'
            ? pointParts(analysis, annotations)
            : cut === 'kind'
              ? kindParts(analysis, annotations)
              : orderFreeParts(analysis);
    const ordered =
      cut === 'point' || cut === 'kind' ? parts : parts.toSorted((a, b) => b.effect.abs().cmp(a.effect.abs()));
    return gapTable(ordered, totals, volume);
  }, [analysis, annotations, cut, totals, volume]);
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
              places={places}
            />
            <CutTable
              key={cut}
              caption={cutSegments.find(({ value }) => value === cut)?.label ?? ''}
              table={cutTable}
              places={places}
            />
          </div>
        </section>
        <ParetoSection totals={totals} />
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
