// Shared by every copy of the script: a page is brought to life once.
const enlivened = Symbol.for('blup-enlivened');

/**
 * Brings `<div data-blup="progress" data-src="…">` to life, for pages whose editor may write neither scripts nor tags of
 * ours: each comes to hold the element it names, with its `data-` attributes for attributes and its own words for a
 * fallback. Those that come to the page later are found too.
 */
export function enliven(page: Document & {[enlivened]?: boolean}): void {
  if (page[enlivened]) return;
  page[enlivened] = true;
  const fillAll = () => page.querySelectorAll<HTMLElement>('[data-blup]').forEach(fill);
  fillAll();
  new MutationObserver(fillAll).observe(page, {childList: true, subtree: true});
}

function fill(place: HTMLElement) {
  const tag = `blup-${place.dataset.blup}`;
  const known = customElements.get(tag) as {observedAttributes?: readonly string[]} | undefined;
  if (!known) return;
  const element = document.createElement(tag);
  // No others: an author who may not write scripts may write `data-onclick`.
  for (const name of known.observedAttributes ?? []) {
    const value = place.getAttribute(`data-${name}`);
    if (value !== null) element.setAttribute(name, value);
  }
  element.append(...place.childNodes);
  place.append(element);
  delete place.dataset.blup;
}
