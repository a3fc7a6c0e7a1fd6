import {css} from 'lit';

/** One column of cards in a narrow place, as many as fit in a wide one. */
export const styles = css`
  /* As wide before the others beside it have come as after. */
  label {
    inline-size: min(100%, 20em);
  }
  input,
  select {
    display: block;
    inline-size: 100%;
  }
  option {
    background: Canvas;
    color: CanvasText;
  }
  .list {
    align-items: start;
    display: grid;
    gap: 1em;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 20em), 1fr));
  }
  .list > li {
    border: 1px solid var(--line);
    border-block-start-width: 0.3em;
    border-radius: var(--radius);
    break-inside: avoid;
    padding: 0.75em 1em;
  }
  li > * + * {
    margin-block-start: 0.4em;
  }
  .list > .achieved {
    border-color: var(--accent);
  }
  .name {
    font-size: 1.1em;
    font-weight: bold;
  }
  .badge {
    border: 1px solid;
    border-radius: 1em;
    padding: 0.05em 0.7em;
  }
  .achieved .badge {
    background: var(--accent);
    color: var(--blup-accent-ink, #fff);
    print-color-adjust: exact;
  }
  .hands {
    border-inline-start: 0.25em solid var(--blup-warm, #b4602a);
    padding-inline-start: 0.75em;
  }
`;
