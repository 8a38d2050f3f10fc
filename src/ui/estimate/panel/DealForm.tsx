import type { Deal } from '../../../annotations';
import { currencyCodes, currencySymbol } from '../../../base/currency';
import type { DecimalText } from '../../../base/decimal';
import { setDeal } from '../../../case';
import { useFormat, useOpenCase, useWorkbench } from '../../context';
import { Button } from '../../parts/Button';
import { FigureField } from '../../parts/FigureField';
import { Lock } from '../../parts/Lock';
import { SelectField } from '../../parts/SelectField';
import { TextField } from '../../parts/TextField';

/** What the negotiation is about. What is left empty is missing, and so is every figure that needs it. */
export function DealForm() {
  const { annotations, estimate } = useOpenCase();
  const { deal } = annotations;
  const { run, changeView } = useWorkbench();
  const format = useFormat();
  const change = (fields: Partial<Deal>, what: string, key?: string): void => run(setDeal(fields, `Set ${what}`), key);
  const figure = (field: 'annualVolume' | 'contractYears') => ({
    value: deal[field],
    refuse: (value: DecimalText) => (value.startsWith('-') ? 'Expected zero or more' : null),
  });
  const codes =
    deal.currency !== null && !currencyCodes.includes(deal.currency)
      ? [deal.currency, ...currencyCodes]
      : currencyCodes;
  const unit = currencySymbol(format.currency) || undefined;
  return (
    <>
      <header className="panel-head">
        <h2>Deal</h2>
        <p className="panel-text">What the negotiation is about.</p>
      </header>
      <TextField
        label="Product"
        value={deal.product}
        onChange={(product, key) => change({ product }, 'the product', key)}
      />
      <TextField
        label="Customer"
        value={deal.customer}
        onChange={(customer, key) => change({ customer }, 'the customer', key)}
      />
      <SelectField
        label="Currency"
        value={deal.currency ?? ''}
        options={[
          { value: '', label: estimate.currency === null ? 'Not stated' : `As in the file (${estimate.currency})` },
          ...codes.map((code) => ({ value: code, label: code })),
        ]}
        hint="Names the customer's figures; nothing is converted."
        onChange={(currency) => change({ currency: currency === '' ? null : currency }, 'the currency')}
      />
      <div className="two-fields">
        <FigureField
          label="Annual volume"
          {...figure('annualVolume')}
          onChange={(annualVolume) => change({ annualVolume }, 'the annual volume')}
        />
        <FigureField
          label="Contract years"
          {...figure('contractYears')}
          onChange={(contractYears) => change({ contractYears }, 'the contract years')}
        />
      </div>
      <div className="two-fields">
        <FigureField
          label={
            <>
              Our quoted price <Lock />
            </>
          }
          unit={unit}
          value={deal.quotedPrice}
          onChange={(quotedPrice) => change({ quotedPrice }, 'the quoted price')}
        />
        <FigureField
          label={
            <>
              Customer's target price <Lock />
            </>
          }
          unit={unit}
          value={deal.targetPrice}
          onChange={(targetPrice) => change({ targetPrice }, "the customer's target price")}
        />
      </div>
      <TextField
        label="Deadline"
        type="date"
        value={deal.deadline ?? ''}
        onChange={(deadline, key) => change({ deadline: deadline === '' ? null : deadline }, 'the deadline', key)}
      />
      <footer className="panel-foot">
        <Button onPress={() => changeView({ panel: 'selection' })}>Back to the lines</Button>
      </footer>
    </>
  );
}
