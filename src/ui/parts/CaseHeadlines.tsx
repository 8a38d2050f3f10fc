import { useLocation } from 'wouter';
import { printedTotals } from '../../analysis';
import { type Decimal, decimalOrNull } from '../../base/decimal';
import {
  type FormatContext,
  formatDecimal,
  formatMoney,
  formatPercent,
  formatSigned,
  formatSignedMoney,
} from '../../base/format';
import { useFormat, useOpenCase, useWorkbench } from '../context';
import { Button } from './Button';
import { compactSignedMoney } from './compactMoney';
import { type Headline, HeadlineStrip } from './HeadlineStrip';
import { IssueNote } from './IssueNote';
import { unitPlaces } from './unitPlaces';

/** What the estimate states, what it computes to, what we can substantiate, and the gap. */
export function CaseHeadlines() {
  const open = useOpenCase();
  const format = useFormat();
  const { changeView } = useWorkbench();
  const [, navigate] = useLocation();
  const { analysis, annotations } = open;
  const { stated, computed, substantiated, gap, perYear, overTerm, incomplete } = analysis;
  const places = unitPlaces(open, format.currency);
  const money = (value: Decimal): string => formatMoney(value, format, places);
  const printed = printedTotals(analysis, places);
  const shownGap = printed.gap.isZero() ? printed.gap : gap;
  const gapTone = toneOf(shownGap);
  const volume = decimalOrNull(annotations.deal.annualVolume);
  const years = decimalOrNull(annotations.deal.contractYears);
  const askDeal = (label: string) => (
    <Button
      size="small"
      onPress={() => {
        changeView({ panel: 'deal' });
        navigate('/estimate');
      }}
    >
      {label}
    </Button>
  );
  const headlines: Headline[] = [
    { label: 'stated by customer', figure: money(stated), tone: 'theirs' },
    {
      label: `computed, ${arithmeticWords(computed.minus(stated), printed.arithmetic, format, places)}`,
      figure: money(computed),
      tone: 'theirs',
    },
    {
      label: incomplete.length === 0 ? 'substantiated' : `substantiated, ${incomplete.length} missing`,
      figure: money(substantiated),
      tone: 'ours',
      title: incomplete.map(({ label, what }) => `${label}: ${what}`).join('\n') || undefined,
    },
    {
      label: stated.isZero() ? 'gap per unit' : `gap per unit · ${formatPercent(shownGap.div(stated), format, 1)}`,
      figure: formatSignedMoney(printed.gap, format, places),
      tone: gapTone,
    },
    {
      label: volume === null ? 'gap per year' : `per year at ${formatDecimal(volume, format)}`,
      figure: perYear === null ? null : compactSignedMoney(perYear, format),
      tone: gapTone,
      instead: askDeal('Set annual volume'),
    },
    {
      label: years === null ? 'over the term' : `over ${formatDecimal(years, format)} years`,
      figure: overTerm === null ? null : compactSignedMoney(overTerm, format),
      tone: gapTone,
      instead: years === null ? askDeal('Set contract years') : <span className="tone-quiet">needs the volume</span>,
    },
  ];
  return (
    <>
      <HeadlineStrip headlines={headlines} />
      {analysis.issues.map((issue) => (
        <IssueNote key={`${issue.where} ${issue.got}`} issue={issue} />
      ))}
    </>
  );
}

function toneOf(gap: Decimal): Headline['tone'] {
  if (gap.isZero()) return 'quiet';
  return gap.isNegative() ? 'less' : 'more';
}

function arithmeticWords(difference: Decimal, printed: Decimal, format: FormatContext, places: number): string {
  if (difference.isZero()) return 'adds up';
  if (printed.isZero()) return 'adds up but for rounding';
  return `${formatSigned(printed, format, places)} arithmetic`;
}
