import {css} from 'lit';

/** The page's own tokens; alone on another page it has the same colours. */
export const styles = css`
  :host {
    --own-card: var(--card, light-dark(#fff, #252823));
    --own-ink: var(--ink, light-dark(#2c2a25, #ece8df));
    --own-leaf: var(--leaf, light-dark(#1d6240, #8fd0a8));
    --own-line: var(--blup-line, light-dark(#9a9383, #85877c));
    --own-paper: var(--paper, light-dark(#fdfaf4, #1b1d1a));
    --own-quiet: var(--quiet, light-dark(#625d52, #b3ada0));
    --own-rule: var(--rule, light-dark(#ded6c6, #43463f));
    --own-sun: var(--sun, light-dark(#fbe9b7, #4a3a10));
    --own-sun-ink: var(--sun-ink, light-dark(#4a3600, #fbe9b7));
    color: var(--own-ink);
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
    margin-block: 0 0.6em;
  }
  h2 {
    font-size: clamp(1.4rem, 1.2rem + 0.9vw, 1.9rem);
  }
  h3 {
    font-size: 1.1rem;
    margin-block: 1.5rem 0.4rem;
  }
  h3 small {
    color: var(--own-quiet);
    font:
      0.875rem system-ui,
      sans-serif;
    margin-inline-start: 0.4em;
    white-space: nowrap;
  }
  p {
    margin-block: 0 0.8em;
    max-inline-size: 42rem;
  }
  .place {
    background: var(--own-card);
    border: 2px dashed var(--own-line);
    border-radius: 0.75rem;
    margin-block: 1.25rem;
    padding: clamp(1.25rem, 5vw, 2.5rem) 1rem;
    text-align: center;
  }
  .place p {
    margin-inline: auto;
  }
  .over {
    background: var(--own-sun);
    border-color: var(--own-leaf);
    border-style: solid;
    color: var(--own-sun-ink);
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
    justify-content: center;
  }
  label {
    display: grid;
    position: relative;
  }
  input {
    cursor: pointer;
    inline-size: 100%;
    inset: 0;
    block-size: 100%;
    opacity: 0;
    position: absolute;
  }
  label span,
  button {
    background: var(--own-leaf);
    border: 1px solid var(--own-leaf);
    border-radius: 0.4rem;
    color: var(--own-paper);
    font: inherit;
    min-block-size: 2.75rem;
    padding: 0.5rem 1.1rem;
  }
  button {
    background: none;
    color: inherit;
    cursor: pointer;
    margin-block-end: 0.8em;
  }
  input:focus-visible + span,
  button:focus-visible {
    outline: 3px solid var(--own-leaf);
    outline-offset: 3px;
  }
  label:hover span {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .told {
    border-inline-start: 0.3rem solid var(--own-line);
    margin-block: 1.5rem;
    padding-inline-start: 1rem;
  }
  .told:has(.good) {
    border-color: var(--own-leaf);
  }
  .told:has(.bad) {
    border-color: light-dark(#a3262a, #ff9a8f);
  }
  .told p:last-child {
    margin-block-end: 0;
  }
  .invented {
    background: var(--own-sun);
    border: 1px solid;
    border-radius: 0.4rem;
    color: var(--own-sun-ink);
    inline-size: fit-content;
    padding: 0.1rem 0.5rem;
  }
  button:disabled {
    cursor: not-allowed;
    opacity: 0.6;
  }
  .ways + .place {
    margin-block-start: 1rem;
  }
  p.ways {
    justify-content: start;
    max-inline-size: none;
  }
  .ways button {
    margin: 0;
  }
  .making:empty {
    margin: 0;
  }
  progress {
    accent-color: var(--own-leaf);
    block-size: 1rem;
    inline-size: min(100%, 24rem);
    vertical-align: middle;
  }
  .help {
    color: var(--own-quiet);
  }
  .reasons {
    background: var(--own-sun);
    border-radius: 0.5rem;
    color: var(--own-sun-ink);
    margin-block: 1rem;
    max-inline-size: 46rem;
    padding: 0.8rem 1rem;
  }
  .yes {
    align-items: center;
    display: flex;
    gap: 0.6rem;
    margin-block-start: 0.5rem;
    min-block-size: 2.75rem;
  }
  .yes input {
    block-size: 1.25rem;
    flex: none;
    inline-size: 1.25rem;
    inset: auto;
    opacity: 1;
    position: static;
  }
  select {
    background: var(--own-card);
    border: 1px solid var(--own-line);
    border-radius: 0.4rem;
    color: inherit;
    font: inherit;
    max-inline-size: 100%;
    min-block-size: 2.75rem;
    padding-inline: 0.5rem;
  }
  .against {
    display: block;
  }
  .problems a {
    color: inherit;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .error strong {
    color: light-dark(#a3262a, #ff9a8f);
  }
  .note {
    color: var(--own-quiet);
  }
  .spoken {
    block-size: 1px;
    clip-path: inset(50%);
    inline-size: 1px;
    overflow: hidden;
    position: absolute;
    white-space: nowrap;
  }
  .scroll {
    border: 1px solid var(--own-rule);
    border-radius: 0.5rem;
    margin-block: 0.5rem 1rem;
    max-block-size: 26rem;
    overflow: auto;
    overflow-wrap: normal;
    position: relative;
  }
  .scroll:focus-visible,
  a:focus-visible,
  summary:focus-visible,
  select:focus-visible,
  [data-meant]:focus-visible {
    outline: 3px solid var(--own-leaf);
    outline-offset: -3px;
  }
  table {
    border-collapse: collapse;
    font-size: 0.9375rem;
  }
  .scroll td,
  .scroll th {
    border: 1px solid var(--own-rule);
    max-inline-size: 20rem;
    min-inline-size: 3rem;
    padding: 0.3rem 0.5rem;
    text-align: start;
    vertical-align: top;
  }
  .scroll th {
    background: var(--own-paper);
    color: var(--own-quiet);
    font-weight: normal;
    position: sticky;
  }
  thead th {
    inset-block-start: 0;
    z-index: 1;
  }
  tbody th {
    inset-inline-start: 0;
  }
  .scroll .error {
    background: light-dark(#fbdcd8, #5a2320);
    color: inherit;
  }
  .scroll .warning {
    background: var(--own-sun);
    color: var(--own-sun-ink);
  }
  .scroll [data-meant] {
    box-shadow: inset 0 0 0 2px currentColor;
    font-weight: 600;
  }
  h4 {
    margin-block: 1rem 0.3rem;
  }
  .village {
    border-block-end: 1px solid var(--own-rule);
    margin: 0;
    max-inline-size: 46rem;
    padding-block: 0.6rem;
  }
  .village summary {
    cursor: pointer;
    font-weight: 600;
  }
  .village small {
    color: var(--own-quiet);
    font-weight: normal;
  }
  .removed > strong,
  .removed > strong small {
    color: light-dark(#a3262a, #ff9a8f);
  }
  del {
    color: var(--own-quiet);
  }
  ins {
    font-weight: 600;
    text-decoration: none;
  }
  ul {
    margin: 0;
    padding-inline-start: 1.2rem;
  }
  li {
    max-inline-size: 46rem;
    padding-block: 0.25rem;
  }
  li::marker {
    color: var(--own-quiet);
  }
  @media (forced-colors: active) {
    .over {
      border-color: Highlight;
    }
    label span {
      border-color: ButtonBorder;
    }
    .scroll [data-meant] {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
  }
  @media print {
    .place,
    .private,
    button {
      display: none;
    }
    li {
      break-inside: avoid;
    }
  }
`;
