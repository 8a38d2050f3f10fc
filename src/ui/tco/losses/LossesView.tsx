import { useMemo, useState } from 'react';
import { type LossStatement, lossStatements } from '../../../analysis';
import { currencyPlaces } from '../../../base/currency';
import { formatMoney } from '../../../base/format';
import { addIncident, lossesOf } from '../../../case';
import { useFormat, useOpenCase, useWorkbench } from '../../context';
import { Button } from '../../parts/Button';
import { EmptyState } from '../../parts/EmptyState';
import { focusSoon } from '../../parts/focusSoon';
import { Status } from '../../parts/slots';
import { tabStop } from '../../parts/tabStop';
import { IncidentForm } from './IncidentForm';
import { JointPage } from './JointPage';
import { LossTable } from './LossTable';
import './losses.css';

/** The ledger of failures of service: what happened, and what it cost the customer as both sides reckon it. */
export function LossesView() {
  const { data } = useOpenCase();
  const { run, newId } = useWorkbench();
  const format = useFormat();
  const [chosen, setChosen] = useState<string | null>(null);
  const places = currencyPlaces(format.currency);
  const statements = useMemo(() => lossStatements(lossesOf(data), places), [data, places]);
  const shown = statements.find(({ incident }) => incident.id === chosen) ?? statements[0];
  const add = (): void => {
    const id = newId();
    run(addIncident(id, `Incident ${statements.length + 1}`));
    setChosen(id);
    focusSoon(() => document.querySelector('.losses-form input'));
  };
  return (
    <div className="losses">
      <div className="losses-work" ref={tabStop}>
        <div className="tco-head">
          <h2>Losses of the customer, apart from price</h2>
          <Button onPress={add}>Add incident</Button>
        </div>
        <p className="field-hint">
          A failure is settled as itself: cause, remedy, and a loss that both sides reckon. Nothing here enters the gap,
          a price or the cost of ownership.
        </p>
        {statements.length === 0 ? (
          <EmptyState
            heading="Did a delivery or a service fail?"
            text="Write down what happened, why, and what was done; then each loss with its source, and tick what both sides hold for right."
          />
        ) : (
          <ul className="losses-list" aria-label="Incidents">
            {statements.map((statement) => (
              <li key={statement.incident.id}>
                <button
                  type="button"
                  aria-current={statement === shown}
                  onClick={() => setChosen(statement.incident.id)}
                >
                  <span>
                    {statement.incident.title || 'An incident without a name'}{' '}
                    <small>{statement.incident.date ?? 'no date yet'}</small>
                  </span>
                  <Sums statement={statement} money={(value) => formatMoney(value, format, places)} />
                </button>
              </li>
            ))}
          </ul>
        )}
        {shown && (
          <>
            <IncidentForm key={shown.incident.id} incident={shown.incident} onRemoved={() => setChosen(null)} />
            <LossTable statement={shown} places={places} />
            <JointPage key={`page ${shown.incident.id}`} incident={shown.incident} />
          </>
        )}
      </div>
      <Status>
        <span className="status-space" />
        <span>{missingWords(statements)}</span>
      </Status>
    </div>
  );
}

function missingWords(statements: readonly LossStatement[]): string {
  const count = statements.reduce((sum, { missing }) => sum + missing.length, 0);
  if (count === 0) return 'Nothing is missing from these sums';
  return count === 1 ? 'One line lacks a figure and is in no sum' : `${count} lines lack a figure and are in no sum`;
}

interface SumsProps {
  readonly statement: LossStatement;
  readonly money: (value: LossStatement['claimed']) => string;
}

function Sums({ statement: { compensation, open }, money }: SumsProps) {
  return (
    <span>
      <span className="tone-agreed">{`${money(compensation)} agreed`}</span>
      {!open.isZero() && <span className="tone-quiet">{`, ${money(open)} open`}</span>}
    </span>
  );
}
