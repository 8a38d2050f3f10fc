import { courseLinesMarkup, documentTheme, stackedBarsMarkup, waterfallMarkup } from '../../charts';
import type { SharedView } from '../../disclosure';
import { composeCritique } from '../critique/composeCritique';
import type { CritiqueDocument, Tone } from '../critique/critiqueDocument';
import { effectsMarkup } from '../critique/effectsMarkup';
import type { DocumentLook } from '../look/documentLook';
import type { DocumentWords } from '../words/documentWords';
import { pageWords } from '../words/pageWords';
import { escaped, placedChart, type SlideFrame, slideFont, slideFrame, wrapped } from './slideFrame';

/** One picture for a talk: 1600 x 900, drawn as the documents print it. */
export interface Slide {
  /** Without an ending. */
  readonly name: string;
  readonly svg: string;
}

/** The figures in short, the bridge, the points by their effect, and what each course costs: made of the shared view, rounded as the critique is. */
export async function makeSlides(
  view: SharedView,
  words: DocumentWords,
  look: Pick<DocumentLook, 'colour' | 'isDraft' | 'paper' | 'ourLogo' | 'theirLogo'>,
): Promise<readonly Slide[]> {
  const critique = composeCritique(view, words, { look });
  const { summary, effects } = critique;
  const { slides } = pageWords(words);
  const theme = { ...documentTheme, ours: critique.look.accent, font: slideFont };
  const frame = (title: string, description: string): SlideFrame => ({
    title,
    description,
    about: summary.about,
    footing: slides.footing,
    accent: critique.look.accent,
    mark: critique.look.watermark,
    language: words.language,
  });
  const { bridge } = summary;
  const waterfall = await waterfallMarkup({
    steps: bridge.steps,
    width: 700,
    height: 292,
    theme,
    title: bridge.title,
    description: bridge.description,
  });
  const found: Slide[] = [
    { name: '1-summary', svg: slideFrame(frame(summary.heading, summary.lede.join(' ')), inShort(critique)) },
    { name: '2-bridge', svg: slideFrame(frame(bridge.title, bridge.description), placedChart(waterfall, 190)) },
  ];
  const add = (name: string, title: string, description: string, drawn: string): void => {
    found.push({
      name: `${found.length + 1}-${name}`,
      svg: slideFrame(frame(title, description), placedChart(drawn, 180)),
    });
  };
  if (effects.chart !== null) {
    const { title, description } = effects.chart;
    add('points', title, description, await effectsMarkup(effects.chart, 760, theme));
  }
  const owned = critique.ownership;
  if (owned?.bars) {
    const { title, description } = owned.bars;
    add('ownership', title, description, await stackedBarsMarkup({ ...owned.bars, width: 760, theme }));
  }
  if (owned?.years) {
    const { title, description, chart } = owned.years;
    const drawn = await courseLinesMarkup({ ...chart, title, description, width: 760, height: 330, theme });
    add('ownership-years', title, description, drawn);
  }
  return found;
}

const tones: Readonly<Record<Tone, string>> = {
  plain: documentTheme.ink,
  quiet: documentTheme.secondary,
  theirs: documentTheme.theirs,
  ours: documentTheme.ours,
  more: documentTheme.more,
  less: documentTheme.less,
};

/** What we say in a sentence, and the figures large. */
function inShort({ summary, look }: CritiqueDocument): string {
  const lede = wrapped(summary.lede.join(' '), 84, 4).map(
    (text, index) =>
      `<text x="80" y="${290 + index * 46}" font-size="32" fill="${documentTheme.secondary}">${escaped(text)}</text>`,
  );
  const width = 1440 / summary.headlines.length;
  const longest = Math.max(...summary.headlines.map(({ figure }) => figure.length));
  const size = Math.min(56, (width - 24) / (longest * 0.6));
  const figures = summary.headlines.map(({ figure, label, tone }, index) => {
    const x = 80 + index * width;
    const colour = tone === 'ours' ? look.accent : tones[tone];
    return `<text x="${x}" y="580" font-size="${size.toFixed(1)}" font-weight="600" fill="${colour}">${escaped(figure)}</text><text x="${x}" y="624" font-size="24" fill="${documentTheme.secondary}">${escaped(label)}</text>`;
  });
  return [...lede, `<path d="M80 480H1520" stroke="${documentTheme.ink}" stroke-width="3"/>`, ...figures].join('');
}
