import {html, type Markup} from '../markup.ts';

/** The hills at the foot of a card; where there is room, a village stands on them. */
export function landscape(width: number, height: number, houses: boolean): Markup {
  const hill = (x: number, up: number) => `${width * x} ${height - up}`;
  return html`<path
      d="M${hill(0, 80)}C${hill(0.2, 130)} ${hill(0.36, 50)} ${hill(0.56, 76)}S${hill(0.86, 126)} ${hill(1, 76)}V${height}H0Z"
      fill="#dfe8d6"
    />
    ${houses && html`<g transform="translate(${width * 0.7} ${height - 52}) scale(2.1)">${village.map(house)}</g>`}
    <path
      d="M${hill(0, 40)}C${hill(0.24, 10)} ${hill(0.44, 84)} ${hill(0.68, 52)}S${hill(0.92, 26)} ${hill(1, 46)}V${height}H0Z"
      fill="#1d6240"
    />`;
}

type House = readonly [x: number, width: number, wall: number, roof: string];

const village: readonly House[] = [
  [0, 34, 22, '#a8432f'],
  [40, 26, 18, '#7d6a4f'],
  [72, 18, 44, '#a8432f'],
  [90, 40, 24, '#a8432f'],
  [138, 28, 20, '#7d6a4f'],
];

function house([x, width, wall, roof]: House): Markup {
  const [half, top] = [width / 2, Math.min(16, width * 0.45)];
  return html`<rect
      x="${x}"
      y="${-wall}"
      width="${width}"
      height="${wall + 20}"
      fill="#fff"
      stroke="#2c2a25"
      stroke-width="0.8"
    />
    <path
      d="M${x - 3} ${-wall}l${half + 3} ${-top}l${half + 3} ${top}Z"
      fill="${roof}"
      stroke="#2c2a25"
      stroke-width="0.8"
    />
    <rect x="${x + half - 3}" y="${-wall * 0.75}" width="6" height="6" fill="#2c2a25" fill-opacity="0.55" />`;
}
