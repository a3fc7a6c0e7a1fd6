import {html, nothing, render} from 'lit';
import {renderControls} from './controls.ts';
import {renderOverview} from './overview.ts';
import {loadPackages} from './packages.ts';
import {everything, queryOf, readSelection, selected, type Selection} from './selection.ts';

const place = (id: string) => document.getElementById(id)!;
const title = document.title;

const {packages, problems} = await loadPackages(new URL('../data/index.json', document.baseURI).href);
place('waiting').remove();
addEventListener('popstate', draw);
draw();

/** Draws what the address asks for; the address is all the state there is. */
function draw(): void {
  const {selection, notes} = readSelection(location.search, packages);
  const shown = packages.find(({name}) => name === selection.package) ?? packages[0];
  const villages = shown ? selected(shown, selection) : [];
  const invented = shown?.invented ? 'Opdigtede eksempeldata' : '';
  document.title = invented ? `${title} – ${invented}` : title;
  render(invented && html`<p class="invented"><strong>${invented}.</strong></p>`, place('mark'));
  render(shown ? renderControls(packages, shown, selection, choose) : nothing, place('controls'));
  render(shown && villages.length ? renderOverview(shown, villages) : renderNothing(), place('overview'));
  place('answer').textContent = [...problems, ...notes, ...(shown ? [sentence(villages.length)] : [])].join(' ');
}

function choose(selection: Selection): void {
  history.pushState(null, '', queryOf(selection) || location.pathname);
  draw();
}

function renderNothing() {
  if (!packages.length) return html`<p>Der er ingen landsbyer at vise.</p>`;
  const {package: name} = readSelection(location.search, packages).selection;
  return html`<button @click=${() => choose({...everything, package: name})}>Vis alle landsbyer</button>`;
}

function sentence(count: number): string {
  if (!count) return 'Ingen landsbyer passer til det valgte.';
  return count === 1 ? 'Viser 1 landsby.' : `Viser ${count} landsbyer.`;
}
