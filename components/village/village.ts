import {html, LitElement, type PropertyValues} from 'lit';
import {villageParts, villageReader} from '../../data/model/parse-village.ts';
import type {Village} from '../../data/model/village.ts';
import {define} from '../internal/define.ts';
import {theme} from '../internal/theme.ts';
import type {Selection} from './selection.ts';
import {shareVillage} from './village-context.ts';
import {VillageSource} from './village-source.ts';

/**
 * Loads one village and gives it to the elements inside, which then make one request and share one selected goal.
 *
 * @tagname blup-village
 * @slot - The page's own markup, with the other elements anywhere in it.
 * @fires {Event} load - The village has come and been drawn. Does not bubble.
 * @fires {ErrorEvent} error - The feed, or a part of it, could not be read; `message` says why. Does not bubble.
 */
export class BlupVillage extends LitElement {
  static override get styles() {
    return theme;
  }
  static override get properties() {
    return {src: {}, village: {attribute: false}, goal: {type: Number}};
  }

  /** The address of the village's feed. */
  src = '';

  /** The village itself, for a page that already has it. */
  village: Village | undefined;

  /** The number of the goal that is selected, or null. */
  goal: number | null = null;

  readonly #source = new VillageSource(this, villageReader(villageParts));
  readonly #share = shareVillage(this);

  constructor() {
    super();
    this.addEventListener('blup-select', ({detail}: CustomEvent<Selection | null>) => {
      if (detail && detail.village === this.#source.shown?.village.id) this.goal = detail.goal;
    });
  }

  override update(changed: PropertyValues<this>) {
    const {shown} = this.#source;
    this.#share(shown && {...shown, goal: this.goal});
    super.update(changed);
  }

  override render() {
    return html`<slot></slot>`;
  }
}

define('blup-village', BlupVillage);

declare global {
  interface HTMLElementTagNameMap {
    'blup-village': BlupVillage;
  }
}
