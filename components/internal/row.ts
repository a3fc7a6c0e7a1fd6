import {html} from 'lit';

/** A line that says what something is, and then what it is: "Næste skridt: Plantedag, 3. oktober 2026". */
export function row(term: string, what: readonly unknown[], more?: unknown) {
  return html`<p><b>${term}:</b> ${what.filter(Boolean).join(', ')} ${more}</p>`;
}
