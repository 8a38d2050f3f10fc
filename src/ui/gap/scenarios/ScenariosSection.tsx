import { useMemo } from 'react';
import { compareScenarios } from '../../../analysis';
import type { Decimal } from '../../../base/decimal';
import { formatMoney, formatSigned } from '../../../base/format';
import { addScenario, type Scenario } from '../../../case';
import { useFormat, useOpenCase, useWorkbench } from '../../context';
import { Button } from '../../parts/Button';
import { Lock } from '../../parts/Lock';
import { unitPlaces } from '../../parts/unitPlaces';
import { ScenarioHead } from './ScenarioHead';
import './scenarios.css';

/** Ways in which the talks may go, side by side, and which points make the difference. Internal. */
export function ScenariosSection() {
  const open = useOpenCase();
  const format = useFormat();
  const { run, newId } = useWorkbench();
  const { data, estimate, annotations } = open;
  const places = unitPlaces(open, format.currency);
  const scenarios = useMemo(
    () => Object.values(data.scenarios).sort((a, b) => (a.order < b.order ? -1 : 1)),
    [data.scenarios],
  );
  const comparison = useMemo(
    () => compareScenarios<Scenario>(estimate, annotations, scenarios),
    [estimate, annotations, scenarios],
  );
  const signed = (value: Decimal): string => formatSigned(value, format, places);
  const add = (name: string, terms: Pick<Scenario, 'at' | 'without'>): void =>
    run(addScenario(newId(), { name, withArithmetic: true, ...terms }));
  const overlays = [
    ...Object.keys(annotations.positions),
    ...Object.keys(annotations.hiddenCosts),
    ...Object.keys(annotations.rebasings),
  ];
  return (
    <section aria-labelledby="scenarios-heading">
      <div className="gap-cut-head">
        <h2 id="scenarios-heading">
          Scenarios <Lock />
        </h2>
        <Button size="small" onPress={() => add('Floor', { at: 'low', without: [] })}>
          Add all at low
        </Button>
        <Button size="small" onPress={() => add('Likely', { at: 'likely', without: [] })}>
          Add all at likely
        </Button>
        <Button size="small" onPress={() => add('Stretch', { at: 'high', without: [] })}>
          Add all at high
        </Button>
        <Button size="small" onPress={() => add('Arithmetic only', { at: 'likely', without: overlays })}>
          Add arithmetic only
        </Button>
      </div>
      {scenarios.length === 0 ? (
        <p className="uncertainty-note">
          A scenario is a named set of our positions, hidden costs and re-basings, each at the low, likely or high end
          of its range. Add two or three to see which points make the difference between them.
        </p>
      ) : (
        <div className="scenarios-table">
          <table className="gap-table">
            <caption className="visually-hidden">Scenarios side by side</caption>
            <thead>
              <tr>
                <th scope="col">Per unit</th>
                {scenarios.map((scenario) => (
                  <ScenarioHead key={scenario.id} scenario={scenario} />
                ))}
                <th scope="col">Difference</th>
              </tr>
            </thead>
            <tbody>
              {comparison.rows.map(({ source, label, effects, difference }) => (
                <tr key={'id' in source ? source.id : source.type}>
                  <th scope="row">{label}</th>
                  {effects.map((effect, i) => (
                    <td key={scenarios[i]?.id} className={effect.isNegative() ? 'tone-less' : 'tone-more'}>
                      {signed(effect)}
                    </td>
                  ))}
                  <td>{signed(difference).replace(/^\+\s?/, '')}</td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">Gap</th>
                {comparison.scenarios.map(({ terms, analysis }) => (
                  <td key={terms.id}>{signed(analysis.gap)}</td>
                ))}
                <td aria-hidden="true" />
              </tr>
              <tr>
                <th scope="row">Substantiated</th>
                {comparison.scenarios.map(({ terms, analysis }) => (
                  <td key={terms.id}>{formatMoney(analysis.substantiated, format, places)}</td>
                ))}
                <td aria-hidden="true" />
              </tr>
            </tfoot>
          </table>
        </div>
      )}
    </section>
  );
}
