import {html, nothing} from 'lit';
import {counted, danishCount} from '../../data/model/danish.ts';
import {mostRows, type FreeAnswer} from '../database/free-query.ts';
import {QueryRefused} from '../database/free-text.ts';

/** What a query has come to: not asked, being answered, called off, refused, or its answer and how long it took. */
export type Result =
  | null
  | 'running'
  | 'stopped'
  | {readonly error: Error}
  | {readonly sql: string; readonly answer: FreeAnswer; readonly milliseconds: number};

/** What has come of it, in a sentence. */
export function statusOf(result: Result): string {
  if (result === null) return '';
  if (result === 'running') return 'Spørger …';
  if (result === 'stopped') return 'Afbrudt.';
  if ('error' in result) return result.error.message;
  const {answer, milliseconds} = result;
  const {length} = answer.rows;
  const seconds = `${(milliseconds / 1000).toLocaleString('da', {maximumFractionDigits: 2})} sekunder`;
  if (answer.more) return `Svaret er de første ${danishCount(length)} rækker. Flere rækker findes. ${seconds}.`;
  return length
    ? `Svaret er ${counted(length, 'række', 'rækker')}. ${seconds}.`
    : `Svaret er ingen rækker. ${seconds}.`;
}

/** DuckDB's own words about a query it could not answer. */
export function renderDetail(result: Result) {
  const error = result && typeof result === 'object' && 'error' in result ? result.error : null;
  return error instanceof QueryRefused && error.detail ? html`<pre tabindex="0">${error.detail}</pre>` : nothing;
}

export function renderAnswer({columns, rows}: FreeAnswer) {
  return html`<div class="scroll" role="region" aria-labelledby="caption" tabindex="0">
    <table>
      <caption id="caption">
        Svar
      </caption>
      <thead>
        <tr>
          ${columns.map(
            ({name, type}) => html`<th scope="col" class=${kindOf(type)}>${name} <small>${type}</small></th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${row.map((cell, i) => renderCell(cell, columns[i]!.type))}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** What the limits and signs of a table mean. */
export const aboutAnswers = `Der vises højst ${danishCount(mostRows)} rækker. NULL er ingen værdi: ikke oplyst, skjult eller ikke relevant, og aldrig nul.`;

function renderCell(cell: string | null, type: string) {
  if (cell === null) return html`<td class="null ${kindOf(type)}">NULL</td>`;
  return html`<td class=${kindOf(type)}>${inDanish(cell, type)}</td>`;
}

/** A cell with a comma before its decimals; thousands are not parted, since a year is a number too. */
export function inDanish(cell: string, type: string): string {
  return isNumber(type) ? cell.replace('.', ',') : cell;
}

/** Whether a column of DuckDB's type holds numbers. */
export function isNumber(type: string): boolean {
  return /^(U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?|DOUBLE|FLOAT|DECIMAL\(.*\))$/.test(type);
}

function kindOf(type: string) {
  return isNumber(type) ? 'number' : nothing;
}
