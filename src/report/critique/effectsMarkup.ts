import { barsMarkup, type ChartTheme, paretoMarkup } from '../../charts';
import type { EffectsChart } from './critiqueDocument';

/** The chart of the points as a picture of that width. */
export async function effectsMarkup(chart: EffectsChart, width: number, theme: ChartTheme): Promise<string> {
  return chart.kind === 'pareto'
    ? await paretoMarkup({ ...chart, width, theme })
    : await barsMarkup({ ...chart, width, theme });
}
