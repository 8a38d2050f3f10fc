import { useState } from 'react';
import { inOrder, type Ownership, type PriceIndex } from '../../annotations';
import { type DecimalText, decimal } from '../../base/decimal';
import { formatPercent } from '../../base/format';
import { addPriceIndex, removePriceIndex, setPriceIndex } from '../../case';
import { useFormat, useWorkbench } from '../context';
import { Button } from '../parts/Button';
import { FigureField } from '../parts/FigureField';
import { focusSoon } from '../parts/focusSoon';
import { TextField } from '../parts/TextField';
import { readRates } from './readRates';

/** Price indices that lines rise with: a name, where it is published, and a rate for each year. */
export function PriceIndices({ ownership }: { readonly ownership: Ownership }) {
  const { run, newId } = useWorkbench();
  const [openId, setOpenId] = useState<string | null>(null);
  const indices = inOrder<PriceIndex>(ownership.priceIndices);
  const open = indices.find(({ id }) => id === openId);
  const lines = Object.values(ownership.tcoLines);
  return (
    <section aria-labelledby="tco-indices" className="tco-indices">
      <div className="tco-head">
        <h2 id="tco-indices">Price indices</h2>
        <Button
          size="small"
          onPress={() => {
            const id = newId();
            run(addPriceIndex(id, `Index ${indices.length + 1}`));
            setOpenId(id);
            focusSoon(() => document.querySelector('.tco-index input'));
          }}
        >
          Add price index
        </Button>
      </div>
      {indices.length > 0 && (
        <ul>
          {indices.map((index) => (
            <li key={index.id}>
              <button
                type="button"
                className="tco-index-name"
                aria-expanded={index.id === openId}
                onClick={() => setOpenId(index.id === openId ? null : index.id)}
              >
                {index.name || 'An index without a name'} <Summary index={index} />
              </button>
              <span className="tone-quiet">{usedBy(lines.filter((line) => isOn(line, index)).length)}</span>
            </li>
          ))}
        </ul>
      )}
      {open && <IndexForm key={open.id} index={open} onRemoved={() => setOpenId(null)} />}
    </section>
  );

  function isOn({ escalation }: (typeof lines)[number], { id }: PriceIndex): boolean {
    return escalation.type === 'index' && escalation.id === id;
  }
}

function usedBy(count: number): string {
  return count === 0 ? 'no line rises with it' : count === 1 ? 'one line rises with it' : `${count} lines rise with it`;
}

function Summary({ index: { rates, source } }: { readonly index: PriceIndex }) {
  const format = useFormat();
  const shown = rates.slice(0, 4).map((rate) => formatPercent(decimal(rate), format));
  const text = shown.length === 0 ? 'no rates: its lines are missing' : shown.join(', ');
  return (
    <span className={rates.length === 0 ? 'tone-more' : 'tone-quiet'}>
      {`${text}${rates.length > shown.length ? ' …' : ''}${source === '' ? '' : `, ${source}`}`}
    </span>
  );
}

const refuseRate = (value: DecimalText): string | null => (decimal(value).lte(-1) ? 'Expected more than −100 %' : null);

function IndexForm({ index, onRemoved }: { readonly index: PriceIndex; readonly onRemoved: () => void }) {
  const { run } = useWorkbench();
  const format = useFormat();
  const [pasted, setPasted] = useState('');
  const { id, name, source, rates } = index;
  const change = (fields: Partial<Omit<PriceIndex, 'id'>>, what: string, key?: string): void =>
    run(setPriceIndex(id, fields, `Set ${what} of price index "${name}"`), key);
  const read = readRates(pasted, format);
  return (
    <div className="tco-index">
      <TextField label="Name" value={name} onChange={(value, key) => change({ name: value }, 'the name', key)} />
      <TextField
        label="Published by"
        value={source}
        placeholder="Office, series, date"
        onChange={(value, key) => change({ source: value }, 'the source', key)}
      />
      <fieldset className="tco-rates">
        <legend className="field-label">Rates by year from the base date; the last one goes on</legend>
        {[...rates, null].map((rate, at) => (
          <FigureField
            // A year is its place in the list.
            // oxlint-disable-next-line react/no-array-index-key
            key={at}
            label={`Year ${at + 1}`}
            isPercent
            value={rate}
            placeholder={rate === null && at > 0 ? 'as before' : 'missing'}
            refuse={refuseRate}
            onChange={(value) =>
              change({ rates: value === null ? rates.slice(0, at) : rates.toSpliced(at, 1, value) }, 'the rates')
            }
          />
        ))}
      </fieldset>
      <TextField
        label="Paste a series"
        rows={2}
        value={pasted}
        placeholder="A row or column of rates in percent, or of index values"
        hint={pasted === '' ? 'Values above 50 are read as an index, from the base date on.' : read.words}
        onChange={setPasted}
      />
      <div className="tco-add">
        <Button
          size="small"
          isDisabled={read.rates.length === 0}
          onPress={() => {
            change({ rates: read.rates }, 'the rates');
            setPasted('');
          }}
        >
          {`Take ${read.rates.length} rates`}
        </Button>
        <Button
          size="small"
          look="danger"
          onPress={() => {
            run(removePriceIndex(id));
            onRemoved();
          }}
        >
          Remove price index
        </Button>
      </div>
    </div>
  );
}
