import {css} from 'lit';

/**
 * What every element looks like before it looks like itself. Font, size and ink are the page's; whatever else a page
 * sets and we would inherit is set back. The accent reads on white and on black alike, since we cannot know which of them
 * is behind us.
 */
export const theme = css`
  :host {
    --accent: var(--blup-accent, #2a8150);
    --line: var(--blup-line, #8889);
    --radius: var(--blup-radius, 0.5em);
    min-inline-size: min(100%, 17em);
  }
  :host(:not([hidden])) {
    display: block;
  }
  .base {
    all: initial;
    color: inherit;
    color-scheme: inherit;
    contain-intrinsic-inline-size: 17em;
    container-type: inline-size;
    display: block;
    font-family: inherit;
    font-size: inherit;
    line-height: 1.5;
    overflow-wrap: anywhere;
    visibility: inherit;
  }
  * {
    box-sizing: border-box;
  }
  p,
  ol,
  ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .base > * + * {
    margin-block-start: 0.75em;
  }
  .small {
    font-size: 0.85em;
  }
  .invented {
    border: 1px dashed;
    border-radius: var(--radius);
    padding: 0.1em 0.5em;
  }
`;
