import { Decimal, type DecimalText, decimal, ONE } from '../../base/decimal';
import { formatDecimal, formatSigned } from '../../base/format';
import { roundTo } from '../../base/rounding';
import type { SharedLine } from '../../disclosure';
import { cleanLine } from '../critique/cleanText';
import type { Composition } from '../critique/composition';
import { reviewWords } from '../words/reviewWords';

/** One line of the customer's as the arithmetic shows it; every text as it prints. */
export interface LineRow {
  readonly label: string;
  /** 0 for the total. */
  readonly level: number;
  readonly isSum: boolean;
  readonly cell: string;
  /** `1.85 kg × 21.40 ÷ 0.85`. */
  readonly working: string;
  readonly stated: string;
  readonly byRule: string;
  /** Empty where its own figures give what it states. */
  readonly difference: string;
  readonly load: string;
}

/** Amounts print with the decimals that the file gives them, up to this many. */
const mostPlaces = 6;
const loadPlaces = 4;

/** The customer's lines with what follows from their own figures, in the scale of their file. */
export function composeLines({ view, words, printer }: Composition): readonly LineRow[] {
  const { lines: named } = reviewWords(words);
  const { format, number } = printer;
  return view.estimate.lines.map((line): LineRow => {
    const stated = decimal(line.stated);
    const places = Math.min(mostPlaces, Math.max(printer.places, stated.decimalPlaces()));
    const byRule = roundTo(decimal(line.ruled), places);
    const difference = byRule.minus(roundTo(stated, places));
    const isKnown = line.rule !== 'missing';
    return {
      label: cleanLine(line.label),
      level: line.level,
      isSum: line.kind === 'group' || line.kind === 'total',
      cell: cleanLine(line.cell),
      working: cleanLine(working(line)),
      stated: line.isStated ? formatDecimal(stated, format, places) : '',
      byRule: isKnown ? formatDecimal(byRule, format, places) : named.missing,
      difference: isKnown && !difference.isZero() ? formatSigned(difference, format, places) : '',
      load: formatDecimal(roundTo(new Decimal(line.load), loadPlaces), format),
    };
  });

  /** Money: at least the minor unit. */
  function price(rate: DecimalText): string {
    const value = decimal(rate);
    return formatDecimal(value, format, Math.min(mostPlaces, Math.max(printer.places, value.decimalPlaces())));
  }

  function working({ rule, quantity, unit, rate, factors, percent, divides, base }: SharedLine): string {
    if (rule === 'alone') return named.alone;
    if (rule === 'missing') return '';
    if (rule === 'sum')
      return quantity === null || isOne(quantity) ? named.beneath : `${number(quantity)} × ${named.beneath}`;
    if (rule === 'share') {
      const share = percent === null ? '' : printer.percent(decimal(percent), null);
      const charged = divides ? `${share} ÷ (100 % − ${share})` : share;
      const labels = base.flatMap((place) => view.estimate.lines[place]?.label ?? []);
      return `${charged} × (${labels.join(' + ')})`;
    }
    const first = [
      quantity === null ? null : `${number(quantity)} ${unit ?? ''}`.trim(),
      rate === null ? null : price(rate),
    ];
    return factors.reduce(
      (text, { name, value, divides: its }) => `${text} ${its ? '÷' : '×'} ${number(value)} ${name}`.trim(),
      first.filter((part) => part !== null).join(' × '),
    );
  }
}

function isOne(value: DecimalText): boolean {
  return decimal(value).equals(ONE);
}
