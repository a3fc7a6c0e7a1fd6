import type {PackageIndex, SiteIndex} from '../model/package-index.ts';
import type {Prepared, Start} from '../model/prepared.ts';
import type {File} from './makers.ts';
import {html, type Markup} from './markup.ts';
import {inventedMark, pageText} from './page.ts';
import {villageCards, villagesInAll} from './village-cards.ts';

/**
 * What stands above the packages: the front page, the list of packages, and what the dashboard begins with. `answersOf` gives
 * what has been prepared of a package, by its name.
 */
export function* siteFiles(
  indexes: readonly PackageIndex[],
  answersOf: (name: string) => unknown = () => null,
): Iterable<File> {
  const packages = indexes.toSorted((a, b) => Number(a.invented) - Number(b.invented) || (a.name < b.name ? -1 : 1));
  yield {path: 'data/index.json', content: `${JSON.stringify(makeSiteIndex(packages))}\n`};
  const start: Start = {index: makeSiteIndex(packages), prepared: firstAnswers(packages, answersOf)};
  yield {path: 'data/start.json', content: `${JSON.stringify(start)}\n`};
  yield {path: 'index.html', content: frontPage(packages)};
}

function firstAnswers([first]: readonly PackageIndex[], answersOf: (name: string) => unknown): Prepared | null {
  return first ? (answersOf(first.name) as Prepared | null) : null;
}

function makeSiteIndex(packages: readonly PackageIndex[]): SiteIndex {
  const entries = packages.map(({name, title, invented}) => ({name, title, invented, index: `${name}/index.json`}));
  return {format: 1, packages: entries};
}

function frontPage(packages: readonly PackageIndex[]): string {
  return pageText({
    title: 'BLUP-landsbyer',
    description: 'Danske landsbyer og deres vej gennem Den Bæredygtige Lokale Udviklingsproces.',
    invented: packages.length > 0 && packages.every(({invented}) => invented),
    root: '',
    path: [],
    main: html`<div class="top">
        <h1>Landsbyer på vej</h1>
        <p class="about">
          Her følger I danske landsbyer på deres vej gennem <i>Den Bæredygtige Lokale Udviklingsproces</i>: hvor de er,
          hvad de vil, og hvad de har sat i gang.
        </p>
        <p><a href="dashboard/index.html">Sammenlign landsbyerne</a></p>
      </div>
      ${packages.map(renderPackage)}`,
  });
}

function renderPackage(index: PackageIndex): Markup {
  const {name, title, invented} = index;
  return html`<section aria-labelledby="${name}">
    <h2 id="${name}"><a href="data/${name}/index.html">${title}</a></h2>
    <p>
      ${invented && title !== inventedMark && html`<strong class="mark">${inventedMark}</strong> `}${villagesInAll(index)}
    </p>
    ${villageCards(index, `data/${name}/`)}
  </section>`;
}
