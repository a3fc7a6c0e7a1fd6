import {LitElement} from 'lit';
import {goals, initiatives, layers, villageReader} from '../../data/model/parse-village.ts';
import type {Village} from '../../data/model/village.ts';
import {controls} from '../internal/controls.ts';
import {define} from '../internal/define.ts';
import {goalColors} from '../internal/goal-colors.ts';
import {Language} from '../internal/language.ts';
import {takeOver} from '../internal/take-over.ts';
import {common, goalNames, goalWheel, monthNames, seasonNames} from '../internal/terms.da.ts';
import {theme} from '../internal/theme.ts';
import {select, selectedGoal} from '../village/selection.ts';
import {VillageSource} from '../village/village-source.ts';
import {renderGoals, type View} from './goals.ts';
import type {Counted} from './goal-counts.ts';
import {styles} from './goal-wheel.styles.ts';

/**
 * Shows which of the 17 global goals a village works with, as a wheel, as BLUP's own tree or as a table. Choosing a goal
 * tells what belongs to it, and inside a `<blup-village>` narrows the list of initiatives to it.
 *
 * @tagname blup-goal-wheel
 * @slot - What to show until the village has arrived, and if it never does.
 * @fires {Event} load - The village at `src` has come and been drawn. Does not bubble.
 * @fires {ErrorEvent} error - The feed, or a part of it, could not be read; `message` says why. Does not bubble.
 * @fires {CustomEvent<{village: string | null, goal: number | null}>} blup-select - The reader chose a goal, or none.
 * @csspart base - All of it.
 * @csspart summary - The sentence that says how many goals the village works with.
 * @csspart views - The buttons that change between wheel, tree and table.
 * @csspart picture - The wheel or the tree.
 * @csspart table - The table.
 * @csspart detail - What belongs to the chosen goal, or the goals the village works with.
 * @csspart disclaimer - The line about the United Nations.
 * @csspart footnote - When the data were last updated, and whether they are invented.
 * @csspart invented - The mark of invented data.
 * @cssprop [--blup-accent=#2a8150] - The button that is chosen and the branches of the tree.
 * @cssprop [--blup-accent-ink=#fff] - What is written on the accent.
 * @cssprop [--blup-line=#8889] - Lines and borders.
 * @cssprop [--blup-radius=0.5em] - How round corners are.
 */
export class BlupGoalWheel extends LitElement {
  static override get styles() {
    return [theme, controls, goalColors, styles];
  }
  static override get properties() {
    return {
      src: {},
      village: {attribute: false},
      view: {},
      count: {},
      goal: {type: Number},
      said: {state: true},
      reached: {state: true},
    };
  }

  /** The address of the village's feed. Not needed inside a `<blup-village>`. */
  src = '';

  /** The village itself, for a page that already has it. */
  village: Village | undefined;

  /** What to show: `wheel`, `tree` or `table`. */
  view: View = 'wheel';

  /** What a sector's length counts: `initiatives` or `goals`; by default initiatives, or goals until there are any. */
  count: Counted | '' = '';

  /** The number of the goal that is selected, or null. Inside a `<blup-village>` its `goal` decides. */
  goal: number | null = null;

  private said = '';
  private reached: number | null = null;

  readonly #source = new VillageSource(this, villageReader({goals, initiatives, layers}));
  readonly #language = new Language(this, {common, goalNames, goalWheel, monthNames, seasonNames});

  override render() {
    return takeOver(this, this.#source, this.#language, (shown, speech) => {
      const goal = selectedGoal(shown, this);
      return renderGoals(shown, speech, {
        view: this.view,
        counted: this.count,
        goal,
        reached: this.reached ?? goal ?? 1,
        said: this.said,
        show: this.#show,
        choose: this.#choose,
        walk: this.#walk,
      });
    });
  }

  #show = (view: View) => {
    this.view = view;
    this.said = this.#language.speech!.terms.goalWheel.views[view];
  };

  #choose = (goal: number | null, said: string) => {
    this.said = said;
    this.reached = goal ?? this.reached;
    select(this, this.#source.shown!, goal);
  };

  // One stop for the tab key, arrows from goal to goal: the toolbar pattern of the ARIA Authoring Practices Guide.
  #walk = (event: KeyboardEvent) => {
    const goals = [...this.renderRoot.querySelectorAll<SVGElement>('.goal')];
    const here = goals.indexOf(event.target as SVGElement);
    const next = here + ({ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1}[event.key] ?? 0);
    const to = {Home: 0, End: -1}[event.key] ?? next % goals.length;
    if (to !== here) {
      const goal = goals.at(to)!;
      this.reached = +goal.id;
      goal.focus();
    } else if (/^(Enter| )$/.test(event.key)) goals[here]!.dispatchEvent(new Event('click'));
    else return;
    event.preventDefault();
  };
}

define('blup-goal-wheel', BlupGoalWheel);

declare global {
  interface HTMLElementTagNameMap {
    'blup-goal-wheel': BlupGoalWheel;
  }
}
