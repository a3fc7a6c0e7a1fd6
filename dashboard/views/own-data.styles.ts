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
