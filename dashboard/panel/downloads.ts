import {html, nothing} from 'lit';
import {contentOf, type Content} from '../files/content.ts';
import type {Answer} from '../queries/answer.ts';
import type {Question, View} from '../questions/question.ts';
import type {Ask} from './ask.ts';
import type {PackageFacts} from './package-facts.ts';

/** The files an answer can be had as. */
export type FileKind = 'csv' | 'xlsx' | 'svg' | 'png';

/** What a file is made of. */
export interface Wanted {
  readonly question: Question;
  readonly view: View;
  readonly source: PackageFacts;
  readonly ask: Ask;
  /** The answer that is on the panel. */
  readonly answer: Answer<unknown>;
}

/** How wide a drawing is in a file, in CSS pixels: a page across. */
const fileWidth = 760;

/** Makes a file and hands it to the reader. A table has every row; a drawing shows what the panel shows. */
export async function download(kind: FileKind, wanted: Wanted): Promise<void> {
  const {fileName, save} = await import('../files/save.ts');
  const {question, view, source, ask} = wanted;
  const isTable = kind === 'csv' || kind === 'xlsx';
  const answer = isTable ? await ask(question, view.filter, null, new AbortController().signal) : wanted.answer;
  const content = contentOf(question, answer, view, source);
  const file = isTable ? await tableFile(kind, content) : await pictureFile(kind, content, drawn(wanted));
  save(file, fileName(content, kind));
}

/** The menu of files, each of which says to those who hear it what it is about. */
export function renderDownloads(
  title: string,
  hasPicture: boolean,
  making: FileKind | null,
  choose: (kind: FileKind) => void,
) {
  const kinds: readonly FileKind[] = hasPicture ? ['csv', 'xlsx', 'svg', 'png'] : ['csv', 'xlsx'];
  return html`<details class="downloads">
    <summary>Hent<span class="spoken"> ${title}</span></summary>
    <ul>
      ${kinds.map(
        (kind) =>
          html`<li>
            <button type="button" aria-disabled=${making ? 'true' : nothing} @click=${() => making ?? choose(kind)}>
              <span class="spoken">Hent ${title} som </span>${names[kind]}<small>${uses[kind]}</small>
            </button>
          </li>`,
      )}
    </ul>
  </details>`;
}

const names: Readonly<Record<FileKind, string>> = {csv: 'CSV', xlsx: 'Excel', svg: 'SVG', png: 'PNG'};

const uses: Readonly<Record<FileKind, string>> = {
  csv: 'alle rækker som tekst',
  xlsx: 'alle rækker som regneark',
  svg: 'tegning til tryk',
  png: 'tegning til dias og brev',
};

async function tableFile(kind: 'csv' | 'xlsx', content: Content): Promise<Blob> {
  return kind === 'csv'
    ? (await import('../files/csv.ts')).csv(content)
    : (await import('../files/xlsx.ts')).xlsx(content);
}

async function pictureFile(kind: 'svg' | 'png', content: Content, picture: Element): Promise<Blob> {
  return kind === 'svg'
    ? (await import('../files/svg.ts')).svg(content, picture)
    : (await import('../files/png.ts')).png(content, picture);
}

// Drawn anew, since the panel's own has a width of its own and has given its texts away.
function drawn({question, answer, view}: Wanted): Element {
  return question.draw(answer, view, fileWidth)!;
}
