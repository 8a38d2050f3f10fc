import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pointKey, type SharedView, share, viewHash } from '../../../src/disclosure';
import {
  composeCritique,
  type DocumentWords,
  englishWords,
  frenchWords,
  germanWords,
  renderReviewFile,
} from '../../../src/report';
import { beginComposition } from '../../../src/report/critique/composition';
import type { PrintedTable } from '../../../src/report/critique/critiqueDocument';
import { composePeriods, periodsOf } from '../../../src/report/reviewFile/composePeriods';
import { answeringScript } from '../../../src/report/reviewFile/script/answeringScript';
import { builtScript } from '../../make/reviewScript';
import { sharedCases } from '../../support/randomCase';
import { runs } from '../../support/runs';
import { adds } from '../printed';
import { sampleView } from '../sampleView';

const languages: readonly DocumentWords[] = [englishWords, germanWords, frenchWords];
const view = sampleView();

/** The texts that a reader sees, entities read, without markup. */
function textOf(page: string): string {
  return page
    .replace(/<(style|script)>[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:amp|lt|gt|quot|#(\d+));/g, (entity, code?: string) =>
      code
        ? String.fromCodePoint(Number(code))
        : ({ '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' }[entity] ?? ''),
    )
    .replace(/\s+/g, ' ');
}

test('the script in the page is the one that its sources make', async () => {
  expect(answeringScript).toBe(await builtScript());
});

test('the same view gives the same bytes', async () => {
  expect(await renderReviewFile(view, englishWords)).toBe(await renderReviewFile(structuredClone(view), englishWords));
});

test.each(languages)(
  'every figure of the tables and panels is the one that the PDF prints: $language',
  async (words) => {
    const critique = composeCritique(view, words);
    const text = textOf(await renderReviewFile(view, words));
    const seen = (part: string): void => expect(text).toContain(part.replace(/\s+/g, ' ').trim());
    const tables: readonly PrintedTable[] = [
      ...critique.effects.tables,
      critique.arithmetic.table,
      ...critique.points.sections.flatMap(({ items }) => items ?? []),
    ];
    for (const { rows } of tables) for (const { cells } of rows) for (const cell of cells) seen(cell.text);
    for (const { figure } of critique.summary.headlines) seen(figure);
    for (const { panels, heading, claim, question } of critique.points.sections) {
      for (const { figure } of panels) seen(figure);
      for (const part of [heading, ...claim, ...question]) seen(part);
    }
  },
);

test('the effects of a point add up per unit, per year and over the contract', () => {
  let seen = 0;
  fc.assert(
    fc.property(sharedCases, ({ estimate, annotations }) => {
      const words = { title: '', opening: '', proposal: '' };
      const composition = beginComposition(
        share({ estimate, annotations, words, date: '2026-11-21' }),
        englishWords,
        {},
      );
      const periods = periodsOf(composition);
      for (const index of composition.view.points.keys()) {
        const table = composePeriods(composition, periods, index);
        if (!table || table.rows.length < 3) continue;
        for (const column of [1, 2, 3]) expect(adds(table, column)).toBe(true);
        seen++;
      }
    }),
    runs(200),
  );
  expect(seen).toBeGreaterThan(50);
});

describe('nothing but the file is needed, and nothing in it runs but its own script', () => {
  test('the policy names the digests of the one style and the one script', async () => {
    const page = await renderReviewFile(view, englishWords);
    const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
    const digest = (tag: string): string => {
      const found = [...page.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'g'))];
      expect(found).toHaveLength(1);
      return createHash('sha256')
        .update(found[0]?.[1] ?? '')
        .digest('base64');
    };
    expect(policy.replaceAll('&#39;', "'")).toBe(
      `default-src 'none'; style-src 'sha256-${digest('style')}'; script-src 'sha256-${digest('script')}'; base-uri 'none'; form-action 'none'`,
    );
  });

  test('no address of the network but that of SVG, and no attribute that runs or styles', async () => {
    const page = await renderReviewFile(view, englishWords);
    const addresses = [...page.matchAll(/\b(?:https?:)?\/\/[\w.-]+[^\s"<]*/g)].map(([address]) => address);
    const cited = new Set(view.evidence.flatMap(({ url }) => url ?? []));
    expect(addresses.filter((address) => address !== 'http://www.w3.org/2000/svg' && !cited.has(address))).toEqual([]);
    expect(page).not.toMatch(/<[^>]*\s(?:on\w+|style|src|srcset)=/i);
    expect(answeringScript).not.toMatch(/\b(?:eval|Function|fetch|XMLHttpRequest|innerHTML|import)\b/);
  });
});

describe('what a person wrote is text', () => {
  const attacks = [
    '</script><script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '</title></style><svg onload=alert(1)>',
    '<!--',
    ']]>',
    '`${alert(1)}`',
    '&lt;b&gt;&amp;',
    '{n} {of} {file} $& $1',
    'javascript:alert(1)',
  ];

  /** Every text of a view replaced. */
  function hostile(value: unknown, attack: string, key = ''): unknown {
    const kept = ['cause', 'kind', 'rule', 'costElement', 'date', 'currency'];
    if (Array.isArray(value)) return value.map((inner) => hostile(inner, attack, key));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, hostile(inner, attack, name)]));
    return typeof value === 'string' && !kept.includes(key) && !/^-?\d+(?:\.\d+)?$/.test(value) ? attack : value;
  }

  test.each(attacks)('%s', async (attack) => {
    const tagsOf = (page: string): string[] =>
      [...page.matchAll(/<(\/?[a-z][\w-]*)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*\/?>/gi)].map(
        ([, tag, attributes]) =>
          `${tag} ${[...(attributes ?? '').matchAll(/\s([\w-]+)(?:="[^"]*")?/g)].map(([, name]) => name).join(' ')}`,
      );
    const harmless = await renderReviewFile(hostile(view, 'plain words') as SharedView, englishWords);
    const page = await renderReviewFile(hostile(view, `plain ${attack}`) as SharedView, englishWords);
    // The same tags with the same attributes in the same order: a text has added none.
    const withoutCharts = (markup: string): string => markup.replace(/<svg[\s\S]*?<\/svg>/g, '');
    expect(tagsOf(withoutCharts(page))).toEqual(tagsOf(withoutCharts(harmless)));
    expect(textOf(page)).toContain(attack.slice(0, 8));
  });
});

test('a point has its key in the page, and the page its hash; another heading is another key', async () => {
  const page = await renderReviewFile(view, englishWords);
  expect(page).toContain(`data-document="${viewHash(view)}"`);
  for (const point of view.points) expect(page).toContain(`data-point="${point.number}" data-key="${pointKey(point)}"`);
  expect(pointKey({ number: 1, heading: 'a' })).not.toBe(pointKey({ number: 1, heading: 'b' }));
});
