import {html, nothing} from 'lit';
import type {SiteEntry} from '../../data/model/package-index.ts';
import type {Prepared} from '../../data/model/prepared.ts';
import type {Section} from '../questions/outline.ts';
import {everything} from '../selection.ts';
import {hrefOf, renderPanel, type Scene} from './scene.ts';

/** Every section of questions, with a table of contents; room is kept for a section whose questions have not come. */
export function renderOverview(scene: Scene, sections: readonly Section[], packages: readonly SiteEntry[]) {
  return html`${renderPointer(scene, packages)}
    <div class="overview">
      ${renderContents(sections)}
      <div class="sections">${sections.map((section) => renderSection(scene, section))}</div>
    </div>`;
}

function renderContents(sections: readonly Section[]) {
  return html`<nav class="contents" aria-labelledby="paa-siden">
    <h2 id="paa-siden">På siden</h2>
    <ul>
      ${sections.map(({key, title}) => html`<li><a href="#afsnit-${key}">${title}</a></li>`)}
    </ul>
  </nav>`;
}

function renderSection(scene: Scene, {key, title, questions}: Section) {
  return html`<section aria-labelledby="afsnit-${key}">
    <h2 id="afsnit-${key}" tabindex="-1">${title}</h2>
    <div class="panels">
      ${questions.length ? questions.map((question) => renderPanel(scene, question)) : html`<div class="awaiting"></div>`}
    </div>
  </section>`;
}

// Where a package has little to show, the reader may want to see what the page can do.
function renderPointer({origin: {prepared}, selection}: Scene, packages: readonly SiteEntry[]) {
  const example = packages.find(({invented}) => invented);
  if (!example || prepared.package.invented || !isSparse(prepared)) return nothing;
  const href = hrefOf({...everything, package: example.name, view: selection.view});
  return html`<p class="pointer">
    Om disse landsbyer er der endnu kun offentliggjort få tal, så meget står som <em>ikke oplyst</em>.
    <a href=${href}>Se, hvad siden kan, med opdigtede eksempeldata</a>
  </p>`;
}

/** Whether fewer than half of the villages have told what the answers are made of. */
function isSparse({answers}: Pick<Prepared, 'answers'>): boolean {
  const all = Object.values(answers) as readonly {readonly told: number; readonly villages: number}[];
  const sum = (of: (answer: (typeof all)[number]) => number) => all.reduce((so, answer) => so + of(answer), 0);
  return sum(({told}) => told) * 2 < sum(({villages}) => villages);
}
