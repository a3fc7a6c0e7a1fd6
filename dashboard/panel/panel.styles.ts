import {css} from 'lit';

/** A calm card on the page's paper, with the page's tokens; alone on another page it has the same colours. */
export const styles = css`
  :host {
    --panel-card: var(--card, light-dark(#fff, #252823));
    --panel-ink: var(--ink, light-dark(#2c2a25, #ece8df));
    --panel-leaf: var(--leaf, light-dark(#1d6240, #8fd0a8));
    --panel-line: var(--blup-line, light-dark(#9a9383, #85877c));
    --panel-quiet: var(--quiet, light-dark(#625d52, #b3ada0));
    --panel-rule: var(--rule, light-dark(#ded6c6, #43463f));
    --panel-sun: var(--sun, light-dark(#fbe9b7, #4a3a10));
    --panel-sun-ink: var(--sun-ink, light-dark(#4a3600, #fbe9b7));
    --room: var(--dash-room, 20rem);
    color: var(--panel-ink);
    container-type: inline-size;
    min-inline-size: 0;
  }
  :host(:not([hidden])) {
    display: block;
  }
  * {
    box-sizing: border-box;
  }
  [hidden] {
    display: none;
  }
  article {
    background: var(--panel-card);
    border: 1px solid var(--panel-rule);
    border-radius: 0.75rem;
    overflow-wrap: break-word;
    padding: 1.2rem 1.4rem 0.6rem;
  }
  header {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: 0.3rem 0.8rem;
    justify-content: space-between;
    margin-block-end: 0.5rem;
  }
  #title {
    font:
      600 1.3rem/1.25 ui-serif,
      Georgia,
      'Times New Roman',
      serif;
    hyphens: auto;
    margin: 0;
    text-wrap: balance;
  }
  p {
    margin: 0;
  }
  small {
    color: var(--panel-quiet);
    font-size: 0.8125rem;
  }
  a {
    color: var(--panel-leaf);
    text-underline-offset: 0.2em;
  }
  a:hover {
    text-decoration-thickness: 0.16em;
  }
  :focus-visible {
    outline: 3px solid var(--panel-leaf);
    outline-offset: 2px;
  }
  .invented {
    background: var(--panel-sun);
    border: 1px solid;
    border-radius: 0.4rem;
    color: var(--panel-sun-ink);
    font-size: 0.8125rem;
    padding: 0.05rem 0.5rem;
  }

  .sentence {
    line-height: 1.45;
    max-inline-size: 44rem;
    text-wrap: pretty;
  }
  .subtitle {
    color: var(--panel-quiet);
    font-size: 0.875rem;
    line-height: 1.45;
    margin-block: 0.35rem 0.8rem;
  }
  .sentence.blank {
    block-size: 2.9em;
  }
  .subtitle.blank {
    block-size: 1.45em;
    inline-size: 60%;
    margin-block-end: 3.95rem;
  }
  .blank {
    background: linear-gradient(var(--panel-rule), var(--panel-rule)) 0 0.35em / 100% 0.7em no-repeat;
    opacity: 0.6;
  }
  .sentence.blank {
    background:
      linear-gradient(var(--panel-rule), var(--panel-rule)) 0 0.35em / 92% 0.75em no-repeat,
      linear-gradient(var(--panel-rule), var(--panel-rule)) 0 1.8em / 64% 0.75em no-repeat;
  }

  button {
    background: none;
    border: 1px solid var(--panel-line);
    border-radius: 0.4rem;
    color: inherit;
    cursor: pointer;
    font: inherit;
    font-size: 0.9375rem;
    min-block-size: 2.5rem;
    padding: 0.3rem 0.8rem;
  }
  button:hover {
    border-color: var(--panel-ink);
  }
  .shapes {
    display: flex;
    margin-block-end: 0.9rem;
  }
  .shapes button {
    min-block-size: 2.25rem;
    padding-block: 0.15rem;
  }
  .shapes button:first-child {
    border-end-end-radius: 0;
    border-start-end-radius: 0;
  }
  .shapes button:last-child {
    border-end-start-radius: 0;
    border-inline-start: 0;
    border-start-start-radius: 0;
  }
  .shapes [aria-pressed='true'] {
    background: var(--panel-leaf);
    border-color: var(--panel-leaf);
    color: var(--panel-card);
  }
  .shapes button:focus-visible {
    position: relative;
    z-index: 1;
  }

  .ruler {
    block-size: 0;
  }
  .place {
    min-block-size: var(--room);
    position: relative;
  }
  .failure + .place,
  .place:has(> .figure, > .nothing, > .scroll) {
    min-block-size: 0;
  }
  .sentence,
  th,
  td {
    transition: color 0.15s;
  }
  .figure,
  .nothing {
    transition: opacity 0.15s;
  }
  [aria-busy='true'] > .sentence,
  [aria-busy='true'] > .place > .scroll :is(th, td) {
    color: var(--panel-quiet);
    transition-delay: 0.3s;
  }
  [aria-busy='true'] > .place > :is(.figure, .nothing) {
    opacity: 0.45;
    transition-delay: 0.3s;
  }
  .skeleton {
    background: repeating-linear-gradient(var(--panel-rule) 0 0.9rem, transparent 0.9rem 2rem);
    block-size: var(--room);
    clip-path: polygon(
      0 0,
      96% 0,
      96% 1.5rem,
      81% 1.5rem,
      81% 5.5rem,
      64% 5.5rem,
      64% 9.5rem,
      49% 9.5rem,
      49% 13.5rem,
      37% 13.5rem,
      37% 17.5rem,
      22% 17.5rem,
      22% 100%,
      0 100%
    );
    opacity: 0.5;
  }
  .waiting {
    align-items: center;
    display: flex;
    gap: 0.6rem;
    inset: 0 0 auto auto;
    position: absolute;
  }
  :is(.shapes, .blank) + .place > .waiting {
    inset-block: auto 100%;
    margin-block-end: 0.9rem;
  }
  .not-printed,
  .unready {
    display: none;
  }
  .soon,
  .late {
    animation: appear 0.3s step-end backwards;
    background: var(--panel-card);
    border: 1px solid var(--panel-line);
    border-radius: 0.4rem;
    font-size: 0.9375rem;
    line-height: 1.5;
    min-block-size: 2.25rem;
    padding: 0.3rem 0.8rem;
  }
  .soon {
    border-color: transparent;
    color: var(--panel-quiet);
  }
  .late {
    animation-duration: 3s;
  }
  @keyframes appear {
    from {
      visibility: hidden;
    }
  }

  .failure {
    border-inline-start: 0.3rem solid var(--panel-sun-ink);
    background: var(--panel-sun);
    color: var(--panel-sun-ink);
    display: grid;
    gap: 0.6rem;
    justify-items: start;
    margin-block-end: 1rem;
    padding: 0.8rem 1rem;
  }
  .failure details {
    font-size: 0.875rem;
    max-inline-size: 100%;
  }
  .failure button {
    border-color: currentColor;
  }
  pre {
    margin: 0.3rem 0 0;
    white-space: pre-wrap;
  }
  .nothing {
    align-items: center;
    border: 1px dashed var(--panel-line);
    border-radius: 0.4rem;
    color: var(--panel-quiet);
    display: flex;
    flex-direction: column;
    gap: 0.8rem;
    justify-content: center;
    min-block-size: 9rem;
    padding: 1.5rem;
    text-align: center;
    text-wrap: balance;
  }

  .figure {
    position: relative;
  }
  .figure:focus-visible {
    border-radius: 0.2rem;
    outline-offset: 4px;
  }
  .ring,
  .tip {
    inset: 0 auto auto 0;
    position: absolute;
  }
  .ring {
    border: 2px solid var(--panel-ink);
    border-radius: 0.3rem;
    outline: 1px solid var(--panel-card);
    pointer-events: none;
    scroll-margin-block: 7rem;
  }
  .tip {
    background: var(--panel-ink);
    border: 1px solid transparent;
    border-radius: 0.4rem;
    color: var(--panel-card);
    font-size: 0.875rem;
    inline-size: max-content;
    line-height: 1.4;
    max-inline-size: min(19rem, 100%);
    padding: 0.4rem 0.65rem;
    white-space: pre-line;
    z-index: 2;
  }
  .how {
    background: var(--panel-card);
    border: 1px solid var(--panel-line);
    border-radius: 0.4rem;
    font-size: 0.875rem;
    inset: auto 0 0;
    margin-inline: auto;
    inline-size: fit-content;
    padding: 0.3rem 0.7rem;
    position: absolute;
  }
  .figure:not(:focus-visible) > .how,
  .figure:has(> .tip:not([hidden])) > .how {
    clip-path: inset(50%);
    pointer-events: none;
  }

  .scroll {
    max-block-size: 36rem;
    overflow: auto;
    position: relative;
  }
  table {
    border-collapse: separate;
    border-spacing: 0;
    font-size: 0.9375rem;
    inline-size: 100%;
    line-height: 1.4;
  }
  th,
  td {
    background: var(--panel-card);
    border-block-end: 1px solid var(--panel-rule);
    padding: 0.45rem 0 0.45rem 1.1rem;
    text-align: start;
    vertical-align: top;
  }
  thead th {
    inset-block-start: 0;
    position: sticky;
    vertical-align: bottom;
    z-index: 2;
  }
  tr > :first-child {
    inset-inline-start: 0;
    padding-inline-start: 0;
    position: sticky;
    z-index: 1;
  }
  thead tr > :first-child {
    z-index: 3;
  }
  tbody th {
    font-weight: 600;
    hyphens: auto;
    max-inline-size: max(45cqi, 9rem);
  }
  th button {
    border: 0;
    color: var(--panel-quiet);
    font-size: 0.875rem;
    font-weight: 600;
    min-block-size: 1.75rem;
    padding: 0 1.05rem 0 0;
    position: relative;
    text-align: inherit;
  }
  th button:hover,
  [aria-sort] button {
    color: var(--panel-ink);
  }
  .arrow {
    font-size: 0.7rem;
    inline-size: 0.9rem;
    inset: auto 0 0.45em auto;
    position: absolute;
    text-align: center;
  }
  th:not([aria-sort]) .arrow {
    opacity: 0.55;
  }
  .number {
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  td.number {
    padding-inline-end: 1.05rem;
  }
  td:is(.date, .number, .short) {
    white-space: nowrap;
  }
  @container (min-width: 40rem) {
    thead th {
      min-inline-size: 7.5rem;
    }
    td:not(.date, .number, .short) {
      min-inline-size: 13rem;
    }
  }
  .unknown,
  .withheld,
  .not-applicable {
    color: var(--panel-quiet);
  }
  .unknown {
    font-style: italic;
  }
  .signs {
    color: var(--panel-quiet);
    font-size: 0.8125rem;
    margin-block-start: 0.5rem;
  }

  .amount {
    align-items: center;
    color: var(--panel-quiet);
    display: flex;
    flex-wrap: wrap;
    font-size: 0.9375rem;
    gap: 0.4rem 0.8rem;
    margin-block-start: 0.8rem;
  }
  .amount button {
    color: var(--panel-ink);
  }

  footer {
    border-block-start: 1px solid var(--panel-rule);
    display: flex;
    flex-wrap: wrap;
    font-size: 0.9375rem;
    gap: 0 1.5rem;
    justify-content: space-between;
    margin-block-start: 1rem;
    padding-block: 0.35rem;
  }
  footer details[open] {
    flex: 1 0 100%;
    padding-block-end: 0.8rem;
  }
  summary {
    cursor: pointer;
    inline-size: fit-content;
    padding-block: 0.4rem;
  }
  .definition p {
    max-inline-size: 42rem;
  }
  .definition p + p {
    margin-block-start: 0.6rem;
  }
  footer ul {
    display: grid;
    gap: 0.5rem;
    grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr));
    list-style: none;
    margin: 0.2rem 0 0;
    padding: 0;
  }
  footer li button {
    block-size: 100%;
    display: block;
    inline-size: 100%;
    text-align: start;
  }
  footer li small {
    display: block;
  }
  [aria-disabled] {
    cursor: progress;
    opacity: 0.6;
  }
  .making,
  .not-made {
    flex-basis: 100%;
    padding-block-end: 0.5rem;
  }
  .spoken {
    block-size: 1px;
    clip-path: inset(50%);
    inline-size: 1px;
    overflow: hidden;
    position: absolute;
    white-space: nowrap;
  }

  @container (max-width: 27rem) {
    :is(.shapes, .blank) + .place > .waiting {
      inset-block: 0 auto;
      margin: 0;
    }
    .soon {
      border-color: var(--panel-rule);
    }
    article {
      border-inline: 0;
      border-radius: 0;
      background: none;
      --card: var(--paper, var(--panel-card));
      padding-inline: 0;
    }
    th,
    td {
      background: var(--paper, var(--panel-card));
      padding-inline-start: 0.7rem;
    }
    .drawing {
      overflow-x: clip;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      transition: none !important;
    }
  }
  @media (forced-colors: active) {
    .shapes [aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
    .ring {
      border-color: Highlight;
    }
    .tip {
      border-color: CanvasText;
    }
    .skeleton,
    .blank {
      forced-color-adjust: none;
    }
  }
  @media print {
    :host {
      break-inside: avoid;
    }
    :host([shape='tabel']) {
      break-inside: auto;
    }
    article {
      border-block-end: 0;
      border-inline: 0;
      border-radius: 0;
      padding-inline: 0;
    }
    header {
      break-after: avoid;
    }
    button:not(th button),
    footer > :not([open]),
    footer:not(:has(> [open])),
    .arrow,
    .downloads,
    .how,
    .ring,
    .blank,
    .skeleton,
    .tip,
    .waiting {
      display: none;
    }
    .failure,
    .nothing,
    .place {
      min-block-size: 0;
    }
    .unready {
      display: block;
      font-style: italic;
      margin-block-start: 0.5rem;
    }
    .scroll {
      max-block-size: none;
      overflow: visible;
    }
    table {
      font-size: 8.5pt;
    }
    th,
    td {
      background: none;
      hyphens: auto;
      min-inline-size: 0 !important;
      padding-inline-start: 0.6rem;
      position: static !important;
    }
    .wide :is(th, td) {
      font-size: 7.5pt;
      white-space: normal !important;
    }
    .wide tr > :nth-child(n + 9) {
      display: none;
    }
    .not-printed {
      display: block;
    }
    td.number {
      padding-inline-end: 0;
    }
    th button {
      color: inherit;
      font-size: inherit;
      hyphens: auto;
      padding: 0;
    }
    thead {
      display: table-header-group;
    }
    tr {
      break-inside: avoid;
    }
  }
`;
