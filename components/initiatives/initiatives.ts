import {html, LitElement} from 'lit';
import {goals, initiatives as initiativesPart, process, villageReader} from '../../data/model/parse-village.ts';
import type {Village} from '../../data/model/village.ts';
import {controls} from '../internal/controls.ts';
import {define} from '../internal/define.ts';
import {goalColors} from '../internal/goal-colors.ts';
import {Language} from '../internal/language.ts';
import {common, goalNames, initiatives, seasonNames, statusNames} from '../internal/terms.da.ts';
import {theme} from '../internal/theme.ts';
import {goalAttribute, select, selectedGoal} from '../village/selection.ts';
import {VillageSource} from '../village/village-source.ts';
import {everything, type Choice} from './choice.ts';
import {styles} from './initiatives.styles.ts';
import {page, renderInitiatives} from './list.ts';

/**
 * Lists a village's initiatives: where each stands, which goals it serves, who works on it, what comes next, and how to
 * lend a hand. The list can be narrowed by text, status and goal, and each initiative has an address of its own on the
 * page: `#blup-<village>-<initiative>`.
 *
 * @tagname blup-initiatives
 * @slot - What to show until the village has arrived, and if it never does.
 * @fires {Event} load - The village at `src` has come and been drawn. Does not bubble.
 * @fires {ErrorEvent} error - The feed, or a part of it, could not be read; `message` says why. Does not bubble.
 * @fires {CustomEvent<{village: string | null, goal: number | null}>} blup-select - The reader chose a goal, or none.
 * @csspart base - All of it.
 * @csspart controls - The search field and the two lists to choose from.
 * @csspart shown - The line that says how many are shown.
 * @csspart list - The list.
 * @csspart initiative - Each initiative.
 * @csspart achieved - An initiative that came true.
 * @csspart name - The name of an initiative.
 * @csspart status - Where it stands.
 * @csspart hands - What hands are needed for, and how to answer.
 * @csspart footnote - When the data were last updated, and whether they are invented.
 * @csspart invented - The mark of invented data.
 * @cssprop [--blup-accent=#2a8150] - What came true.
 * @cssprop [--blup-accent-ink=#fff] - What is written on the accent.
 * @cssprop [--blup-warm=#b4602a] - The line beside what asks for hands.
 * @cssprop [--blup-line=currentColor] - Lines and borders.
 * @cssprop [--blup-radius=0.5em] - How round corners are.
 */
export class BlupInitiatives extends LitElement {
  static override styles = [theme, controls, goalColors, styles];
  static override properties = {
    src: {},
    village: {attribute: false},
    goal: {converter: goalAttribute},
    headingLevel: {attribute: 'heading-level'},
    choice: {state: true},
    limit: {state: true},
  };

  /** The address of the village's feed. Not needed inside a `<blup-village>`. */
  src = '';

  /** The village itself, for a page that already has it. */
  village: Village | undefined;

  /** The number of the goal that is selected, or null. Inside a `<blup-village>` its `goal` decides. */
  goal: number | null = null;

  /** The level of the initiatives' headings in the page's outline, 2 to 6. */
  headingLevel = 3;

  private choice = everything;
  private limit = page;

  readonly #source = new VillageSource(this, villageReader({goals, initiatives: initiativesPart, process}));
  readonly #language = new Language(this, {common, goalNames, initiatives, seasonNames, statusNames});
  #scrolledTo = '';

  override connectedCallback() {
    super.connectedCallback();
    addEventListener('hashchange', this.#follow);
    addEventListener('beforeprint', this.#showAll);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#follow);
    removeEventListener('beforeprint', this.#showAll);
  }

  override render() {
    const {shown} = this.#source;
    const {speech} = this.#language;
    if (!shown || !speech) return html`<slot></slot>`;
    return renderInitiatives(shown, speech, {
      choice: {...this.choice, sdg: selectedGoal(shown, this)},
      limit: this.limit,
      headingLevel: this.headingLevel,
      choose: (choice) => this.#choose(choice),
      more: () => this.#more(),
    });
  }

  override updated() {
    const target = this.renderRoot.querySelector<HTMLElement>('.target');
    if (!target || this.#scrolledTo === location.hash) return;
    this.#scrolledTo = location.hash;
    target.scrollIntoView();
    target.focus({preventScroll: true});
  }

  #choose(choice: Choice) {
    const {shown} = this.#source;
    if (shown && choice.sdg !== selectedGoal(shown, this)) select(this, shown, choice.sdg);
    this.choice = choice;
    this.limit = page;
  }

  // What a link names is shown, whatever had been chosen before.
  #follow = () => {
    this.#choose({...everything});
  };

  #showAll = () => {
    this.limit = Infinity;
  };

  async #more() {
    const first = this.limit;
    this.limit += page;
    await this.updateComplete;
    this.renderRoot.querySelectorAll<HTMLElement>('.list > li')[first]?.focus();
  }
}

define('blup-initiatives', BlupInitiatives);

declare global {
  interface HTMLElementTagNameMap {
    'blup-initiatives': BlupInitiatives;
  }
}
