import { type DecimalText, isDecimalText, sum, ZERO } from '../../base/decimal';
import { roundTo } from '../../base/rounding';
import type { SharedFact } from '../../disclosure';
import { printedCauses } from '../words/documentWords';
import { count, fill, isOne, printDate } from '../words/fill';
import { cleanLine } from './cleanText';
import { column } from './composeEffects';
import { evidenceNote } from './composePoint';
import { type Composition, headed, pointAnchor } from './composition';
import type { Agreement, CritiqueDocument, Method, PrintedCell, PrintedRow, PrintedTable } from './critiqueDocument';
import { exactly, isExact, isNear } from './footing';
import { cell, empty, toneOf } from './printer';
import { open } from './printFigures';
import { wholePercents } from './wholePercents';

/** Agreement first: what stands as stated, and where we found the estimate too high. */
export function composeAgreement(composition: Composition): Agreement {
  const { view, words, printer } = composition;
  const { agreement, columns } = words;
  const { share, sizes, lines } = view.agreed;
  // The customer's figures print as stated; a sum that these do not add up to is not printed.
  const amounts = lines.map(({ amount }) => roundTo(open(amount), printer.places));
  const total = sum(amounts);
  const isTotal = isNear(total, sum(lines.map(({ amount }) => open(amount))), printer.places);
  const size = (value: DecimalText): string => printer.money(exactly(roundTo(open(value), printer.places)));
  return {
    heading: agreement.heading,
    intro: [
      [
        share === null ? '' : fill(agreement.share, { share: printer.percent(wholePercents(open(share)), 0) }),
        share === null || !sizes ? '' : fill(agreement.sizes, { agreed: size(sizes.agreed), of: size(sizes.of) }),
        lines.length === 0 ? agreement.noLines : count(agreement.lines, lines.length, words),
      ]
        .filter((sentence) => sentence !== '')
        .join(' '),
    ],
    lines:
      lines.length === 0
        ? null
        : {
            title: agreement.table,
            columns: [
              column(columns.line, 'left', 'fill'),
              column(columns.cell, 'left', 'fit'),
              column(headed(columns.perUnit, printer.unit), 'right', 'fit'),
            ],
            rows: [
              ...lines.map(({ label, cell: address, part: share }, index) => {
                const aside =
                  share === null ? {} : { aside: fill(agreement.part, { lines: `${share.lines}`, of: `${share.of}` }) };
                const amount = cell(printer.plain(exactly(amounts[index] ?? ZERO)));
                return part(cell(cleanLine(label), aside), where(address), amount);
              }),
              ...(isTotal
                ? [
                    {
                      kind: 'total' as const,
                      cells: [cell(words.rows.total), empty, cell(printer.plain(exactly(total)))],
                    },
                  ]
                : []),
            ],
          },
    favour: composeFavour(composition),
  };
}

function composeFavour({ view, words, printer, figures }: Composition): Agreement['favour'] {
  const { agreement, columns } = words;
  const rows = view.points.flatMap((point, index): readonly PrintedRow[] => {
    if (!view.agreed.inFavour.includes(point.number)) return [];
    const loaded = figures.points[index] ?? null;
    return [
      part(
        cell(fill(agreement.favourRow, { n: String(point.number) })),
        cell(cleanLine(point.heading)),
        loaded === null
          ? cell(words.rows.inWords, { tone: 'quiet' })
          : cell(printer.plain(loaded), { tone: toneOf(loaded) }),
        cell('', { pageOf: pointAnchor(point.number) }),
      ),
    ];
  });
  if (rows.length === 0) return null;
  return {
    heading: agreement.favour,
    intro: count(agreement.favourIntro, rows.length, words),
    table: {
      title: '',
      columns: [
        column(columns.point, 'left', 'fit'),
        column('', 'left', 'fill'),
        column(headed(columns.perUnit, printer.unit), 'right', 'fit'),
        column(columns.page, 'right', 'fit'),
      ],
      rows,
    },
  };
}

/** From what the estimate states to what its own figures give. */
export function composeArithmetic({ view, words, printer, figures }: Composition): CritiqueDocument['arithmetic'] {
  const { arithmetic, rows, columns } = words;
  const { errors, rounding, computed } = figures.arithmetic;
  const agrees = open(view.totals.computed).equals(open(view.totals.stated));
  return {
    heading: arithmetic.heading,
    intro: agrees ? [arithmetic.intro, arithmetic.agrees] : [arithmetic.intro],
    table: {
      title: arithmetic.table,
      columns: [
        column(columns.step, 'left', 'fill'),
        column(columns.cell, 'left', 'fit'),
        column(headed(columns.perUnit, printer.unit), 'right', 'fit'),
      ],
      rows: [
        part(cell(rows.stated), where(view.estimate.statedTotalCell), cell(printer.plain(exactly(figures.stated)))),
        part(cell(rows.errors), empty, cell(printer.signed(exactly(errors)))),
        part(cell(rows.rounding), empty, cell(printer.signed(exactly(rounding)))),
        { kind: 'total', cells: [cell(rows.computed), empty, cell(printer.plain(exactly(computed)))] },
      ],
    },
  };
}

/** How every figure was made, what is missing, and the sources. */
export function composeMethod(composition: Composition): Method {
  const { view, words, printer, figures } = composition;
  const { method, columns } = words;
  const inWords = figures.points.filter((point) => point === null).length;
  const hasBands = [figures.gap, ...figures.points].some((value) => value !== null && !isExact(value));
  const paragraphs = [
    [method.computed],
    [method.knockOn],
    [method.rounding, hasBands ? method.bands : ''],
    [
      view.annualVolume === null
        ? method.noVolume
        : fill(method.perYear, { volume: printer.number(view.annualVolume) }),
      contract(composition),
      view.currency === null ? method.noCurrency : '',
      coveredByValue(composition),
      view.bridge.some(({ cause }) => cause === 'byEffect') ? method.byEffect : '',
      inWords > 0 ? count(method.inWords, inWords, words) : '',
      view.evidence.length === 0 ? method.noEvidence : '',
    ],
  ].map((sentences) => sentences.filter((sentence) => sentence !== '').join(' '));
  const { missing } = view.estimate;
  return {
    heading: method.heading,
    paragraphs,
    unprinted: method.unprinted,
    causes: {
      heading: method.causesHeading,
      intro: method.causesIntro,
      items: printedCauses.map((cause) => ({
        label: words.causes[cause].replaceAll('\u00ad', ''),
        text: [words.causeMeanings[cause]],
      })),
    },
    basis: composeBasis(composition),
    missing:
      missing.length === 0
        ? null
        : {
            heading: method.missing,
            intro: method.missingIntro,
            table: {
              title: '',
              columns: [column(columns.line, 'left', 'fill'), column(columns.cell, 'left', 'fit')],
              rows: missing.map(({ label, cell: address }) => part(cell(cleanLine(label)), where(address))),
            },
          },
    evidence: {
      heading: method.evidence,
      items: view.evidence.map((evidence) => ({
        ...evidenceNote(composition, evidence),
        url: evidence.url === null ? '' : cleanLine(evidence.url),
        href: evidence.url === null ? '' : webAddress(evidence.url),
      })),
    },
  };
}

/** An address that a reader's program may open: of the web only, and nothing that it would have to guess at. */
function webAddress(url: string): string {
  const trimmed = url.trim();
  return /^https?:\/\/[^\s"<>\\^`{|}\p{Cc}]+$/u.test(trimmed) ? trimmed : '';
}

function contract({ view, words, printer }: Composition): string {
  if (view.contractYears === null) return '';
  const years = open(view.contractYears);
  return fill(isOne(years.toNumber(), words) ? words.method.term.one : words.method.term.other, {
    n: printer.number(view.contractYears),
  });
}

function coveredByValue({ view, words, printer }: Composition): string {
  const { positions, evidence } = view.covered;
  if (positions === null || evidence === null || open(positions).isZero()) return '';
  return fill(words.method.covered, {
    positions: printer.percent(open(positions), 1),
    evidence: printer.percent(open(evidence), 1),
  });
}

function composeBasis({ view, words, printer, figures }: Composition): Method['basis'] {
  const { method, columns } = words;
  const { estimate } = view;
  const facts = [
    ...(estimate.name.trim() === '' ? [] : [part(cell(method.estimateName), cell(cleanLine(estimate.name)), empty)]),
    part(
      cell(method.file),
      cell(cleanLine(estimate.fileName), estimate.sheet === '' ? {} : { aside: sheetOf() }),
      empty,
    ),
    part(cell(method.statedTotal), cell(printer.money(exactly(figures.stated))), where(estimate.statedTotalCell)),
    part(cell(method.lineCount), cell(String(estimate.lineCount)), empty),
    ...estimate.facts
      .filter(({ label }) => /\p{L}/u.test(label))
      .map((fact) => part(cell(nameOf(fact.label)), cell(valueOf(fact)), where(fact.cell))),
  ];
  return { heading: method.basis, table: tableOf(facts) };

  function nameOf(key: string): string {
    return Object.hasOwn(words.factNames, key) ? (words.factNames[key] ?? key) : cleanLine(key);
  }

  function valueOf({ label: key, value, isFigure }: SharedFact): string {
    if (isFigure && isDecimalText(value)) return printer.number(value);
    return cleanLine(key === 'date' || key === 'validity' ? printDate(value, words) : value);
  }

  function sheetOf(): string {
    return fill(method.sheet, { sheet: cleanLine(estimate.sheet) });
  }

  function tableOf(rows: readonly PrintedRow[]): PrintedTable {
    return {
      title: '',
      columns: [
        column(columns.fact, 'left', 'fill'),
        column(columns.value, 'left', 'fillTwice'),
        column(columns.cell, 'left', 'fit'),
      ],
      rows,
    };
  }
}

function part(...cells: readonly PrintedCell[]): PrintedRow {
  return { kind: 'part', cells };
}

/** A cell address of the customer's file. */
function where(address: string | null): PrintedCell {
  return address === null ? empty : cell(cleanLine(address), { tone: 'quiet' });
}
