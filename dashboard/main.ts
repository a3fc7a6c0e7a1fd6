import type {DataPackage} from '../data/model/package.ts';
import type {SiteEntry} from '../data/model/package-index.ts';
import type {Prepared} from '../data/model/prepared.ts';
import {Announcer, type Answered} from './announcer.ts';
import {copied} from './copy.ts';
import {countInWords, draw, drawControls, drawNothing, place, type Shown} from './draw.ts';
import {followLinks} from './navigation.ts';
import {isEdition, OpenPackage, openPublished, published, type Origin} from './open-package.ts';
import './panel/panel.ts';
import type {Filter} from './queries/filter.ts';
import {outline} from './questions/outline.ts';
import {answerTheRest} from './rest.ts';
import {readSelection, type Known} from './read-selection.ts';
import {everything, queryOf, viewOf, type Selection} from './selection.ts';
import {begin, dataAddress, problem} from './start.ts';
import {hrefOf} from './views/scene.ts';

const data = dataAddress();
const {index, prepared, problems} = await begin(location.search, data);
const announcer = new Announcer(place('svar'), () => firstKeys());

/** What is shown, which the address tells again whenever it is asked; and the reader's own package, which it cannot. */
let shown: Shown;
let own: Origin | null = null;

/** What is to be said beside what the address tells, until the reader chooses again. */
let said: readonly string[] = problems;

/** Whether another package is on its way, whose selection the address has already. */
let isChanging = false;

/** The questions as far as they have come, and the rest once they are on their way. */
let asked: Pick<Shown, 'sections' | 'comparisons'> = {sections: outline, comparisons: []};
let rest: Promise<void> | null = null;

if (prepared) void begun(prepared);
else nothingBegun();

// What it imports on the way may need this very module, which therefore does not wait for it.
async function begun(first: Prepared): Promise<void> {
  open(published(data, entryOf(first.package.name), first));
  read();
  if (nameIn(shown.selection) !== first.package.name) leave();
  if (!isOpen(shown.selection)) await openAsked();
  await names();
  read();
  place('visninger').replaceChildren();
  place('redskaber').hidden = false;
  reveal();
  drawAll();
  listen();
  if (shown.notes.length) announcer.say(shown.notes.join(' '));
}

function nothingBegun(): void {
  reveal();
  drawNothing(problems);
  announcer.say(problems.join(' '));
}

// What stood in the page's place until there was something to show goes away.
function reveal(): void {
  place('venter').hidden = true;
  place('side').hidden = false;
}

function listen(): void {
  addEventListener('popstate', () => void show());
  followLinks((query) => void follow(query));
  on('dash-answered', (answered) => announcer.hear(answered as Answered, countInWords(shown.open, shown.count)));
  on('dash-answered', answerTheRest);
  on('dash-shape', (shaped) => reshape(shaped as {key: string; shape: string}));
  on('dash-village', (id) => void choose({...shown.selection, villages: [id as string]}));
  on('dash-sql', (asked) => keepQuery(asked as {sql: string}));
  on('dash-package', (brought) => void openOwn(brought as DataPackage));
  addEventListener('dash-answered', () => requestAnimationFrame(() => setTimeout(goOn)), {once: true});
  setTimeout(goOn, 3000);
  place('kopier').addEventListener('click', () => void copyLink());
  place('udskriv').addEventListener('click', () => void printAll());
}

// Behind the first picture come the other questions, and then the database.
function goOn(): void {
  void fetchRest().then(startDatabase);
}

function on(name: string, hear: (detail: unknown) => void): void {
  addEventListener(name, (event) => hear((event as CustomEvent<unknown>).detail));
}

/** Takes the reader to a selection, which from then on is the address. */
function choose(chosen: Selection): Promise<void> {
  const {selection, notes} = readSelection(queryOf(chosen), known());
  history.pushState(null, '', hrefOf(selection));
  return show(notes);
}

/** Takes the reader where a link leads, and to the top of it. */
async function follow(query: string): Promise<void> {
  history.pushState(null, '', query || location.pathname);
  await show();
  scrollTo({top: 0});
  place('overskrift').focus({preventScroll: true});
}

/** Shows what the address asks for, once the package it is of is open. */
async function show(notes: readonly string[] = []): Promise<void> {
  const query = location.search;
  announcer.expect();
  const {selection} = readSelection(query, known());
  const failure = isOpen(selection) ? null : await change(selection, query);
  if (location.search === query) await names();
  if (location.search !== query) return;
  // What is shown stays, and so the address has to.
  if (failure) history.replaceState(null, '', hrefOf(shown.selection));
  said = failure ? [failure] : notes;
  read();
  drawAll();
  if (shown.notes.length) announcer.say(shown.notes.join(' '));
}

// The address asks for an edition that does not stand now; where it cannot be had, the one that does is shown.
async function openAsked(): Promise<void> {
  const {selection} = shown;
  const failure = await change(selection, location.search);
  if (!failure) return;
  said = [...said, failure];
  history.replaceState(null, '', hrefOf({...selection, edition: null}));
}

function isOpen(selection: Selection): boolean {
  return isOf(shown.open.origin, selection);
}

function isOf({prepared: of, edition}: Origin, selection: Selection): boolean {
  if (nameIn(selection) !== of.package.name) return false;
  return selection.edition === null ? edition === null : isEdition(of, selection.edition);
}

/** Opens another package while `query` is still what the reader wants; gives what went wrong. */
async function change(selection: Selection, query: string): Promise<string | null> {
  const [name, {edition}] = [nameIn(selection), selection];
  place('visning').ariaBusy = 'true';
  isChanging = true;
  try {
    const origin = own && isOf(own, selection) ? own : await openPublished(data, entryOf(name), edition);
    if (location.search !== query) return null;
    if (shown.open.origin !== own) shown.open.database.close();
    open(origin);
    setTimeout(startDatabase, 1000);
    return null;
  } catch (error) {
    return problem(edition ? `Udgaven “${edition}” af datapakken “${name}”` : `Datapakken “${name}”`, error);
  } finally {
    isChanging = false;
    place('visning').ariaBusy = null;
  }
}

function open(origin: Origin): void {
  const opened = new OpenPackage(origin, heard);
  const isShown = () => shown.open === opened && !place('side').hidden;
  const view = {...viewOf(everything, opened.prepared), villageHref};
  shown = {...asked, packages: packages(), open: opened, choose, selection: everything, notes: [], count: null, view};
  opened.database.addEventListener('status', () => isShown() && drawControls(shown));
  opened.named.then(
    () => isShown() && again(),
    (error: unknown) => isShown() && again([problem('Landsbyernes navne', error)]),
  );
}

// Where the address has some villages their names are waited for, since the answers tell whom they are about.
async function names(): Promise<void> {
  if (new URLSearchParams(location.search).has('landsby')) await shown.open.named.catch(() => undefined);
}

/** A package of the reader's own takes the place of the one before it. */
async function openOwn(brought: DataPackage): Promise<void> {
  place('visning').ariaBusy = 'true';
  announcer.say('Åbner jeres egne data …');
  try {
    const origin = await (await import('./own-package.ts')).own(brought);
    shown.open.database.close();
    own?.database.close();
    own = origin;
    open(origin);
    await follow(queryOf({...everything, package: origin.prepared.package.name}));
  } catch (error) {
    again([problem('Jeres egne data', error)]);
  } finally {
    place('visning').ariaBusy = null;
  }
}

// Something has come, or could not: with the villages' names comes what in the address is no village.
function again(more: readonly string[] = []): void {
  if (isChanging) return;
  const before = shown.notes.join(' ');
  said = [...new Set([...said, ...more])];
  read();
  drawAll();
  const notes = shown.notes.join(' ');
  if (notes && notes !== before) announcer.say(notes);
}

function read(): void {
  const {selection, notes} = readSelection(location.search, known());
  const next = viewOf(selection, shown.open.prepared);
  const {view} = shown;
  shown = {
    ...shown,
    ...asked,
    packages: packages(),
    selection,
    notes: [...said, ...notes],
    // The same one for as long as it says the same, so that nothing is asked again.
    view: isAlike(next, view) ? view : {...next, villageHref},
    count: isAlike(next.filter, view.filter) ? shown.count : null,
  };
}

function known(): Known {
  const {prepared: of, villages} = shown.open;
  const {sections, comparisons} = asked;
  const keys = [...sections.flatMap(({questions}) => questions), ...comparisons].map(({key}) => key);
  return {packages: packages(), options: of.options, questions: sections === outline ? null : keys, villages};
}

function packages(): readonly SiteEntry[] {
  if (!own) return index.packages;
  const {name, title, invented} = own.prepared.package;
  return [...index.packages, {name, title: `${title} (jeres egne)`, invented, index: ''}];
}

function entryOf(name: string): SiteEntry {
  return index.packages.find((entry) => entry.name === name) ?? index.packages[0]!;
}

function nameIn(selection: Selection): string {
  return selection.package ?? index.packages[0]!.name;
}

// The package that the address asks for could not be had.
function leave(): void {
  history.replaceState(null, '', hrefOf({...everything, view: shown.selection.view}));
  read();
}

function drawAll(): void {
  fetchView(shown.selection);
  draw(shown);
}

// What only some views need is fetched when a reader comes to them.
function fetchView({view}: Selection): void {
  const code = {
    sammenlign: fetchRest,
    landsby: () => import('./views/village.ts'),
    indlejr: () => import('./views/embed-page.ts'),
    rapport: () => import('./views/report.ts'),
    sql: () => import('./views/ask-yourself.ts'),
    egne: () => import('./views/own-data.ts'),
  }[view as string];
  code?.().catch(() => again([notFetched]));
}

/** Fetches the questions that the first picture does without. */
function fetchRest(): Promise<void> {
  rest ??= import('./questions.ts').then(
    ({sections, comparisons}) => {
      asked = {sections, comparisons};
      again();
      answerTheRest();
    },
    () => {
      rest = null;
      again([notFetched]);
    },
  );
  return rest;
}

const notFetched = 'En del af siden kan ikke hentes. Se, om der er forbindelse til nettet, og hent siden igen.';

function villageHref(id: string): string {
  return hrefOf({...shown.selection, view: 'landsby', villages: [id]});
}

function heard(filter: Filter, villages: number): void {
  if (!isAlike(filter, shown.view.filter) || villages === shown.count) return;
  shown = {...shown, count: villages};
  if (villages) drawControls(shown);
  else draw(shown);
}

function firstKeys(): string[] {
  const {sections, comparisons} = asked;
  const first = shown.selection.view === 'sammenlign' ? comparisons : sections.flatMap(({questions}) => questions);
  return first.slice(0, 2).map(({key}) => key);
}

// Which answers stand as tables is of the address too, but not worth a step back.
function reshape({key, shape}: {readonly key: string; readonly shape: string}): void {
  const others = shown.selection.tables.filter((other) => other !== key);
  const tables = shape === 'tabel' ? [...others, key] : others;
  history.replaceState(null, '', hrefOf({...shown.selection, tables}) + location.hash);
  read();
  drawAll();
}

// Behind the first picture, when there is nothing else to do; and not for those who have asked to be sent little.
function startDatabase(): void {
  const {database} = shown.open;
  if ((navigator as {connection?: {saveData?: boolean}}).connection?.saveData) return;
  // What goes wrong is told where the database's state is.
  const tryTo = () => void database.start().catch(() => undefined);
  if ('requestIdleCallback' in globalThis) requestIdleCallback(tryTo, {timeout: 2000});
  else setTimeout(tryTo, 200);
}

// A query that has been asked is of the address too.
function keepQuery({sql}: {readonly sql: string}): void {
  history.replaceState(null, '', hrefOf({...shown.selection, sql}));
  read();
}

async function copyLink(): Promise<void> {
  const {selection, open: opened} = shown;
  const named = {...selection, package: opened.prepared.package.name};
  const isOwn = opened.origin === own;
  const link = new URL(queryOf(named), location.href).href;
  place('kopieret').textContent = isOwn ? 'Jeres egne data ligger kun hos jer.' : await copied(link, null);
  setTimeout(() => place('kopieret').replaceChildren(), 5000);
}

// A panel that nobody has come near has not drawn yet, and paper is near all of them.
async function printAll(): Promise<void> {
  await fetchRest();
  await Promise.all([...document.querySelectorAll('dash-panel')].map((panel) => panel.ready()));
  print();
}

function isAlike(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
