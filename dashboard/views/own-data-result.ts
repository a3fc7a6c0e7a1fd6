import {html, nothing} from 'lit';
import {counted, danishDate} from '../../data/model/danish.ts';
import type {DataPackage} from '../../data/model/package.ts';
import type {Checked, ProblemsOfFile} from '../own-data/check.ts';

/** What came of the check, in a few sentences; a package with remarks waits to be opened until they have been seen. */
export function summaryOf({data, problems}: Checked, open: () => void) {
  const errors = problems.reduce((sum, file) => sum + file.errors, 0);
  const warnings = problems.reduce((sum, file) => sum + file.warnings, 0);
  return data ? renderGood(data, warnings, open) : renderBad(errors, warnings);
}

function renderGood({description, rows}: DataPackage, warnings: number, open: () => void) {
  const {title, updated, invented, smallestCount} = description;
  return html`<p class="good">
      <strong>“${title}” er uden fejl${warnings ? '' : ' og åbnes nu her på siden'}.</strong>
      ${counted(rows.villages.length, 'landsby', 'landsbyer')}, som det stod den ${danishDate(updated)}.
      ${smallestCount === null ? nothing : html`Antal af personer under ${smallestCount} er skjult.`}
      ${warnings ? html`Der er ${remarks(warnings)}, som I bør se på først.` : nothing}
    </p>
    ${invented ? html`<p class="invented">Opdigtede eksempeldata</p>` : nothing}
    ${warnings ? html`<button type="button" @click=${open}>Vis landsbyerne</button>` : nothing}`;
}

function renderBad(errors: number, warnings: number) {
  return html`<p class="bad">
    <strong>Datapakken har ${counted(errors, 'fejl', 'fejl')} og vises ikke.</strong>
    ${warnings ? html`Der er også ${remarks(warnings)}.` : nothing} Ret filerne, og prøv igen. Det, siden viste før,
    står uændret.
  </p>`;
}

/** Everything that is wrong with a package, by file. */
export function renderProblems({problems}: Checked) {
  return problems.map(
    (ofFile) =>
      html`<section>
        <h3>${ofFile.file} <small>${countOf(ofFile)}</small></h3>
        <ul>
          ${ofFile.lines.map((line) => html`<li>${line}</li>`)}
        </ul>
      </section>`,
  );
}

function countOf({errors, warnings}: ProblemsOfFile): string {
  return [errors && counted(errors, 'fejl', 'fejl'), warnings && remarks(warnings)].filter(Boolean).join(' og ');
}

function remarks(count: number): string {
  return counted(count, 'bemærkning', 'bemærkninger');
}
