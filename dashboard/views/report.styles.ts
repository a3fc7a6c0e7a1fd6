import {css} from 'lit';

/** The page's own tokens; alone on another page it has the same colours. */
export const styles = css`
  :host {
    --report-card: var(--card, light-dark(#fff, #252823));
    --report-ink: var(--ink, light-dark(#2c2a25, #ece8df));
    --report-leaf: var(--leaf, light-dark(#1d6240, #8fd0a8));
    --report-line: var(--blup-line, light-dark(#9a9383, #85877c));
    --report-paper: var(--paper, light-dark(#fdfaf4, #1b1d1a));
    --report-quiet: var(--quiet, light-dark(#625d52, #b3ada0));
    --report-rule: var(--rule, light-dark(#ded6c6, #43463f));
    --report-wrong: light-dark(#a3262a, #ff9a8f);
    color: var(--report-ink);
    overflow-wrap: anywhere;
  }
  :host(:not([hidden])) {
    display: block;
  }
  * {
    box-sizing: border-box;
  }
  p,
  ul {
    margin-block: 0 0.8rem;
    max-inline-size: 42rem;
  }
  ul {
    columns: 17rem;
    padding-inline-start: 1.2em;
  }
  form {
    background: var(--report-card);
    border: 1px solid var(--report-rule);
    border-radius: 0.75rem;
    display: grid;
    gap: 1rem;
    margin-block: 1.25rem;
    max-inline-size: 42rem;
    padding: clamp(1rem, 4vw, 1.5rem);
  }
  label {
    display: grid;
    font-weight: 600;
    gap: 0.3rem;
    justify-items: start;
  }
  small {
    color: var(--report-quiet);
    font-size: 0.875rem;
    font-weight: 400;
  }
  input,
  button {
    border: 1px solid var(--report-line);
    border-radius: 0.5rem;
    font: inherit;
    min-block-size: 2.75rem;
    padding: 0.4rem 0.8rem;
  }
  input {
    background: var(--report-paper);
    color: inherit;
    max-inline-size: 100%;
  }
  button {
    background: none;
    color: var(--report-leaf);
    cursor: pointer;
    font-weight: 600;
  }
  button[type='submit'] {
    background: var(--report-leaf);
    border-color: var(--report-leaf);
    color: var(--report-card);
  }
  button[aria-disabled='true'] {
    cursor: default;
    opacity: 0.6;
  }
  :focus-visible {
    outline: 3px solid var(--report-leaf);
    outline-offset: 2px;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
  }
  .wrong {
    color: var(--report-wrong);
    font-weight: 600;
  }
  [role='status']:empty {
    display: none;
  }
  @media print {
    form {
      display: none;
    }
  }
`;
