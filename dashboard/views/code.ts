import {html, nothing} from 'lit';
import type {Form} from '../../data/build/snippets.ts';
import {copied} from '../copy.ts';
import {formNames} from '../embed/recipes.ts';

/** A code to be copied, with its name; {@link copyCode} minds the button. */
export function renderCode(form: Form, code: string, isBest = false) {
  return html`<div class="snippet">
    <label for="kode-${form}">${formNames[form]}${isBest ? ' (anbefalet)' : nothing}</label>
    <textarea id="kode-${form}" rows="4" readonly spellcheck="false" .value=${code}></textarea>
    <p>
      <button type="button" data-copy>Kopiér<span class="spoken">: ${formNames[form]}</span></button>
      <span role="status"></span>
    </p>
  </div>`;
}

/** Copies the code whose button was clicked, and says so beside it for a while. */
export function copyCode({target}: Event): void {
  const snippet = (target as Element).closest('[data-copy]')?.closest('.snippet');
  if (!snippet) return;
  const field = snippet.querySelector('textarea')!;
  const answer = snippet.querySelector('[role=status]')!;
  void copied(field.value, field).then((words) => {
    answer.textContent = words;
    setTimeout(() => answer.replaceChildren(), 5000);
  });
}
