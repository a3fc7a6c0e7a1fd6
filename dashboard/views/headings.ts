import {html} from 'lit';
import {inventedMark} from '../files/content.ts';
import {viewNames, type Selection, type ViewName} from '../selection.ts';
import {hrefOf} from './scene.ts';

/** What the page is called. */
const siteTitle = 'Landsbyerne side om side';

const names: Readonly<Record<ViewName, string>> = {
  overblik: 'Overblik',
  sammenlign: 'Sammenlign',
  landsby: 'En landsby',
  indlejr: 'Indlejr',
  rapport: 'Rapport',
  sql: 'Spørg selv',
  egne: 'Egne data',
};

const headings: Readonly<Record<ViewName, string>> = {
  overblik: 'Landsbyerne i overblik',
  sammenlign: 'Landsbyer side om side',
  landsby: 'En landsby',
  indlejr: 'Sæt jeres BLUP på jeres hjemmeside',
  rapport: 'Rapport til udvalg og bestyrelse',
  sql: 'Spørg databasen selv',
  egne: 'Egne data',
};

/** The links between the views, which keep what is chosen. */
export function renderViews(selection: Selection) {
  return html`<ul>
    ${viewNames.map(
      (view) =>
        html`<li>
          <a href=${hrefOf({...selection, view})} aria-current=${view === selection.view ? 'page' : 'false'}
            >${names[view]}</a
          >
        </li>`,
    )}
  </ul>`;
}

/** The page's heading; a village's is its name. */
export function headingOf(view: ViewName, village: string | null): string {
  return view === 'landsby' && village ? village : headings[view];
}

/** The window's title. */
export function titleOf(view: ViewName, village: string | null, invented: boolean): string {
  const name = view === 'landsby' && village ? village : names[view];
  return [name, siteTitle, ...(invented ? [inventedMark] : [])].join(' – ');
}
