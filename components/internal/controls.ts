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
  .controls {
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
  button:hover {
    text-decoration: underline;
  }
  [aria-pressed='true'] {
    background: var(--accent);
    color: var(--accent-ink);
  }
  .chip {
    background: var(--goal);
    border: 1px solid transparent;
    border-radius: 1em;
    color: var(--goal-ink);
    display: inline-block;
    font-size: 0.85em;
    font-weight: bold;
    min-inline-size: 2.2em;
    print-color-adjust: exact;
    text-align: center;
  }
  @media (forced-colors: active) {
    [aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
  @media print {
    .controls,
    button {
      display: none;
    }
  }
`;
