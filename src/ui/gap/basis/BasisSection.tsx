import { Fragment, useRef, useState } from 'react';
import { inOrder, type Rebasing } from '../../../annotations';
import type { Decimal } from '../../../base/decimal';
import { formatSigned } from '../../../base/format';
import { useFormat, useOpenCase } from '../../context';
import { focusSoon } from '../../parts/focusSoon';
import { Lock } from '../../parts/Lock';
import { unitPlaces } from '../../parts/unitPlaces';
import { disclosureWords } from '../../parts/words';
import { AddRebasing } from './AddRebasing';
import { RebasingForm } from './RebasingForm';
import { fromTo, targetWords, typeWords } from './rebasingWords';
import './basis.css';

/** The estimate's date, currencies and terms put on one basis with ours, before any figure is argued. */
export function BasisSection() {
  const open = useOpenCase();
  const format = useFormat();
  const [opened, setOpened] = useState<string | null>(null);
  const places = unitPlaces(open, format.currency);
  const { analysis, annotations } = open;
  const rebasings = inOrder(annotations.rebasings);
  const all = analysis.basisFirst.find(({ step }) => step === 'normalisation')?.effect;
  const signed = (value: Decimal): string => formatSigned(value, format, places);
  const section = useRef<HTMLElement>(null);
  const remove = (): void => {
    setOpened(null);
    focusSoon(() => section.current?.querySelector('button'));
  };
  return (
    <section ref={section} aria-labelledby="basis-heading" className="basis">
      <div className="gap-cut-head">
        <h2 id="basis-heading">
          Basis <Lock />
        </h2>
        <AddRebasing onAdded={setOpened} />
      </div>
      {rebasings.length === 0 ? (
        <p className="uncertainty-note">
          Where the estimate rests on another date, currency or delivery than our offer, put it on our basis here: a
          price index or a rate of exchange with its source, or an amount for other terms. It acts on the customer's own
          figures ahead of every position, and its effect stands as a step of its own.
        </p>
      ) : (
        <table className="gap-table basis-table">
          <caption className="visually-hidden">Re-basings</caption>
          <thead>
            <tr>
              <th scope="col">Re-basing</th>
              <th scope="col">From and to</th>
              <th scope="col">Applies to</th>
              <th scope="col">Shown</th>
              <th scope="col">Per unit</th>
            </tr>
          </thead>
          <tbody>
            {rebasings.map((rebasing) => (
              <Fragment key={rebasing.id}>
                <Row
                  rebasing={rebasing}
                  isOpen={opened === rebasing.id}
                  signed={signed}
                  onToggle={() => setOpened(opened === rebasing.id ? null : rebasing.id)}
                />
                {opened === rebasing.id && (
                  <tr className="basis-open">
                    <td colSpan={5}>
                      <RebasingForm rebasing={rebasing} onRemove={remove} />
                    </td>
                  </tr>
                )}
              </Fragment>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">Normalisation</th>
              <td colSpan={3} aria-hidden="true" />
              <td>{all === undefined ? '' : signed(all)}</td>
            </tr>
          </tfoot>
        </table>
      )}
    </section>
  );
}

interface RowProps {
  readonly rebasing: Rebasing;
  readonly isOpen: boolean;
  readonly signed: (value: Decimal) => string;
  readonly onToggle: () => void;
}

function Row({ rebasing, isOpen, signed, onToggle }: RowProps) {
  const { analysis } = useOpenCase();
  const format = useFormat();
  const { id, name, basis, appliesTo, disclosure } = rebasing;
  const effect = analysis.rebasings.get(id);
  const reached = analysis.run.overlays.rebased.reach.get(id)?.indices.length ?? 0;
  const amount = effect === undefined || effect.ours === null ? null : effect.loaded;
  return (
    <tr>
      <th scope="row">
        <button type="button" className="gap-open" aria-expanded={isOpen} onClick={onToggle}>
          <span aria-hidden="true">{isOpen ? '▾' : '▸'}</span> {name || typeWords[basis.type]}
        </button>
      </th>
      <td>{fromTo(rebasing, format)}</td>
      <td>{targetWords(appliesTo, basis.type === 'exchange' ? basis.currency : '', reached)}</td>
      <td>{disclosureWords[disclosure].label}</td>
      <td className={amount?.isNegative() ? 'tone-less' : 'tone-more'}>
        {amount === null ? (reached === 0 ? 'no line' : 'missing') : signed(amount)}
      </td>
    </tr>
  );
}
