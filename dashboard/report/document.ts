import {html, type Markup} from '../../data/build/markup.ts';
import {danishDate} from '../../data/model/danish.ts';
import {inventedMark} from '../files/content.ts';
import type {Answered} from './answered.ts';
import {appendix, chapters, highlights, summary} from './chapters.ts';
import {renderCover, reportTitle} from './cover.ts';
import {whomInWords, type ReportFacts} from './facts.ts';
import {renderGuide} from './guide.ts';
import {renderMethods, renderSources} from './methods.ts';
import type {Fonts} from './order.ts';
import {numbered, renderContents, type Heading} from './outline.ts';
import {renderFigureOf, renderSection, sectionsOf, type Sections} from './section.ts';
import {fontFaces, styles} from './styles.ts';
import {renderHighlights, renderPurposes} from './summary.ts';
import {captionOf, renderTables} from './table.ts';

/** What a document is made of. */
interface Parts {
  readonly facts: ReportFacts;
  readonly answered: ReadonlyMap<string, Answered>;
  readonly document: Document;
  readonly fonts: Fonts;
}

/** Puts a report together: the document as its file holds it. */
export function makeDocument({facts, answered, document, fonts}: Parts): string {
  const sections = sectionsOf(answered, facts.view, document);
  const {invented, hash} = facts.package;
  const title = [reportTitle, whomInWords(facts), danishDate(facts.date)].join(' – ');
  const looks = styles({
    title: `${reportTitle}: ${whomInWords(facts)}`,
    mark: invented ? inventedMark : '',
    foot: `Opgjort den ${danishDate(facts.date)}${hash ? ` · datasæt ${hash.slice(0, 12)}` : ''}`,
  });
  const body = trimmed(String(renderBody(facts, sections)));
  return pageText(String(renderHead(title, invented)), `${fontFaces(fonts)}${looks}`, body);
}

// Nothing but our own words and the fonts stand in the styles, so there is no `<` in them.
function pageText(head: string, css: string, body: string): string {
  return `<!doctype html>\n<html lang="da">\n<head>\n${trimmed(head)}\n<style>\n${css}</style>\n</head>\n<body>\n${body}\n</body>\n</html>\n`;
}

function renderHead(title: string, invented: boolean): Markup {
  return html`<meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <title>${title}${invented && ` – ${inventedMark}`}</title>
    <meta name="viewport" content="width=device-width" />
    <meta name="color-scheme" content="light" />`;
}

/** Nobody is asked for anything, and nothing runs. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'";

function renderBody(facts: ReportFacts, sections: Sections): Markup {
  const headings = headingsOf();
  const [first, ...rest] = headings;
  const [methods, sources, tables] = rest.slice(-3);
  const numbers = new Map(headings.flatMap(({below}) => below.map(({key, number}) => [key, number])));
  const mark = facts.package.invented ? inventedMark : null;
  return html`<a class="skip" href="#${first!.key}">Gå til sammenfatningen</a>
    ${mark && html`<p class="banner">${mark}</p>`} ${renderCover(facts)} ${renderContents(headings)}
    ${renderGuide(facts)}
    <main>
      ${renderChapter(first!, summaryLead, renderSummary(sections, numbers, mark))}
      ${chapters.map(({lead, questions}, i) =>
        renderChapter(
          rest[i]!,
          lead,
          html`${questions.map(({key}, j) => renderSection(sections.get(key)!, rest[i]!.below[j]!, facts, mark))}`,
        ),
      )}
      ${renderChapter(methods!, null, renderMethods(facts))} ${renderChapter(sources!, null, renderSources(facts))}
      ${renderChapter(tables!, null, renderAppendix(sections, mark))}
    </main>`;
}

const summaryLead =
  'BLUP vil tre ting: flere frivillige, et stærkere fællesskab og mange nye bæredygtige initiativer. Her er et tal for hver, hvad det dækker, og hvor mange landsbyer det bygger på.';

function renderSummary(sections: Sections, numbers: ReadonlyMap<string, string>, mark: string | null): Markup {
  const section = sections.get(summary.key)!;
  return html`<p class="answer">${section.answered.sentence}</p>
    ${renderFigureOf(section, mark)} ${renderPurposes(section.answered)}
    <h3>Det vigtigste i korthed</h3>
    ${renderHighlights(
      highlights.map(({key}) => sections.get(key)!.answered),
      numbers,
    )}`;
}

/** The headings of a report, which are the same whatever it tells. */
function headingsOf(): readonly Heading[] {
  return numbered([
    {key: 'sammenfatning', title: 'Sammenfatning', below: []},
    ...chapters.map(({key, title, questions}) => ({key, title, below: questions})),
    {key: 'metode', title: 'Metode og forbehold', below: []},
    {key: 'kilder', title: 'Data og kilder', below: []},
    {key: 'tabeller', title: 'Tallene bag figurerne', below: []},
  ]);
}

function renderChapter({key, number, title}: Heading, lead: string | null, content: Markup): Markup {
  return html`<section class="chapter" aria-labelledby="${key}">
    <div class="start">
      <h2 id="${key}"><span class="nr">${number}</span> ${title}</h2>
      ${lead !== null && html`<p class="lead">${lead}</p>`}
    </div>
    ${content}
  </section>`;
}

function renderAppendix(sections: Sections, mark: string | null): Markup {
  const drawn = [...sections.values()].filter(({number}) => number !== null);
  const all = sections.get(appendix.key);
  return html`${drawn.map(
    ({answered, number}) =>
      html`<div class="tables" id="tabel-${number}">
        ${renderTables(answered, captionOf(`Tabel ${number}. ${answered.question.title}`, mark))}
      </div>`,
  )}
  ${all?.answered.isThere && html`<div class="tables">${renderTables(all.answered, captionOf(appendix.title, mark))}</div>`}`;
}

// Without what the templates are indented by.
function trimmed(text: string): string {
  return text.replace(/\n\s*/g, '\n');
}
