import {css} from 'lit';

/** The page's own tokens; alone on another page it has the same colours. */
export const styles = css`
  :host {
    --sql-card: var(--card, light-dark(#fff, #252823));
    --sql-ink: var(--ink, light-dark(#2c2a25, #ece8df));
    --sql-leaf: var(--leaf, light-dark(#1d6240, #8fd0a8));
    --sql-line: var(--blup-line, light-dark(#9a9383, #85877c));
    --sql-paper: var(--paper, light-dark(#fdfaf4, #1b1d1a));
    --sql-quiet: var(--quiet, light-dark(#625d52, #b3ada0));
    --sql-rule: var(--rule, light-dark(#ded6c6, #43463f));
    --sql-wrong: light-dark(#a3262a, #ff9a8f);
    color: var(--sql-ink);
    container-type: inline-size;
    overflow-wrap: anywhere;
  }
  :host(:not([hidden])) {
    display: block;
  }
  * {
    box-sizing: border-box;
  }
  h2,
  h3 {
    font-family: ui-serif, Georgia, 'Times New Roman', serif;
    font-weight: 600;
    line-height: 1.2;
    margin-block: 0 0.6rem;
  }
  h2 {
    font-size: 1.3rem;
  }
  h3 {
    font-size: 1.05rem;
    margin-block-start: 1.25rem;
  }
  p {
    margin-block: 0 0.8rem;
    max-inline-size: 44rem;
  }
  small {
    color: var(--sql-quiet);
    font-size: 0.8125rem;
  }
  code,
  pre,
  textarea {
    font:
      0.875rem/1.5 ui-monospace,
      'Cascadia Mono',
      Menlo,
      Consolas,
      monospace;
  }
  :focus-visible {
    outline: 3px solid var(--sql-leaf);
    outline-offset: 2px;
  }
  .sides {
    display: grid;
    gap: 2rem;
    grid-template-columns: minmax(0, 1fr);
    margin-block-start: 1.5rem;
  }
  .examples {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem;
    list-style: none;
    margin: 0 0 1.25rem;
    padding: 0;
  }
  label {
    display: block;
    font-weight: 600;
    margin-block-end: 0.4rem;
  }
  textarea {
    background: var(--sql-card);
    border: 1px solid var(--sql-line);
    border-radius: 0.4rem;
    color: inherit;
    display: block;
    inline-size: 100%;
    overflow-x: auto;
    padding: 0.7rem 0.8rem;
    resize: vertical;
    tab-size: 2;
    white-space: pre;
  }
  .act {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.6rem;
    margin-block: 0.7rem 1.25rem;
  }
  .act small {
    flex: 1 1 18rem;
  }
  button {
    background: var(--sql-leaf);
    border: 1px solid var(--sql-leaf);
    border-radius: 0.4rem;
    color: var(--sql-paper);
    cursor: pointer;
    font: inherit;
    max-inline-size: 100%;
    min-block-size: 2.75rem;
    padding: 0.4rem 1.1rem;
  }
  .second {
    background: none;
    border-color: var(--sql-line);
    color: inherit;
    font-size: 0.9375rem;
    min-block-size: 2.5rem;
    padding: 0.3rem 0.8rem;
    text-align: start;
  }
  .second:hover:not([aria-disabled='true']) {
    border-color: currentcolor;
  }
  button[aria-disabled='true'] {
    color: var(--sql-quiet);
    cursor: default;
    opacity: 0.7;
  }
  [role='status'] {
    font-weight: 600;
    min-block-size: 1.6em;
  }
  .error {
    border-inline-start: 0.3rem solid var(--sql-wrong);
    padding-inline-start: 0.8rem;
  }
  pre {
    background: var(--sql-card);
    border: 1px solid var(--sql-rule);
    border-radius: 0.4rem;
    margin: 0 0 1rem;
    max-block-size: 20rem;
    overflow: auto;
    padding: 0.7rem 0.8rem;
  }
  .scroll {
    background: var(--sql-card);
    border: 1px solid var(--sql-rule);
    border-radius: 0.4rem;
    margin-block-end: 1rem;
    max-block-size: 36rem;
    overflow: auto;
  }
  table {
    border-collapse: separate;
    border-spacing: 0;
    font-size: 0.9375rem;
    inline-size: max-content;
    line-height: 1.4;
    min-inline-size: 100%;
    overflow-wrap: normal;
  }
  caption {
    block-size: 1px;
    clip-path: inset(50%);
    overflow: hidden;
    position: absolute;
    white-space: nowrap;
  }
  th,
  td {
    border-block-end: 1px solid var(--sql-rule);
    max-inline-size: min(18rem, 80cqi);
    overflow-wrap: break-word;
    padding: 0.4rem 0.9rem;
    text-align: start;
    vertical-align: top;
    white-space: pre-wrap;
  }
  th {
    background: var(--sql-card);
    inset-block-start: 0;
    position: sticky;
    white-space: nowrap;
  }
  th small {
    display: block;
    font-weight: normal;
  }
  td.number,
  th.number {
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  td.number {
    white-space: nowrap;
  }
  .null {
    color: var(--sql-quiet);
    font-size: 0.8125rem;
  }
  details {
    border-block-end: 1px solid var(--sql-rule);
  }
  summary {
    cursor: pointer;
    line-height: 1.35;
    padding-block: 0.5rem;
  }
  summary code {
    overflow-wrap: anywhere;
  }
  details p {
    font-size: 0.9375rem;
  }
  details ul {
    font-size: 0.875rem;
    line-height: 1.45;
    list-style: none;
    margin: 0 0 0.9rem;
    padding: 0;
  }
  details li {
    padding-block: 0.2rem;
  }
  details > .second {
    margin-block-end: 0.9rem;
  }
  @container (min-width: 58rem) {
    .sides {
      gap: 2.5rem;
      grid-template-columns: minmax(0, 1fr) 20rem;
    }
  }
  @media (forced-colors: active) {
    button[aria-disabled='true'] {
      color: GrayText;
    }
  }
  @media print {
    .examples,
    #examples,
    .act,
    .schema,
    .asking p button {
      display: none;
    }
    .scroll {
      max-block-size: none;
      overflow: visible;
    }
    table {
      inline-size: auto;
    }
    th {
      position: static;
    }
    tr {
      break-inside: avoid;
    }
  }
`;
