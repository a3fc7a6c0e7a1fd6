import {plot as plotOf, type PlotOptions} from '@observablehq/plot';
import {paper} from './paper.ts';

/** What a drawing is made of, and its name for those who cannot see it. */
export interface Drawing extends PlotOptions {
  readonly label: string;
  readonly width: number;
}

/**
 * Draws with the looks all our drawings share. The element has no `<style>` of its own, which a strict content policy would
 * refuse; `chart.css` says what Plot's would have said.
 */
export function plot({label, ...options}: Drawing): SVGSVGElement {
  const svg = plotOf({
    document: paper().document,
    className: 'chart',
    marginTop: 8,
    marginBottom: 36,
    ...options,
  }) as SVGSVGElement;
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const group of svg.querySelectorAll('[aria-label], [aria-description]')) {
    group.removeAttribute('aria-label');
    group.removeAttribute('aria-description');
  }
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', label);
  svg.setAttribute('fill', 'currentColor');
  return svg;
}
