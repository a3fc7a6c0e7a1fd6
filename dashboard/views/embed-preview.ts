import {html} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {embeddedFile, type EmbeddedElement, type Look, type Scheme} from '../../data/model/embedding.ts';
import type {Language} from '../../data/model/language.ts';
import type {VillageEntry} from '../../data/model/package-index.ts';

/** How wide the pages are that it is seen on, in CSS pixels: a telephone's, a column's and a whole page's. */
const widths = [320, 600, 960] as const;

/** What is seen, and how. */
export interface Preview {
  /** Where the package's index stands. */
  readonly address: string;
  readonly village: VillageEntry;
  readonly element: EmbeddedElement;
  readonly language: Language;
  readonly look: Look;
  readonly setShade: (to: Scheme) => void;
}

/** What is chosen as it will look in a page of each width: the very frames that the site has. */
export function renderPreview(preview: Preview) {
  const address = frameAddress(preview);
  const {look, setShade, village} = preview;
  return html`<section class="previews" aria-labelledby="forhaandsvisning">
    <h2 id="forhaandsvisning">Sådan kommer det til at se ud</h2>
    <p>
      <button
        type="button"
        class=${look.scheme === 'dark' ? 'second' : ''}
        aria-pressed=${look.scheme !== 'dark'}
        @click=${() => setShade('light')}
      >
        På lyst
      </button>
      <button
        type="button"
        class=${look.scheme === 'dark' ? '' : 'second'}
        aria-pressed=${look.scheme === 'dark'}
        @click=${() => setShade('dark')}
      >
        På mørkt
      </button>
    </p>
    ${repeat(
      widths,
      (width) => `${width} ${address}`,
      (width) =>
        html`<figure class="preview" tabindex="0" aria-label="${width} pixels bredt">
          <iframe
            class="w${width}"
            src=${address}
            title="${village.name}, ${width} pixels bredt"
            @load=${({target}: Event) => askHeight(target as HTMLIFrameElement)}
          ></iframe>
          <figcaption>${width} pixels</figcaption>
        </figure>`,
    )}
  </section>`;
}

function frameAddress({address, village, element, language, look}: Preview): string {
  const url = new URL(embeddedFile('embed', village.id, element, language), address);
  if (look.scheme !== 'light') url.searchParams.set('theme', look.scheme);
  if (look.accent) url.searchParams.set('accent', look.accent);
  return url.href;
}

// A frame tells its height to whoever asks, and from then on whenever it is another.
function askHeight(frame: HTMLIFrameElement): void {
  const hear = ({source, origin, data}: MessageEvent<{message?: unknown; value?: unknown} | null>) => {
    if (!frame.isConnected) removeEventListener('message', hear);
    if (source !== frame.contentWindow || origin !== location.origin || data?.message !== 'height') return;
    const height = Math.ceil(Number(data.value));
    if (height > 0 && height < 30_000) frame.style.blockSize = `${height}px`;
  };
  addEventListener('message', hear);
  frame.contentWindow?.postMessage({message: 'ready'}, location.origin);
}
