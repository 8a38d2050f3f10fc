import { createElement, type ReactElement } from 'react';
import { Bars, type BarsProps } from './Bars';
import { CourseLines, type CourseLinesProps } from './CourseLines';
import { CumulativeCurve, type CumulativeCurveProps } from './CumulativeCurve';
import { Pareto, type ParetoProps } from './Pareto';
import { StackedBars, type StackedBarsProps } from './StackedBars';
import { Tornado, type TornadoProps } from './Tornado';
import { Waterfall, type WaterfallProps } from './Waterfall';

/** The chart as a standalone SVG file. The writer of markup is loaded on demand: the screen never needs it. */
export async function waterfallMarkup(props: WaterfallProps): Promise<string> {
  return chartMarkup(createElement(Waterfall, props));
}

export async function barsMarkup(props: BarsProps): Promise<string> {
  return chartMarkup(createElement(Bars, props));
}

export async function stackedBarsMarkup(props: StackedBarsProps): Promise<string> {
  return chartMarkup(createElement(StackedBars, props));
}

export async function courseLinesMarkup(props: CourseLinesProps): Promise<string> {
  return chartMarkup(createElement(CourseLines, props));
}

export async function cumulativeCurveMarkup(props: CumulativeCurveProps): Promise<string> {
  return chartMarkup(createElement(CumulativeCurve, props));
}

export async function tornadoMarkup(props: TornadoProps): Promise<string> {
  return chartMarkup(createElement(Tornado, props));
}

export async function paretoMarkup(props: ParetoProps): Promise<string> {
  return chartMarkup(createElement(Pareto, props));
}

/** The same for any chart of this folder. */
export async function chartMarkup(element: ReactElement): Promise<string> {
  const { renderToStaticMarkup } = await import('react-dom/server');
  return renderToStaticMarkup(element);
}
