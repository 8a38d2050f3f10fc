// Takes: plain numbers, texts and a theme of colours. Gives: React SVG, and its markup for documents.
// Always true: a chart computes pixels only; what it prints comes in as text, so that screen and page say the same.

export { Bars, type BarsProps } from './Bars';
export type { Bar } from './barsLayout';
export { barsMarkup, waterfallMarkup } from './chartMarkup';
export { type ChartTheme, documentTheme, screenTheme } from './theme';
export { Waterfall, type WaterfallProps } from './Waterfall';
export { axisStart, type WaterfallStep } from './waterfallLayout';
