import type {Fonts} from './order.ts';

/** What stands at the edges of every page. */
interface Edges {
  readonly title: string;
  /** Empty where there is nothing to mark. */
  readonly mark: string;
  readonly foot: string;
}

/** The fonts, as a document brings them along. */
export function fontFaces({regular, bold, heading}: Fonts): string {
  return [
    fontFace('Source Sans 3', '400', regular),
    fontFace('Source Sans 3', '600 700', bold),
    fontFace('Source Serif 4', '600', heading),
  ].join('');
}

function fontFace(family: string, weight: string, base64: string): string {
  return `@font-face {font-family: '${family}'; font-weight: ${weight}; src: url(data:font/woff2;base64,${base64}) format('woff2')}\n`;
}

/** How a report looks on screen and, first of all, on A4. */
export function styles({title, mark, foot}: Edges): string {
  return `${page}
@page {
  @top-left {content: ${quoted(title)}}
  @top-right {content: ${quoted(mark)}}
  @bottom-left {content: ${quoted(foot)}}
  @bottom-right {content: 'Side ' counter(page) ' af ' counter(pages)}
}
@page :first {
  @top-left {content: ''}
  @bottom-left {content: ''}
  @bottom-right {content: ''}
}
${text}${cover}${contents}${answers}${tables}${screen}${print}`;
}

/** A text as CSS takes it, whatever is in it. */
function quoted(words: string): string {
  const plain = words.replace(/[^\p{L}\p{N} .,:;·–()-]/gu, (letter) => `\\${letter.codePointAt(0)!.toString(16)} `);
  return `'${plain}'`;
}

const page = `@page {
  size: A4;
  margin: 22mm 17mm 20mm;
  font: 8pt 'Source Sans 3', Arial, sans-serif;
  color: #625d52;
  @top-right {font-weight: 600; color: #4a3600}
}
`;

const text = `:root {
  color-scheme: light;
  --ink: #2c2a25;
  --quiet: #625d52;
  --rule: #cfc6b4;
  --leaf: #1d6240;
  --sun: #fbe9b7;
  --sun-ink: #4a3600;
}
* {box-sizing: border-box}
body {
  background: #fff;
  color: var(--ink);
  font: 10pt/1.45 'Source Sans 3', Arial, sans-serif;
  margin: 0;
  overflow-wrap: break-word;
}
h1, h2, h3 {
  break-after: avoid;
  break-inside: avoid;
  font-family: 'Source Serif 4', Georgia, serif;
  font-weight: 600;
  line-height: 1.2;
  margin: 0;
  text-wrap: balance;
}
h2 {border-block-start: 3pt solid var(--leaf); font-size: 19pt; margin-block-end: 3mm; padding-block-start: 3mm}
h3 {font-size: 13pt; margin-block: 7mm 1.5mm}
.nr {color: var(--leaf); margin-inline-end: 0.35em}
p {margin: 0 0 2mm; orphans: 3; widows: 3}
a {color: var(--leaf)}
b {font-weight: 600}
.start {break-after: avoid; break-inside: avoid}
.lead {font-size: 11.5pt; max-inline-size: 150mm}
.small, .about, figcaption {color: var(--quiet); font-size: 8.5pt}
.about {margin-block-end: 3mm}
.answer {font-size: 11pt}
.skip {background: #fff; inset-block-start: 0; inset-inline-start: 0; padding: 1em; position: absolute}
.skip:not(:focus) {clip-path: inset(50%)}
.banner, .invented, .mark {background: var(--sun); color: var(--sun-ink)}
`;

const cover = `.over {color: var(--leaf); font-size: 11pt; font-weight: 600; letter-spacing: 0.02em; margin-block-end: 4mm}
h1 {font-size: 34pt; letter-spacing: -0.01em; margin-block-end: 5mm}
.whom {font-family: 'Source Serif 4', Georgia, serif; font-size: 17pt; font-weight: 600; line-height: 1.3; margin-block-end: 2mm}
.day {font-size: 12pt; margin-block-end: 10mm}
.invented {border: 1pt solid var(--sun-ink); font-size: 11pt; margin-block-end: 10mm; padding: 3mm 4mm}
dl {border-block-start: 0.5pt solid var(--rule); margin: 0}
dl div {border-block-end: 0.5pt solid var(--rule); break-inside: avoid; display: grid; gap: 0 5mm; grid-template-columns: 46mm 1fr; padding-block: 1.8mm}
dt {color: var(--quiet)}
dd {margin: 0; min-inline-size: 0; overflow-wrap: anywhere}
.methods dt {color: var(--ink); font-weight: 600}
`;

const contents = `.contents h2 {margin-block-end: 5mm}
.contents ol {list-style: none; margin: 0; padding: 0}
.contents > ol > li {break-inside: avoid; font-weight: 600; margin-block-end: 2.2mm}
.contents ol ol {font-weight: 400; padding-inline-start: 6mm}
.contents a {align-items: baseline; color: inherit; display: flex; gap: 0.35em; text-decoration: none}
.contents .title {text-decoration: underline; text-decoration-color: var(--rule); text-underline-offset: 0.2em}
.contents a::after {content: target-counter(attr(href url), page); margin-inline-start: auto}
`;

const answers = `.guide {background: #f6f1e6; margin-block: 9mm; padding: 5mm 6mm 3mm}
.guide h2 {border: 0; font-size: 12pt; margin-block-end: 1.5mm; padding: 0}
.question {margin-block-end: 6mm}
.opening {break-inside: avoid}
figure {break-inside: avoid; margin: 0 0 3mm}
figure svg {block-size: auto; display: block; inline-size: 100%; max-block-size: 225mm; overflow: visible}
svg text, svg tspan {white-space: pre}
figcaption {border-block-start: 0.5pt solid var(--rule); margin-block-start: 2mm; padding-block-start: 1.2mm}
figcaption b {color: var(--ink)}
figcaption .mark {color: var(--sun-ink); padding-inline: 0.4em}
.definition {break-inside: avoid; color: var(--quiet); column-gap: 6mm; columns: 2; font-size: 8.5pt; line-height: 1.4}
.definition .label {color: var(--ink); column-span: all; font-weight: 600; margin-block-end: 0.8mm}
.purposes {display: grid; gap: 6mm; grid-template-columns: repeat(3, 1fr); margin-block: 3mm 2mm}
.purposes h3 {font-size: 11.5pt; margin-block-start: 0}
.purposes section {break-inside: avoid; color: var(--quiet); font-size: 8.5pt; line-height: 1.4}
.purposes h3, .purposes .told {color: var(--ink)}
.highlights {margin: 0; padding: 0; list-style: none}
.highlights li {border-block-start: 0.5pt solid var(--rule); break-inside: avoid; padding-block: 1.6mm}
.highlights b {display: block}
.sources {font-size: 8.5pt; overflow-wrap: anywhere; padding-inline-start: 5mm}
`;

const tables = `.tables {margin-block-end: 7mm}
/* Room for the first rows of a table: where there is none, all of it begins on the next page. */
.table::before {block-size: 38mm; break-inside: avoid; content: ''; display: block; margin-block-end: -38mm}
table {border-collapse: collapse; font-size: 7.8pt; inline-size: 100%; line-height: 1.25; margin-block-end: 2mm}
caption {break-after: avoid; font-size: 9.5pt; font-weight: 600; padding-block: 2mm 1.5mm; text-align: start}
thead {display: table-header-group}
tr, .whole {break-inside: avoid}
.long tr:nth-last-child(-n + 4) {break-before: avoid}
th, td {border-block-end: 0.5pt solid var(--rule); padding: 0.65mm 1.4mm; text-align: start; vertical-align: top}
thead th {border-block-end: 1pt solid var(--ink); font-weight: 600; line-height: 1.2; vertical-align: bottom}
tbody th {font-weight: 400}
th:first-child, td:first-child {padding-inline-start: 0}
th:last-child, td:last-child {padding-inline-end: 0}
.number {font-variant-numeric: tabular-nums; text-align: end}
.date, .short {white-space: nowrap}
.sign {color: var(--quiet)}
`;

const screen = `@media screen {
  body {font-size: 1rem; line-height: 1.55; margin-inline: auto; max-inline-size: 50rem; padding: 0 1.25rem 4rem}
  .banner {font-weight: 600; inset-block-start: 0; margin-inline: -1.25rem; padding: 0.4rem 1.25rem; position: sticky; z-index: 1}
  .cover {padding-block: 2.5rem}
  .chapter, .contents {margin-block-end: 3.5rem}
  .small, .about, figcaption, .definition, .sources {font-size: 0.85rem}
  .answer, .lead {font-size: 1.1rem}
  .table {overflow-x: auto}
  table {font-size: 0.8rem}
  @media (max-width: 40rem) {
    h1 {font-size: 2rem}
    h2 {font-size: 1.5rem}
    .purposes {grid-template-columns: 1fr}
    .definition {columns: 1}
    dl div {grid-template-columns: 1fr}
    figure {overflow-x: auto}
    figure svg {min-inline-size: 34rem}
  }
}
`;

const print = `@media print {
  a {text-decoration: none}
  .banner, .skip {display: none}
  .cover {break-after: page; padding-block-start: 55mm}
  .guide {break-after: page; break-inside: avoid}
  .chapter {margin-block-end: 10mm}
  svg, .cover, .guide, .invented, .mark {print-color-adjust: exact}
}
`;
