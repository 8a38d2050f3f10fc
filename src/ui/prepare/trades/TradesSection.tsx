import { inOrder } from '../../../annotations';
import { currencySymbol } from '../../../base/currency';
import { formatSignedMoney } from '../../../base/format';
import {
  type JointOption,
  type Trade,
  type TrustIssue,
  tradeMarks,
  tradeTotals,
  tradeValue,
} from '../../../preparation';
import { useFormat } from '../../context';
import { Button } from '../../parts/Button';
import { EmptyState } from '../../parts/EmptyState';
import { FigureField } from '../../parts/FigureField';
import { SelectField } from '../../parts/SelectField';
import { ListHead, Mark, RecordCard, RecordTexts } from '../RecordCard';
import { useList, usePreparation } from '../usePreparation';
import { tradeMarkWords } from '../words';

/** What was asked, offered, given and got, with its value to both; and apart from it, issues of trust. */
export function TradesSection() {
  return (
    <>
      <Trades />
      <TrustIssues />
    </>
  );
}

function Trades() {
  const { preparation, context } = usePreparation();
  const format = useFormat();
  const editor = useList('trades');
  const trades = inOrder<Trade>(preparation.trades);
  const totals = tradeTotals(trades.map((trade) => tradeValue(trade, preparation, context)));
  return (
    <section aria-labelledby="prepare-trades">
      <ListHead
        id="prepare-trades"
        title="Trades"
        hint="Values are a year: a price change counts for the annual volume, an option at its own value."
        list="trades"
      >
        <Button onPress={() => editor.add()}>Add trade</Button>
      </ListHead>
      {trades.length === 0 ? (
        <EmptyState
          heading="Nothing was given yet"
          text="Note each exchange as it happens. What goes without a counterpart is marked, and so is what leaves its precedent open."
        />
      ) : (
        <p className="prepare-value">
          So far a year: <strong className="tone-theirs">{formatSignedMoney(totals.toThem, format, 0)}</strong> to them,{' '}
          <strong className="tone-ours">{formatSignedMoney(totals.toUs, format, 0)}</strong> to us
          {totals.without > 0 && `; ${totals.without} without a value`}
        </p>
      )}
      <ul className="prepare-cards prepare-cards-wide">
        {trades.map((trade, at) => (
          <TradeCard key={trade.id} trade={trade} name={`trade ${at + 1}`} editor={editor} />
        ))}
      </ul>
    </section>
  );
}

interface TradeCardProps {
  readonly trade: Trade;
  readonly name: string;
  readonly editor: ReturnType<typeof useList<'trades'>>;
}

function TradeCard({ trade, name, editor }: TradeCardProps) {
  const { preparation, context } = usePreparation();
  const format = useFormat();
  const symbol = currencySymbol(format.currency);
  const value = tradeValue(trade, preparation, context);
  const marks = tradeMarks(trade, value);
  const options = [
    { value: '', label: 'None' },
    ...inOrder<JointOption>(preparation.options).map((option) => ({ value: option.id, label: option.name })),
  ];
  const figures = [
    ['priceChange', 'Price change per unit', 'none'],
    ['otherToThem', 'Other value to them a year', 'none'],
    ['otherToUs', 'Other value to us a year', 'none'],
  ] as const;
  return (
    <RecordCard name={name} onRemove={() => editor.remove(trade.id)}>
      <div className="prepare-fields">
        <RecordTexts
          record={trade}
          specs={[
            { name: 'asked', label: 'Asked', rows: 2 },
            { name: 'offered', label: 'Offered', rows: 2 },
            { name: 'given', label: 'Given', rows: 2 },
            { name: 'got', label: 'Got', rows: 2 },
          ]}
          editor={editor}
        />
      </div>
      <div className="prepare-fields">
        {figures.map(([field, label, placeholder]) => (
          <FigureField
            key={field}
            label={label}
            value={trade[field]}
            placeholder={placeholder}
            {...(symbol === '' ? {} : { unit: symbol })}
            onChange={(figure) => editor.set(trade.id, { [field]: figure }, label.toLowerCase())}
          />
        ))}
        <SelectField
          label="Option agreed with it"
          value={trade.optionId ?? ''}
          options={options}
          onChange={(id) => editor.set(trade.id, { optionId: id === '' ? null : id }, 'the option')}
        />
      </div>
      <p className="prepare-value">
        {value.toThem === null || value.toUs === null ? (
          `No value yet: ${value.missing.join(', ')} missing.`
        ) : (
          <>
            Worth a year: <strong className="tone-theirs">{formatSignedMoney(value.toThem, format, 0)}</strong> to them,{' '}
            <strong className="tone-ours">{formatSignedMoney(value.toUs, format, 0)}</strong> to us
          </>
        )}
      </p>
      {marks.map((mark) => (
        <Mark key={mark}>{tradeMarkWords[mark]}</Mark>
      ))}
      <div className="prepare-fields">
        <RecordTexts
          record={trade}
          specs={[
            { name: 'date', label: 'Date', type: 'date' },
            { name: 'precedent', label: 'Precedent that it sets', rows: 2 },
          ]}
          editor={{ ...editor, addedId: null }}
        />
      </div>
    </RecordCard>
  );
}

function TrustIssues() {
  const { preparation } = usePreparation();
  const editor = useList('trustIssues');
  const issues = inOrder<TrustIssue>(preparation.trustIssues);
  return (
    <section aria-labelledby="prepare-trust">
      <ListHead
        id="prepare-trust"
        title="Issues of trust"
        hint="A late delivery, an outage, a promise that was not kept: cause and remedy, with no price beside it."
        list="trustIssues"
      >
        <Button onPress={() => editor.add()}>Add issue of trust</Button>
      </ListHead>
      <ul className="prepare-cards">
        {issues.map((issue, at) => (
          <RecordCard key={issue.id} name={`issue of trust ${at + 1}`} onRemove={() => editor.remove(issue.id)}>
            <RecordTexts
              record={issue}
              specs={[
                { name: 'what', label: 'What happened', rows: 2 },
                { name: 'cause', label: 'Cause', rows: 2 },
                { name: 'remedy', label: 'What puts it right, and keeps it right', rows: 2 },
                { name: 'owner', label: 'Who looks after it' },
                { name: 'due', label: 'By when', type: 'date' },
              ]}
              editor={editor}
            />
            <label className="check-row">
              <input
                type="checkbox"
                checked={issue.isSettled}
                onChange={({ target }) => editor.set(issue.id, { isSettled: target.checked }, 'whether it is settled')}
              />
              Settled, and they say so too
            </label>
          </RecordCard>
        ))}
      </ul>
    </section>
  );
}
