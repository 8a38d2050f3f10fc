import { type ChartTheme, cumulativeCurveMarkup, documentTheme, paretoMarkup, tornadoMarkup } from '../../charts';
import type { BriefDocument } from './briefDocument';

const width = 640;

/** The charts of the brief as files that its template sets. */
export async function briefPictures({
  pareto,
  uncertainty,
}: BriefDocument): Promise<readonly (readonly [name: string, svg: string])[]> {
  const theme: ChartTheme = documentTheme;
  return [
    ...(pareto ? [['pareto.svg', await paretoMarkup({ ...pareto.chart, width, theme })] as const] : []),
    ...(uncertainty
      ? [
          ['curve.svg', await cumulativeCurveMarkup({ ...uncertainty.curve, width, height: 260, theme })] as const,
          ['tornado.svg', await tornadoMarkup({ ...uncertainty.tornado, width, theme })] as const,
        ]
      : []),
  ];
}
