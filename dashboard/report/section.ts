import {html, type Markup} from '../../data/build/markup.ts';
import {subtitleOf} from '../files/content.ts';
import {whoTold} from '../panel/words.ts';
import type {View} from '../questions/question.ts';
import type {Answered} from './answered.ts';
import {renderDefinition} from './definition.ts';
import type {ReportFacts} from './facts.ts';
import {drawingOf, renderFigure} from './figure.ts';
import type {Heading} from './outline.ts';
import {captionOf, renderTables} from './table.ts';

/** An answer as it stands in a report: with its drawing and the drawing's number, where there is one. */
interface Section {
  readonly answered: Answered;
  readonly drawing: SVGElement | null;
  readonly number: number | null;
}

/** The sections of a report, by the keys of their questions, in the order they were asked. */
export type Sections = ReadonlyMap<string, Section>;

/** Draws every answer that can be drawn, and numbers the drawings. */
export function sectionsOf(answered: ReadonlyMap<string, Answered>, view: View, document: Document): Sections {
  let figures = 0;
  return new Map(
    [...answered].map(([key, one]) => {
      const drawing = drawingOf(one, view, document);
      return [key, {answered: one, drawing, number: drawing && ++figures}];
    }),
  );
}

/** A question with its answer: in a sentence, of how many villages it tells, drawn or as a table, and how it is counted. */
export function renderSection(section: Section, heading: Heading, facts: ReportFacts, mark: string | null): Markup {
  const {question, answer, sentence, isThere} = section.answered;
  const about = subtitleOf(question, facts.view, facts.names);
  return html`<section class="question" aria-labelledby="${heading.key}">
    <div class="opening">
      <h3 id="${heading.key}"><span class="nr">${heading.number}</span> ${question.title}</h3>
      <p class="answer">${sentence}</p>
      ${isThere && html`<p class="about">${about} · ${whoTold(answer)}</p>`} ${renderFigureOf(section, mark)}
    </div>
    ${isThere && section.number === null && renderTables(section.answered, captionOf(question.title, mark))}
    ${renderDefinition(question.definition)}
  </section>`;
}

/** A section's figure, where it has one. */
export function renderFigureOf({answered, drawing, number}: Section, mark: string | null): Markup | null {
  return drawing && number ? renderFigure(answered, drawing, number, mark) : null;
}
