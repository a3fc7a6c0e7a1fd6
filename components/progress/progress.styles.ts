import {css} from 'lit';

/** A list down the side of a narrow place, a line of steps across a wide one. */
export const styles = css`
  .headline {
    font-size: 1.25em;
    font-weight: bold;
    line-height: 1.3;
  }
  .phase {
    display: grid;
    gap: 0 0.75em;
    grid-template-columns: 2em 1fr;
    padding-block-end: 0.75em;
    position: relative;
  }
  .phase:not(:last-child)::before {
    background: var(--line);
    content: '';
    inline-size: 0.15em;
    inset: 2em auto 0 0.925em;
    position: absolute;
  }
  .marker {
    align-items: center;
    block-size: 2em;
    border: 0.125em solid;
    border-radius: 50%;
    display: flex;
    font-weight: bold;
    inline-size: 2em;
    justify-content: center;
    print-color-adjust: exact;
  }
  .done > .marker,
  [aria-current] > .marker {
    background: var(--accent);
    border-color: var(--accent);
    color: var(--blup-accent-ink, #fff);
  }
  .unknown > .marker {
    border-style: dashed;
  }
  [aria-current] p {
    font-weight: bold;
  }
  .step {
    display: flex;
    gap: 0.4em;
    padding-block: 0.15em;
  }
  .next:has(*) {
    border-inline-start: 0.25em solid var(--accent);
    padding-inline-start: 0.75em;
  }
  @container (min-width: 40em) {
    .phases {
      display: grid;
      grid-auto-columns: minmax(0, 1fr);
      grid-auto-flow: column;
    }
    .phase {
      display: block;
      padding: 0.25em 0.75em 0 0;
    }
    .phase:not(:last-child)::before {
      block-size: 0.15em;
      inline-size: auto;
      inset: 1.2em 0.5em auto 2.5em;
    }
  }
  @media print {
    details::details-content {
      block-size: auto;
      content-visibility: visible;
    }
  }
`;
