import {css} from 'lit';

/** The picture above what it tells in a narrow place, beside it in a wide one. */
export const styles = css`
  svg {
    flex: 0 1 28em;
    min-inline-size: 0;
    overflow: visible;
    print-color-adjust: exact;
  }
  .goal {
    cursor: pointer;
    outline: none;
  }
  .shape,
  circle {
    fill: var(--goal);
  }
  .shape,
  .zero circle {
    stroke: currentColor;
    stroke-width: 0.5;
  }
  .zero circle {
    fill: none;
    stroke-dasharray: 3;
  }
  .branch {
    fill: var(--accent);
    fill-opacity: 0.16;
  }
  text {
    dominant-baseline: central;
    fill: currentColor;
    font-size: 16px;
    pointer-events: none;
    text-anchor: middle;
  }
  .number {
    font-weight: bold;
  }
  .goal:not(.zero) .number {
    fill: var(--goal-ink);
    forced-color-adjust: none;
  }
  svg:has([aria-pressed='true']) > [aria-pressed='false'] {
    opacity: 0.6;
  }
  .goal:hover circle,
  [aria-pressed='true'] circle,
  :focus-visible circle {
    paint-order: stroke;
    stroke: currentColor;
    stroke-dasharray: none;
    stroke-width: 5;
  }
  :focus-visible circle {
    stroke-width: 10;
  }
  .view {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 1em 2em;
  }
  [part='detail'] {
    flex: 1 1 10em;
  }
  li {
    margin-block: 0.3em;
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
  }
  th,
  td {
    border-block-end: 1px solid var(--line);
    font-weight: normal;
    padding: 0.25em 0.4em 0.25em 0;
    text-align: end;
  }
  th:first-child {
    text-align: start;
  }
`;
