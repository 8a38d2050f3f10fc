import type { ReactElement } from 'react';
import { plainFileName } from '../../base/fileName';
import { type ChartTheme, chartMarkup, documentTheme, screenTheme } from '../../charts';
import { useOpenCase, useWorkbench } from '../context';
import { Button } from './Button';
import { useWidth } from './useWidth';
import './chartFrame.css';

interface ChartFrameProps {
  /** Of the file, without its ending. */
  readonly name: string;
  /** The same chart for the screen and for a file. */
  readonly renderChart: (width: number, theme: ChartTheme) => ReactElement;
  readonly widthAtFirst: number;
}

/** Width in pixels of a chart in a file, and how much finer a PNG is drawn. */
const fileWidth = 960;
const fineness = 2;

/** A chart as wide as its place, to be taken along as a picture for slides and reports. */
export function ChartFrame({ name, renderChart, widthAtFirst }: ChartFrameProps) {
  const [measured, width] = useWidth(widthAtFirst);
  const { annotations, estimate } = useOpenCase();
  const { files } = useWorkbench();
  // Drawn from all our figures: what may be shown leaves as slides of the critique.
  const fileName = plainFileName(`${annotations.deal.product || estimate.name} INTERNAL ${name}`);
  const svg = (): Promise<string> => chartMarkup(renderChart(fileWidth, documentTheme));
  const save = async (kind: 'svg' | 'png'): Promise<void> => {
    const text = await svg();
    if (kind === 'svg') {
      files.download(`${fileName}.svg`, new TextEncoder().encode(text), 'image/svg+xml');
      return;
    }
    const bytes = await files.rasterise(text, fineness);
    if (bytes) files.download(`${fileName}.png`, bytes, 'image/png');
  };
  return (
    <figure className="chart-frame">
      <div ref={measured}>{renderChart(width, screenTheme)}</div>
      <figcaption>
        <Button
          size="small"
          look="quiet"
          aria-label={`Save the chart "${name}" as SVG`}
          onPress={() => void save('svg')}
        >
          SVG
        </Button>
        <Button
          size="small"
          look="quiet"
          aria-label={`Save the chart "${name}" as PNG`}
          onPress={() => void save('png')}
        >
          PNG
        </Button>
      </figcaption>
    </figure>
  );
}
