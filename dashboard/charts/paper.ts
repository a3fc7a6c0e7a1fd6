/** What drawings are made on: the document their pieces belong to, and how wide a text is in their font. */
export interface Paper {
  readonly document: Document;
  /** How wide a text is, in CSS pixels. */
  textWidth(text: string, size: number, weight: number): number;
}

/** What drawings are made on now: the page, unless {@link onPaper} says otherwise. */
export function paper(): Paper {
  return (current ??= page());
}

/** What comes of drawing on something else than the page, which there need not be. */
export function onPaper<T>(other: Paper, draw: () => T): T {
  const before = current;
  current = other;
  try {
    return draw();
  } finally {
    current = before;
  }
}

let current: Paper | undefined;

function page(): Paper {
  const context = document.createElement('canvas').getContext('2d')!;
  return {
    document,
    textWidth(text, size, weight) {
      context.font = `${weight} ${size}px system-ui, sans-serif`;
      return context.measureText(text).width;
    },
  };
}
