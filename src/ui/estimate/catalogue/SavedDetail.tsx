import { methods, type SavedCost } from '../../../annotations';
import { parseDecimal } from '../../../base/decimal';
import { formatDecimal, formatPercent } from '../../../base/format';
import { useFormat } from '../../context';
import { Button } from '../../parts/Button';
import { elementWords } from '../../parts/words';
import { answerText } from './answerWords';

/** A hidden cost of an earlier case: its figures, its reason, and what the customer answered. */
export function SavedDetail({ saved, onAdd }: { readonly saved: SavedCost; readonly onAdd: () => void }) {
  const { label, method, answer, rationale, question, costElement, currency, productWords, customer } = saved;
  const format = useFormat();
  const values: Readonly<Record<string, unknown>> = { ...method };
  const figures = methods[method.type].fields.flatMap((field) => {
    const value = values[field.name];
    const figure = typeof value === 'string' ? parseDecimal(value) : null;
    if (figure === null) return [];
    const text = field.unit === 'fraction' ? formatPercent(figure, format) : formatDecimal(figure, format);
    return [`${field.label.toLowerCase()} ${text}`];
  });
  const facts: readonly (readonly [string, string])[] = [
    ['Answer of the customer', answerText(answer)],
    ['What was said', answer.comment],
    ['Method', `${methods[method.type].label}: ${figures.join(', ')}${currency === null ? '' : ` (${currency})`}`],
    ['Reason', rationale],
    ['Question to the customer', question],
    ['Cost element', elementWords[costElement]],
    ['Product', productWords.join(' ')],
    ['Customer', customer ?? ''],
  ];
  return (
    <>
      <p className="panel-kicker">From an earlier case</p>
      <div className="catalogue-title">
        <h3>{label}</h3>
        <Button look="primary" onPress={onAdd}>
          Add to this case
        </Button>
      </div>
      <dl className="catalogue-facts">
        {facts
          .filter(([, text]) => text !== '')
          .map(([name, text]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
      </dl>
    </>
  );
}
