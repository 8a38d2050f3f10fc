/** Colours as any CSS colour, and the font: variables on screen, hex in documents. */
export interface ChartTheme {
  readonly ink: string;
  readonly secondary: string;
  readonly line: string;
  readonly ground: string;
  readonly theirs: string;
  readonly ours: string;
  /** Cost that is missing. */
  readonly more: string;
  /** In the customer's favour. */
  readonly less: string;
  readonly font: string;
}

export const documentTheme: ChartTheme = {
  ink: '#16202b',
  secondary: '#4a5868',
  line: '#dfe4ea',
  ground: '#ffffff',
  theirs: '#5b6b7f',
  ours: '#0b6e69',
  more: '#b4510b',
  less: '#1d5fbf',
  font: 'Inter',
};

/** The app's tokens, so that a dark theme turns the chart with the page. */
export const screenTheme: ChartTheme = {
  ink: 'var(--ink)',
  secondary: 'var(--ink-second)',
  line: 'var(--line)',
  ground: 'var(--surface)',
  theirs: 'var(--theirs)',
  ours: 'var(--ours)',
  more: 'var(--missing)',
  less: 'var(--favour)',
  font: 'inherit',
};
