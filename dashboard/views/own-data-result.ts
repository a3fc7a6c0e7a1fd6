import {html, nothing} from 'lit';
import {counted, danishDate} from '../../data/model/danish.ts';
import type {PackageDescription} from '../../data/model/package.ts';
import type {CheckedInShort} from '../own-data/desk.ts';

/** What came of the check, in a few sentences. */
export function renderSummary({description, villages, problems}: CheckedInShort) {
  const sum = (name: 'errors' | 'warnings') => problems.reduce((total, sheet) => total + sheet[name], 0);
  const [errors, warnings] = [sum('errors'), sum('warnings')];
  return description ? renderGood(description, villages, warnings) : renderBad(errors, warnings);
}

function renderGood(description: PackageDescription, villages: number, warnings: number) {
  const {title, updated, invented, smallestCount} = description;
  return html`<p class="good">
      <strong>“${title}” er uden fejl.</strong>
      ${counted(villages, 'landsby', 'landsbyer')}, som det stod den ${danishDate(updated)}.
      ${smallestCount === null ? nothing : html`Antal af personer under ${smallestCount} er skjult.`}
      ${warnings ? html`Der er ${remarks(warnings)}, som I bør se på først.` : nothing}
    </p>
    ${invented ? html`<p class="invented">Opdigtede eksempeldata</p>` : nothing}`;
}

function renderBad(errors: number, warnings: number) {
  return html`<p class="bad">
    <strong>Her er ${counted(errors, 'fejl', 'fejl')}, og derfor kan det ikke udgives.</strong>
    ${warnings ? html`Der er også ${remarks(warnings)}.` : nothing} Ret dem i jeres eget regneark, og træk det hertil
    igen. Det, der er udgivet, står uændret.
  </p>`;
}

/** “1 bemærkning”, “4 bemærkninger” */
export function remarks(count: number): string {
  return counted(count, 'bemærkning', 'bemærkninger');
}
