import { type ChartTheme, courseLinesMarkup, stackedBarsMarkup } from '../../../charts';
import type { CritiqueDocument } from '../critiqueDocument';

const width = 640;

/** The charts of the pages on ownership, by the names under which the template has them. */
export async function ownershipPictures(
  { ownership }: Pick<CritiqueDocument, 'ownership'>,
  theme: ChartTheme,
): Promise<readonly (readonly [name: string, svg: string])[]> {
  const bars = ownership?.bars;
  const years = ownership?.years;
  return [
    // The table that follows names the numbers, with the figures beside them.
    ...(bars ? [['ownership-bars.svg', await stackedBarsMarkup({ ...bars, legend: [], width, theme })] as const] : []),
    ...(years
      ? [
          [
            'ownership-years.svg',
            await courseLinesMarkup({
              ...years.chart,
              title: years.title,
              description: years.description,
              width,
              height: 230,
              theme,
            }),
          ] as const,
        ]
      : []),
  ];
}
