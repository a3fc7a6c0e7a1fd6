import {html, nothing} from 'lit';
import {contentOf, type Content} from '../files/content.ts';
import type {PackageFacts} from './package-facts.ts';
import type {Picture} from './picture.ts';

/** The files an answer can be had as. */
export type FileKind = 'csv' | 'xlsx' | 'svg' | 'png';

/** How wide a drawing is in a file, in CSS pixels: a page across. */
const fileWidth = 760;

/** Makes a file of what is on the panel, and hands it to the reader. A table has every row; a drawing those that are shown. */
export async function download(kind: FileKind, {told, view}: Picture, facts: PackageFacts): Promise<void> {
  const {fileName, save} = await import('../files/save.ts');
  const [question, ask] = told.asked;
  const isTable = kind === 'csv' || kind === 'xlsx';
  const answer = isTable ? await ask(question, view.filter, null, new AbortController().signal) : told.answer;
  const content = contentOf(question, answer, view, facts);
  const file = isTable
    ? await tableFile(kind, content)
    : await pictureFile(kind, content, question.draw(answer, view, fileWidth)!);
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
