import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { ownershipCost } from '../../../analysis';
import { currencyPlaces } from '../../../base/currency';
import { decimalOrNull } from '../../../base/decimal';
import { type FormatContext, formatDecimal, formatMoney } from '../../../base/format';
import { ownershipOf } from '../../../case';
import { type CategoryDifference, type TalkingPoints, talkingPoints } from '../../../preparation';
import { useFormat, useOpenCase } from '../../context';
import { Button } from '../../parts/Button';
import { EmptyState } from '../../parts/EmptyState';
import { categoryWords } from '../../parts/words';
import { WalkAwaySection } from './WalkAwaySection';

/** What can be said of their courses beside ours, and what we do if nothing comes about. */
export function AlternativesSection() {
  const { data, annotations } = useOpenCase();
  const [, navigate] = useLocation();
  const volume = annotations.deal.annualVolume;
  const points = useMemo(() => {
    const cost = ownershipCost(ownershipOf(data), decimalOrNull(volume));
    return cost === null ? [] : talkingPoints(cost);
  }, [data, volume]);
  return (
    <>
      <section aria-labelledby="prepare-alternatives">
        <h2 id="prepare-alternatives">Their alternatives, as talking points</h2>
        {points.length === 0 ? (
          <EmptyState
            heading="Which courses could they take?"
            text="Cost our offer and each of their alternatives on the TCO screen; what speaks for each stands here then."
          >
            <Button onPress={() => navigate('/tco')}>Go to TCO</Button>
          </EmptyState>
        ) : (
          <ul className="prepare-cards">
            {points.map((point) => (
              <TalkingCard key={point.alternativeId} point={point} />
            ))}
          </ul>
        )}
      </section>
      <WalkAwaySection />
    </>
  );
}

function TalkingCard({ point }: { readonly point: TalkingPoints }) {
  const format = useFormat();
  const { name, difference, speaksForIt, speaksForUs, notYet, turning, parity, missing, ourMissing } = point;
  return (
    <li className="prepare-card">
      <h3>{name}</h3>
      <p>{differenceWords(difference, missing.length + ourMissing.length, format)}</p>
      <Differences heading="What speaks for it" items={speaksForIt} format={format} />
      <Differences heading="What speaks for our offer" items={speaksForUs} format={format} />
      {notYet.length > 0 && (
        <ul>
          {notYet.map(({ category, lacks }) => (
            <li
              key={category}
            >{`${categoryWords[category]}: ${lacks === 'theirs' ? name : 'our offer'} has no line there yet.`}</li>
          ))}
        </ul>
      )}
      {parity !== null && (
        <p>{`At ${formatMoney(parity, format, currencyPlaces(format.currency))} a unit of ours both cost the same.`}</p>
      )}
      {turning.length > 0 && (
        <>
          <h4>What to ask, since it turns the ranking</h4>
          <ul>
            {turning.map(({ cost, factor }) => (
              <li key={cost.line.id}>
                {`How firm is “${cost.line.label}” of ${name}? At ${formatDecimal(factor, format, 2)} times its amount both cost the same.`}
              </li>
            ))}
          </ul>
        </>
      )}
      {missing.length > 0 && (
        <>
          <h4>What is not known yet, and to be asked</h4>
          <ul>
            {missing.map(({ id, label }) => (
              <li key={id}>{label}</li>
            ))}
          </ul>
        </>
      )}
      {ourMissing.length > 0 && (
        <>
          <h4>What our offer lacks</h4>
          <ul>
            {ourMissing.map(({ id, label }) => (
              <li key={id}>{label}</li>
            ))}
          </ul>
        </>
      )}
    </li>
  );
}

function differenceWords(difference: TalkingPoints['difference'], missing: number, format: FormatContext): string {
  if (difference === null && missing === 0) return 'One of the two has no line yet: no comparison.';
  if (difference === null)
    return `${missing === 1 ? 'One line lacks' : `${missing} lines lack`} a figure: no comparison yet.`;
  if (difference.isZero()) return 'Over its life it costs them as much as our offer.';
  const amount = formatMoney(difference.abs(), format, 0);
  return difference.gt(0)
    ? `Over its life our offer costs them ${amount} less (present value).`
    : `Over its life it costs them ${amount} less than our offer (present value). Say so before they do.`;
}

interface DifferencesProps {
  readonly heading: string;
  readonly items: readonly CategoryDifference[];
  readonly format: FormatContext;
}

function Differences({ heading, items, format }: DifferencesProps) {
  if (items.length === 0) return null;
  return (
    <>
      <h4>{heading}</h4>
      <ul>
        {items.map(({ category, amount }) => (
          <li key={category}>{`${categoryWords[category]}: ${formatMoney(amount, format, 0)} less`}</li>
        ))}
      </ul>
    </>
  );
}
