import {css} from 'lit';

/** Buttons, the colours of the goals as chips, and what is not printed. */
export const controls = css`
  a {
    color: inherit;
  }
  .spoken {
    clip-path: inset(50%);
    inline-size: 1px;
    overflow: hidden;
    position: absolute;
    white-space: nowrap;
  }
  .controls,
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
  }
  button,
  input,
  select {
    background: none;
    border: 1px solid;
    border-radius: var(--radius);
    color: inherit;
    font: inherit;
    min-block-size: 2em;
    padding: 0.15em 0.75em;
  }
  [aria-pressed='true'] {
    background: var(--accent);
    color: var(--blup-accent-ink, #fff);
    text-decoration: underline;
  }
  .chip {
    background: var(--goal);
    border-radius: 1em;
    color: var(--goal-ink);
    display: inline-block;
    font-size: 0.85em;
    font-weight: bold;
    margin-inline-end: 0.2em;
    min-inline-size: 2.2em;
    print-color-adjust: exact;
    text-align: center;
  }
  @media print {
    .controls,
    button {
      display: none;
    }
  }
`;
