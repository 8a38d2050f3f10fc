import { useState } from 'react';
import { probabilityAbove } from '../../../analysis';
import { Decimal, type DecimalText, decimal } from '../../../base/decimal';
import { formatDecimal, formatMoney, formatPercent, formatSigned } from '../../../base/format';
import { CumulativeCurve, niceAxis, Tornado } from '../../../charts';
import { type SimulationResult, useFormat, useOpenCase } from '../../context';
import { Button } from '../../parts/Button';
import { ChartFrame } from '../../parts/ChartFrame';
import { FigureField } from '../../parts/FigureField';
import { unitPlaces } from '../../parts/unitPlaces';
import { CorrelationsForm } from './CorrelationsForm';
import { TornadoTable } from './TornadoTable';
import { useSimulation } from './useSimulation';
import './uncertainty.css';

/** Bars that can be read; the table below has all of them. */
const mostBars = 14;

/** How sure we are of the gap: what the ranges of our figures make of it, together and one by one. */
export function UncertaintySection() {
  const [seed, setSeed] = useState(1);
  const { shown, result, run, cancel } = useSimulation(seed);
  return (
    <section aria-labelledby="uncertainty-heading" className="uncertainty">
      <div className="gap-cut-head">
        <h2 id="uncertainty-heading">How sure we are</h2>
        {shown.state === 'running' ? (
          <>
            <progress max={1} value={shown.share} aria-label="Simulating" />
            <Button size="small" onPress={cancel}>
              Cancel
            </Button>
          </>
        ) : (
          <Button size="small" onPress={() => void run()}>
            Simulate again
          </Button>
        )}
        <CorrelationsForm />
        <FigureField
          label="Seed"
          value={`${seed}` as DecimalText}
          onChange={(value) =>
            setSeed(value === null ? 1 : Math.abs(Math.trunc(decimal(value).toNumber())) % 2_147_483_647)
          }
        />
      </div>
      {shown.state === 'noRanges' && (
        <p className="uncertainty-note">
          No figure of ours has a range yet. Give one a low, likely and high value in its details on the Estimate
          screen, and what follows for the gap stands here.
        </p>
      )}
      {shown.state === 'failed' && (
        <p className="uncertainty-note">The simulation ended without a result. Start it again.</p>
      )}
      {shown.state === 'cancelled' && <p className="uncertainty-note">Cancelled. The ranges are as they were.</p>}
      {result !== null && (
        <div aria-busy={shown.state === 'running'} className="uncertainty-result">
          <Result result={result} />
        </div>
      )}
    </section>
  );
}

function Result({ result }: { readonly result: SimulationResult }) {
  const open = useOpenCase();
  const format = useFormat();
  const { gap } = open.analysis;
  const places = unitPlaces(open, format.currency);
  const signed = (value: number | Decimal): string => formatSigned(new Decimal(value), format, places);
  const money = (value: number): string => formatMoney(new Decimal(value), format, places);
  const share = (value: number): string => formatPercent(new Decimal(value), format, 1);
  const bars = result.tornado.slice(0, mostBars);
  const below = 1 - result.shareAboveLikely;
  const axis = niceAxis([gap.toNumber(), ...result.curve.map(({ value }) => value)]);
  return (
    <>
      <div className="gap-cut">
        <ChartFrame
          name="cumulative curve of the gap"
          widthAtFirst={560}
          renderChart={(width, theme) => (
            <CumulativeCurve
              points={result.curve}
              marks={[
                { label: 'P10', value: result.gap.p10, share: 0.1, text: signed(result.gap.p10) },
                { label: 'P50', value: result.gap.p50, share: 0.5, text: signed(result.gap.p50) },
                { label: 'P90', value: result.gap.p90, share: 0.9, text: signed(result.gap.p90) },
                { label: 'All at likely', value: gap.toNumber(), share: below, text: signed(gap), isOther: true },
              ]}
              axisTexts={axis.ticks.map((value) => ({
                value,
                text: formatSigned(new Decimal(value), format, axis.places),
              }))}
              width={width}
              height={300}
              theme={theme}
              title="How likely the gap is to stay below a value"
              description={`One in ten below ${signed(result.gap.p10)}, half below ${signed(result.gap.p50)}, nine in ten below ${signed(result.gap.p90)}.`}
            />
          )}
        />
        <div>
          <table className="gap-table">
            <caption className="visually-hidden">Spread of the gap and of the substantiated total</caption>
            <thead>
              <tr>
                <th scope="col">Per unit</th>
                <th scope="col">Gap</th>
                <th scope="col">Substantiated</th>
              </tr>
            </thead>
            <tbody>
              {(['p10', 'p50', 'p90', 'mean'] as const).map((name) => (
                <tr key={name}>
                  <th scope="row">{spreadWords[name]}</th>
                  <td>{signed(result.gap[name])}</td>
                  <td>{money(result.substantiated[name])}</td>
                </tr>
              ))}
              <tr>
                <th scope="row">All figures at their likely value</th>
                <td>{signed(gap)}</td>
                <td>{money(open.analysis.substantiated.toNumber())}</td>
              </tr>
            </tbody>
          </table>
          <Above result={result} share={share} />
          <p className="uncertainty-note">
            The likely figures add up to {signed(gap)}, and {share(below)} of the trials stay at or below that: most
            ranges reach further {below < 0.5 ? 'up than down' : 'down than up'}, so that the sum of the most likely
            figures is not the most likely sum. {formatDecimal(new Decimal(result.trials), format)} trials, seed{' '}
            {result.seed}, {result.ranges} ranges, {result.drivers} drivers. The ranges are our judgement.
          </p>
          {result.correlationsShrunk !== null && (
            <p className="uncertainty-note">
              The correlations asked for cannot all hold together; each was taken at {share(result.correlationsShrunk)}{' '}
              of itself.
            </p>
          )}
        </div>
      </div>
      <div className="gap-cut">
        <ChartFrame
          name="tornado of the gap"
          widthAtFirst={560}
          renderChart={(width, theme) => (
            <Tornado
              bars={bars.map(({ label, atLow, atHigh }) => ({
                label,
                atLow: decimal(atLow).toNumber(),
                atHigh: decimal(atHigh).toNumber(),
                lowText: signed(decimal(atLow)),
                highText: signed(decimal(atHigh)),
              }))}
              base={gap.toNumber()}
              baseText={`Gap ${signed(gap)}`}
              width={width}
              theme={theme}
              title="What each range does to the gap by itself"
              description="The gap with one figure at its low and at its high value. The figures stand in the table beside it."
            />
          )}
        />
        <TornadoTable swings={result.tornado} signed={signed} />
      </div>
    </>
  );
}

const spreadWords = {
  p10: 'P10: one in ten below',
  p50: 'P50: half below',
  p90: 'P90: nine in ten below',
  mean: 'Mean',
} as const;

/** How likely the gap is to be larger than a value that somebody asks about. */
function Above({ result, share }: { readonly result: SimulationResult; readonly share: (value: number) => string }) {
  const [asked, setAsked] = useState<DecimalText | null>(null);
  return (
    <div className="uncertainty-above">
      <FigureField label="How likely is a gap above" value={asked} isLive placeholder="per unit" onChange={setAsked} />
      <output>{asked === null ? '' : share(probabilityAbove(result.sorted, decimal(asked).toNumber()))}</output>
    </div>
  );
}
