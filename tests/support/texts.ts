/** The texts of a drawing, but for those that stand in a mark. */
export function textsOf(svg: SVGSVGElement): readonly SVGTextElement[] {
  return [...svg.querySelectorAll<SVGTextElement>('text:not([data-on-mark])')].filter((text) =>
    text.textContent.trim(),
  );
}

/** The pairs of texts that cover each other. A text that is turned covers less than the box around it, and is left out. */
export function overlaps(svg: SVGSVGElement): readonly string[] {
  const level = textsOf(svg).filter((text) => !text.matches('[transform*=rotate]'));
  const boxes = level.map((text) => ({words: text.textContent, box: text.getBoundingClientRect()}));
  boxes.sort((a, b) => a.box.top - b.box.top);
  return boxes.flatMap((a, i) => {
    const on = [];
    for (const b of boxes.slice(i + 1)) {
      if (b.box.top > a.box.bottom - 3) break;
      if (b.box.left < a.box.right - 1 && a.box.left < b.box.right - 1) on.push(`${a.words} | ${b.words}`);
    }
    return on;
  });
}

/** The texts that are not wholly within the drawing. */
export function outside(svg: SVGSVGElement): readonly string[] {
  const {left, right, top, bottom} = svg.getBoundingClientRect();
  return textsOf(svg).flatMap((text) => {
    const box = text.getBoundingClientRect();
    const isIn = box.left >= left - 4 && box.right <= right + 4 && box.top >= top - 4 && box.bottom <= bottom + 4;
    return isIn ? [] : [text.textContent];
  });
}
