import {html, noChange, type LitElement} from 'lit';
import type {ShownVillage, VillageSource} from '../village/village-source.ts';
import type {Language, Speech} from './language.ts';
import type {Terms} from './terms.ts';

/**
 * Draws a village once it and the language have come. Until then what the build drew in the element stands, or else the
 * page's own words; and what the build drew goes in the same frame as the drawing comes.
 */
export function takeOver<S extends keyof Terms>(
  {renderOptions, renderRoot}: LitElement,
  {shown}: VillageSource,
  {speech}: Language<S>,
  draw: (shown: ShownVillage, speech: Speech<S>) => unknown,
): unknown {
  // What the build drew comes after its styles. Where a browser has Lit add its styles as elements, they come last.
  const built = renderRoot.querySelector('style + div');
  if (!shown || !speech) return built ? noChange : html`<slot></slot>`;
  if (built) {
    renderRoot.textContent = '';
    renderOptions.renderBefore = null;
  }
  return draw(shown, speech);
}
