import {LitElement} from 'lit';
import {goals, initiatives as initiativesPart, process, villageReader} from '../../data/model/parse-village.ts';
import type {Village} from '../../data/model/village.ts';
import {controls} from '../internal/controls.ts';
import {define} from '../internal/define.ts';
import {goalColors} from '../internal/goal-colors.ts';
import {Language} from '../internal/language.ts';
import {takeOver} from '../internal/take-over.ts';
import {common, goalNames, initiatives, monthNames, seasonNames, statusNames} from '../internal/terms.da.ts';
import {theme} from '../internal/theme.ts';
import {select, selectedGoal} from '../village/selection.ts';
import {VillageSource} from '../village/village-source.ts';
import {everything, type Choice} from './choice.ts';
import {styles} from './initiatives.styles.ts';
import {address, page, renderInitiatives} from './list.ts';

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
 * @cssprop [--blup-line=#8889] - Lines and borders.
 * @cssprop [--blup-radius=0.5em] - How round corners are.
 */
export class BlupInitiatives extends LitElement {
  static override get styles() {
    return [theme, controls, goalColors, styles];
  }
  static override get properties() {
    return {
      src: {},
      village: {attribute: false},
      goal: {type: Number},
      choice: {state: true},
      limit: {state: true},
    };
  }

  /** The address of the village's feed. Not needed inside a `<blup-village>`. */
  src = '';

  /** The village itself, for a page that already has it. */
  village: Village | undefined;

  /** The number of the goal that is selected, or null. Inside a `<blup-village>` its `goal` decides. */
  goal: number | null = null;

  private choice = everything;
  private limit = page;

  readonly #source = new VillageSource(this, villageReader({goals, initiatives: initiativesPart, process}));
  readonly #language = new Language(this, {common, goalNames, initiatives, monthNames, seasonNames, statusNames});
  #scrolledTo = '';

  override connectedCallback() {
    super.connectedCallback();
    addEventListener('hashchange', this);
    addEventListener('beforeprint', this);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('hashchange', this);
    removeEventListener('beforeprint', this);
  }

  override render() {
    return takeOver(this, this.#source, this.#language, (shown, speech) => {
      const goal = selectedGoal(shown, this);
      return renderInitiatives(shown, speech, {
        choice: goal ? {...this.choice, goal: `${goal}`} : this.choice,
        limit: this.limit,
        linked: location.hash,
        choose: (choice) => this.#choose(choice),
        more: () => void this.#more(),
      });
    });
  }

  override updated() {
    const target = this.renderRoot.querySelector<HTMLElement>('.target');
    if (!target || this.#scrolledTo === location.hash) return;
    this.#scrolledTo = location.hash;
    target.scrollIntoView();
    target.focus({preventScroll: true});
  }

  /** Shows what a link names, whatever had been chosen before, and on paper everything. */
  handleEvent({type}: Event) {
    const {village} = this.#source.shown ?? {};
    this.#scrolledTo = '';
    if (type === 'beforeprint') this.limit = Infinity;
    else if (village?.initiatives.some((initiative) => address(village, initiative) === location.hash)) {
      this.#choose({...everything});
    }
  }

  // One of the 17 is selected for all elements of the village; the rest is chosen in this list alone.
  #choose(choice: Choice) {
    const {shown} = this.#source;
    const goal = Number(choice.goal) || null;
    if (shown && goal !== selectedGoal(shown, this)) select(this, shown, goal);
    this.choice = goal ? {...choice, goal: ''} : choice;
    this.limit = page;
  }

  async #more() {
    const items = () => this.renderRoot.querySelectorAll<HTMLElement>('.list > li');
    const first = items().length;
    this.limit = first + page;
    await this.updateComplete;
    items()[first]?.focus();
  }
}

define('blup-initiatives', BlupInitiatives);

declare global {
  interface HTMLElementTagNameMap {
    'blup-initiatives': BlupInitiatives;
  }
}
