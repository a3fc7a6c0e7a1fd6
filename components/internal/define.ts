/** Registers an element, and yields to one already there: two copies of the script, or two versions, share a page. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
