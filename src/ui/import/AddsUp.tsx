import { useState } from 'react';
import { type Decimal, parseDecimal, toText } from '../../base/decimal';
import { formatDecimal, formatSigned } from '../../base/format';
import type { Correction, ProductReading, Recognition, SheetReading } from '../../estimate';
import { cachedFormat, useWorkbenchState } from '../context';
import { Button } from '../parts/Button';
import { TextField } from '../parts/TextField';
import { Declined } from './Declined';
import { isClose, verdictOf } from './verdict';

interface AddsUpProps {
  readonly recognition: Recognition;
  readonly first: Recognition;
  readonly product: ProductReading | null;
  /** The sheet that is looked at. */
  readonly sheet: SheetReading | null;
  readonly isAccepted: boolean;
  readonly onCorrect: (correction: Correction) => void;
}

/** Whether the total on the sheet comes out of the lines that were read. */
export function AddsUp({ recognition, first, product, sheet, isAccepted, onCorrect }: AddsUpProps) {
  return (
    <section aria-labelledby="adds-up">
      <h2 id="adds-up">Does it add up?</h2>
      {recognition.outcome === 'declined' && (
        <Declined reason={recognition.reason ?? ''} sheet={sheet} isAccepted={isAccepted} onCorrect={onCorrect} />
      )}
      {recognition.outcome !== 'declined' && first.outcome === 'declined' && (
        <p className="import-card import-card-doubt">
          Imported because you said so: {firstSentence(first.reason ?? '').replace(/^The file/, 'it')}.
        </p>
      )}
      {product && (
        <TotalsCard product={product} before={first.products.find(({ key }) => key === product.key) ?? null} />
      )}
      {product && <ScaleField key={product.perUnitOf} product={product} onCorrect={onCorrect} />}
    </section>
  );
}

function firstSentence(text: string): string {
  return text.split(/\.\s/)[0]?.replace(/\.$/, '') ?? text;
}

function TotalsCard({ product, before }: { readonly product: ProductReading; readonly before: ProductReading | null }) {
  const locale = useWorkbenchState((state) => state.preferences.locale);
  const format = cachedFormat(locale, product.currency);
  const { stated, read, computed, isReproduced, places } = verdictOf(product);
  const show = (value: Decimal): string => formatDecimal(value, format, places);
  if (read === null)
    return <p className="import-card import-card-doubt">No figure was read yet. Say which column holds the amounts.</p>;
  const ownFigures =
    computed && !isClose(computed, read)
      ? ` Their own quantities and rates give ${show(computed)} (${formatSigned(computed.minus(read), format, 2)}).`
      : '';
  if (stated === null) {
    return (
      <p className="import-card import-card-doubt">
        <strong>{show(read)} read; the sheet states no total</strong>
        Mark the row that states it, if there is one.{ownFigures}
      </p>
    );
  }
  // The stated subtotals stand whatever is read beneath them, so that a correction shows in the customer's own figures.
  const was = before === null ? null : verdictOf(before).computed;
  const isWorse =
    computed !== null && was !== null && computed.minus(stated).abs().gt(was.minus(stated).abs().plus('0.005'));
  return (
    <p className={`import-card ${isReproduced && !isWorse ? 'import-card-good' : 'import-card-doubt'}`}>
      <strong>
        {show(stated)} on the sheet, {show(read)} read
      </strong>
      {isReproduced
        ? `The stated total in ${product.statedTotal?.cell ?? 'the sheet'} is reproduced.`
        : `The lines differ from ${product.statedTotal?.cell ?? 'the stated total'} by ${formatSigned(read.minus(stated), format, 2)}. Look for a row that reads as something else.`}
      {ownFigures}
      {isWorse && ' The corrections so far lead away from the stated total.'}
    </p>
  );
}

/** How many units the amounts are for; a file that prices a lot or a hundred says so here. */
function ScaleField({
  product,
  onCorrect,
}: {
  readonly product: ProductReading;
  readonly onCorrect: (correction: Correction) => void;
}) {
  const [typed, setTyped] = useState(product.perUnitOf);
  const opened = parseDecimal(typed.trim());
  const isWrong = opened === null || !opened.isPositive() || opened.isZero();
  const use = (): void => {
    if (!isWrong) onCorrect({ type: 'scale', amountScale: product.amountScale, perUnitOf: toText(opened) });
  };
  const isChanged = !isWrong && toText(opened) !== product.perUnitOf;
  return (
    <div className="import-base">
      <TextField label="Amounts are for this many units" value={typed} onChange={setTyped} />
      {isWrong && <p className="field-wrong">Expected a number of units above zero, such as 1 or 100.</p>}
      {isChanged && (
        <Button size="small" onPress={use}>
          Count the amounts for {typed.trim()}
        </Button>
      )}
    </div>
  );
}
