import type { ReactElement, ReactNode } from 'react';
import type { ChartTheme } from './theme';

/** What every chart is asked for besides its data. */
export interface DrawingProps {
  readonly width: number;
  readonly theme: ChartTheme;
  /** Read by assistive technology in place of the picture. */
  readonly title: string;
  readonly description: string;
}

/** Size of a chart's text in pixels where it does not say otherwise. */
const textSize = 11;

/** The frame of every chart: a picture with a name and a description, as wide and high as its content says. */
export function Drawing(props: DrawingProps & { readonly height: number; readonly children: ReactNode }): ReactElement {
  const { width, height, theme, title, description, children } = props;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      role="img"
      aria-label={`${title}. ${description}`}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      fontFamily={theme.font}
      fontSize={textSize}
    >
      <title>{title}</title>
      <desc>{description}</desc>
      {children}
    </svg>
  );
}
