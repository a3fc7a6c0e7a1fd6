import {html, type TemplateResult} from 'lit';
import {saveCopy} from '../village/saved-copy.ts';

/** What the elements are called on a page. */
type Tag = 'blup-village' | 'blup-progress' | 'blup-goal-wheel' | 'blup-initiatives';

/** The page's own words, which stand in a tag until its village has come. */
export const ownWords = 'Lyngdal er i gang med sin BLUP.';

/** The address of a feed, for stories without a web host. */
export function feedAddress(village: object): string {
  return `data:application/json,${encodeURIComponent(JSON.stringify(village))}`;
}

/** An address where something stands that is no village. */
export const noFeed = 'data:text/plain,Her%20er%20ingen%20landsby';

/** An address that answers no longer, of which the browser holds a copy. */
export async function goneAddress(village: object): Promise<string> {
  const {href} = new URL('nedlagt-landsby.json', document.baseURI);
  await saveCopy(href, village);
  return href;
}

/** What a page writes to show an element with some attributes. */
export function snippet(tag: Tag, attributes: Readonly<Record<string, unknown>> = {}, inside = ownWords): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${String(value)}"`);
  return `<script type="module" src="https://blup.example/blup.js"></script>
<${tag} src="https://blup.example/villages/lyngdal.json"${written.join('')}>${inside}</${tag}>`;
}

/** Shows a snippet under a story, unfolded where it is what the story is about. */
export function copied(code: string, sourceState: 'hidden' | 'shown' = 'shown', language: 'html' | 'css' = 'html') {
  return {docs: {source: {code, language}, canvas: {sourceState}}} as const;
}

/** Puts a page's own style sheet around a story alone, and shows it as what there is to copy. */
export function styled(css: string) {
  const name = `stil-${css.length}`;
  const around = (story: () => unknown): TemplateResult => {
    const sheet = document.createElement('style');
    sheet.textContent = `.${name} { ${css} }`;
    return html`<div class=${name}>${sheet}${story()}</div>`;
  };
  return {parameters: copied(css, 'shown', 'css'), decorators: [around]};
}

/** Waits until every element of a story has drawn itself, and fails where one does not. */
export async function drawn({canvasElement}: {readonly canvasElement: HTMLElement}): Promise<void> {
  const end = Date.now() + 5000;
  const elements = [...canvasElement.querySelectorAll('blup-progress, blup-goal-wheel, blup-initiatives')];
  while (!elements.every(isDrawn)) {
    if (Date.now() > end) throw new Error('Et element har ikke tegnet sin landsby.');
    await new Promise(requestAnimationFrame);
  }
}

function isDrawn({shadowRoot}: Element): boolean {
  return Boolean(shadowRoot?.querySelector('[part=base]'));
}
