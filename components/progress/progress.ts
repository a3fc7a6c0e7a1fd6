import {LitElement} from 'lit';
import {process, villageReader} from '../../data/model/parse-village.ts';
import type {Village} from '../../data/model/village.ts';
import {define} from '../internal/define.ts';
import {Language} from '../internal/language.ts';
import {takeOver} from '../internal/take-over.ts';
import {common, monthNames, progress, seasonNames, stepNames} from '../internal/terms.da.ts';
import {theme} from '../internal/theme.ts';
import {VillageSource} from '../village/village-source.ts';
import {styles} from './progress.styles.ts';
import {renderTracker} from './tracker.ts';

/**
 * Shows how far a village has come: the prerequisites, the phases under the names they have in its course, the steps
 * taken and planned in each, and what comes next.
 *
 * @tagname blup-progress
 * @slot - What to show until the village has arrived, and if it never does.
 * @fires {Event} load - The village at `src` has come and been drawn. Does not bubble.
 * @fires {ErrorEvent} error - The feed, or a part of it, could not be read; `message` says why. Does not bubble.
 * @csspart base - All of it.
 * @csspart headline - The sentence that says where the village is.
 * @csspart halted - The sentence that says that the course stands still, and why.
 * @csspart phases - The list of phases.
 * @csspart phase - Each phase.
 * @csspart done - A phase that is completed.
 * @csspart current - A phase the village is in; `paused` or `stopped` where its course stands still.
 * @csspart ahead - A phase that has not begun.
 * @csspart marker - The round mark of a phase.
 * @csspart step - Each step in a phase.
 * @csspart next - What comes next, and when.
 * @csspart footnote - When the data were last updated, and whether they are invented.
 * @csspart invented - The mark of invented data.
 * @cssprop [--blup-accent=#2a8150] - What is done and where the village is; reads on light and dark.
 * @cssprop [--blup-accent-ink=#fff] - What is written on the accent.
 * @cssprop [--blup-line=#8889] - Lines and borders.
 * @cssprop [--blup-radius=0.5em] - How round corners are.
 */
export class BlupProgress extends LitElement {
  static override get styles() {
    return [theme, styles];
  }
  static override get properties() {
    return {src: {}, village: {attribute: false}};
  }

  /** The address of the village's feed. Not needed inside a `<blup-village>`. */
  src = '';

  /** The village itself, for a page that already has it. */
  village: Village | undefined;

  readonly #source = new VillageSource(this, villageReader({process}));
  readonly #language = new Language(this, {common, monthNames, progress, seasonNames, stepNames});

  override render() {
    return takeOver(this, this.#source, this.#language, renderTracker);
  }
}

define('blup-progress', BlupProgress);

declare global {
  interface HTMLElementTagNameMap {
    'blup-progress': BlupProgress;
  }
}
