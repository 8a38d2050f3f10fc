// Takes: plain numbers, texts and a theme of colours. Gives: React SVG, and its markup for documents.
// Always true: a chart computes pixels only; what it prints comes in as text, so that screen and page say the same.

export { Bars, type BarsProps } from './Bars';
export type { Bar } from './barsLayout';
export { CourseLines, type CourseLinesProps } from './CourseLines';
export { CumulativeCurve, type CumulativeCurveProps, type CurveMark, type CurvePoint } from './CumulativeCurve';
export {
  barsMarkup,
  chartMarkup,
  courseLinesMarkup,
  cumulativeCurveMarkup,
  paretoMarkup,
  stackedBarsMarkup,
  tornadoMarkup,
  waterfallMarkup,
} from './chartMarkup';
export { type NiceAxis, niceAxis } from './niceAxis';
export { Pareto, type ParetoProps } from './Pareto';
export type { ParetoBar } from './paretoLayout';
export { StackedBars, type StackedBarsProps } from './StackedBars';
export { dwarfingPart, type StackedBar } from './stackedBarsLayout';
export { Tornado, type TornadoProps } from './Tornado';
export { type ChartTheme, documentTheme, screenTheme } from './theme';
export type { TornadoBar } from './tornadoLayout';
export { Waterfall, type WaterfallProps } from './Waterfall';
export { axisStart, type WaterfallStep } from './waterfallLayout';
