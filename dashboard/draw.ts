import {html, nothing, render} from 'lit';
import {counted, danishDate} from '../data/model/danish.ts';
import type {SiteEntry} from '../data/model/package-index.ts';
import type {Chosen} from './controls/choices.ts';
import {renderControls} from './controls/controls.ts';
import {inventedMark} from './files/content.ts';
import type {OpenPackage, Origin} from './open-package.ts';
import type {Section} from './questions/outline.ts';
import type {Question, View} from './questions/question.ts';
import {isWithin} from './read-selection.ts';
import type {Selection} from './selection.ts';
import {renderCompare} from './views/compare.ts';
import {renderDatabaseStatus} from './views/database-status.ts';
import {renderEmpty, renderNoData} from './views/empty.ts';
import {headingOf, renderViews, titleOf} from './views/headings.ts';
import type {DashOwnData} from './views/own-data.ts';
import {renderOneVillage, shownVillage} from './views/one-village.ts';
import {renderOverview} from './views/overview.ts';
import {renderPrinted} from './views/printed.ts';
import {hrefOf, type Scene} from './views/scene.ts';

/** All that the page is a picture of. */
export interface Shown {
  readonly packages: readonly SiteEntry[];
  readonly open: OpenPackage;
  /** The questions of the overview as far as they have come, and those of the comparison. */
  readonly sections: readonly Section[];
  readonly comparisons: readonly Question[];
  readonly selection: Selection;
  readonly view: View;
  /** What is to be said of the address and of what could not be had. */
  readonly notes: readonly string[];
  /** How many villages the answers were asked of; null until one has come. */
  readonly count: number | null;
  readonly choose: (selection: Selection) => Promise<void>;
}

/** Draws the whole page. */
export function draw(shown: Shown): void {
  const {open, selection, notes} = shown;
  const {invented, updated} = open.prepared.package;
  const village = shownVillage({villages: open.villages, selection})?.name ?? null;
  document.title = titleOf(selection.view, village, invented);
  place('overskrift').textContent = headingOf(selection.view, village);
  render(renderViews(selection), place('visninger'));
  render(html`${invented ? renderMark() : nothing} ${renderEdition(shown)} ${renderNotes(notes)}`, place('besked'));
  drawControls(shown);
  render(html`${renderPrinted(chosenIn(shown))} ${renderView(shown)}`, place('visning'));
  render(html`<p>Data fra ${danishDate(updated)}.</p>`, place('fod'));
}

/** Draws what is chosen by, and how far the database has come. */
export function drawControls(shown: Shown): void {
  const {packages, choose, open, count} = shown;
  const controls = {...chosenIn(shown), packages, count: countInWords(open, count), choose};
  render(html`${renderControls(controls)} ${renderDatabaseStatus(open.database)}`, place('udvalg'));
}

/** Draws that there is nothing to draw, and why. */
export function drawNothing(problems: readonly string[]): void {
  render(renderNotes(problems), place('besked'));
  render(renderNoData(), place('visning'));
}

/** A place in the page as it was written. */
export function place(id: string): HTMLElement {
  return document.getElementById(id)!;
}

/** "6 af 24 landsbyer"; empty until an answer has told. */
export function countInWords({villages}: OpenPackage, count: number | null): string {
  if (count === null) return '';
  const all = villages?.length ?? count;
  return all > count ? `${count} af ${counted(all, 'landsby', 'landsbyer')}` : counted(count, 'landsby', 'landsbyer');
}

function renderView(shown: Shown) {
  const {open, packages, sections, comparisons, selection, view, choose} = shown;
  const {origin, villages, ask, facts} = open;
  const scene = {origin, villages, ask, facts, selection, view, choose};
  if (selection.view === 'sql') {
    return html`<dash-sql .database=${open.database} .source=${facts} .asked=${selection.sql}></dash-sql>`;
  }
  if (selection.view === 'indlejr') return renderEmbedPage(scene);
  if (selection.view === 'rapport') return renderReport(shown);
  if (selection.view === 'egne') return html`${ownData(origin)}`;
  if (selection.view === 'landsby') return renderOneVillage(scene);
  if (isEmpty(shown)) return renderEmpty(chosenIn(shown), choose);
  return selection.view === 'sammenlign'
    ? renderCompare(scene, comparisons)
    : renderOverview(scene, sections, packages);
}

function renderEmbedPage(scene: Scene) {
  const {villages, origin} = scene;
  const entry = shownVillage(scene) ?? villages?.[0];
  if (!entry) return html`<p class="hint">Henter landsbyerne …</p>`;
  if (origin.address === null) {
    return html`<p>Jeres egne data ligger kun hos jer. Udgiv dem først, så kan landsbyerne sættes på andre sider.</p>`;
  }
  const site = new URL('../', document.baseURI).href;
  return html`<dash-embed .entries=${villages} .entry=${entry} .origin=${origin} .site=${site}></dash-embed>`;
}

function renderReport({open: {database, facts, origin}, selection}: Shown) {
  const site = origin.address === null ? null : new URL('../', document.baseURI).href;
  return html`<dash-report .database=${database} .source=${facts} .selection=${selection} .site=${site}></dash-report>`;
}

// One for as long as the page is, so that a reader comes back to what they brought.
let broughtTo: DashOwnData | undefined;

function ownData({address, prepared}: Origin): DashOwnData {
  broughtTo ??= document.createElement('dash-own-data');
  broughtTo.source = address ? prepared.package.name : '';
  return broughtTo;
}

function isEmpty({count, open: {villages}, selection}: Shown): boolean {
  return count === 0 || (!!villages?.length && !villages.some((village) => isWithin(village, selection)));
}

function chosenIn({open, selection}: Shown): Chosen {
  const {prepared, villages} = open;
  return {package: prepared.package, options: prepared.options, villages, selection};
}

function renderMark() {
  return html`<p class="invented"><strong>${inventedMark}.</strong> Landsbyerne og alt om dem er fundet på.</p>`;
}

function renderEdition({open: {origin, prepared}, selection}: Shown) {
  if (origin.edition === null) return nothing;
  return html`<p class="edition">
    <strong>Udgaven fra ${danishDate(prepared.package.updated)}</strong>, som den blev udgivet, med fingeraftrykket
    <code>${origin.edition}</code>. <a href=${hrefOf({...selection, edition: null})}>Se det samme i de nyeste data</a>
  </p>`;
}

function renderNotes(notes: readonly string[]) {
  return notes.length
    ? html`<ul class="notes">
        ${notes.map((note) => html`<li>${note}</li>`)}
      </ul>`
    : nothing;
}
