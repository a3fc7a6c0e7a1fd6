/**
 * The colours of drawings, which follow the page into the dark. The series are Okabe and Ito's, told apart by colour-blind
 * readers, darkened where they would not stand out from paper (WCAG contrast 3).
 */
export const light = {
  '--ink': '#2c2a25',
  '--quiet': '#625d52',
  '--rule': '#ded6c6',
  '--paper': '#fdfaf4',
  '--card': '#ffffff',
  '--leaf': '#1d6240',
  '--chart-1': '#0072b2',
  '--chart-2': '#c75000',
  '--chart-3': '#00805f',
  '--chart-4': '#a34d82',
  '--chart-5': '#8a6d00',
  '--chart-6': '#4b4b4b',
  '--chart-unknown': '#a39c8d',
} as const;

export type ColorToken = keyof typeof light;

/** A colour as an attribute of a drawing. */
function color(token: ColorToken): string {
  return `var(${token}, ${light[token]})`;
}

/** The colours drawings are made with. */
export const colors = {
  ink: color('--ink'),
  quiet: color('--quiet'),
  rule: color('--rule'),
  paper: color('--card'),
  leaf: color('--leaf'),
  unknown: color('--chart-unknown'),
  series: (['--chart-1', '--chart-2', '--chart-3', '--chart-4', '--chart-5', '--chart-6'] as const).map(color),
} as const;
