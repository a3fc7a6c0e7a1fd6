import {css} from 'lit';

/** What a drawing's own style sheet would have said, which a strict content policy refuses. */
export const styles = css`
  .drawing svg {
    display: block;
    font-family: inherit;
    font-size: 12px;
    line-height: 1.2;
    block-size: auto;
    max-inline-size: 100%;
    overflow: visible;
  }
  .drawing text,
  .drawing tspan {
    white-space: pre;
  }
  @media (forced-colors: active) {
    .drawing {
      --card: Canvas;
      --ink: CanvasText;
      --leaf: LinkText;
      --paper: Canvas;
      --quiet: CanvasText;
      --rule: GrayText;
    }
  }
  @media print {
    .drawing {
      print-color-adjust: exact;
    }
    .drawing > svg {
      max-block-size: 225mm;
    }
  }
`;
