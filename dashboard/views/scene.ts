import {html} from 'lit';
import type {VillageEntry} from '../../data/model/package-index.ts';
import type {Origin} from '../open-package.ts';
import type {Ask} from '../panel/ask.ts';
import type {PackageFacts} from '../panel/package-facts.ts';
import type {Question, View} from '../questions/question.ts';
import {queryOf, type Selection} from '../selection.ts';

/** What every view is drawn from; `choose` hears of what the reader chooses in it. */
export interface Scene {
  readonly origin: Origin;
  /** Null until they have come. */
  readonly villages: readonly VillageEntry[] | null;
  readonly selection: Selection;
  readonly view: View;
  readonly ask: Ask;
  readonly facts: PackageFacts;
  readonly choose: (selection: Selection) => Promise<void>;
}

/** A question's panel. */
export function renderPanel({selection, view, ask, facts}: Scene, question: Question) {
  return html`<dash-panel
    id=${question.key}
    .question=${question}
    .view=${view}
    .source=${facts}
    .ask=${ask}
    .shape=${selection.tables.includes(question.key) ? 'tabel' : 'diagram'}
  ></dash-panel>`;
}

/** The address of a selection as a link has it. */
export function hrefOf(selection: Selection): string {
  return queryOf(selection) || location.pathname;
}
