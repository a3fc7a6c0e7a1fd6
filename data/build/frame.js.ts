import {inkOn, readAccent, schemes} from '../model/embedding.ts';

/**
 * What a frame has beside its element: it looks as its address asks, and tells the page outside how high it is. Built into
 * `blup-frame.js`. In a sandbox the frame is of no origin and may store nothing, and this stores nothing.
 */
const root = document.documentElement;
const asked = new URLSearchParams(location.search);
// WordPress gives each of its frames a secret of its own, and hears what is told with it alone.
const secret = /[?&]secret=([a-z0-9]+)/i.exec(location.hash)?.[1];
let outside = '*';

look();
if (parent !== window) {
  addEventListener('message', hear);
  addEventListener('click', follow);
  addEventListener('DOMContentLoaded', () => new ResizeObserver(tellHeight).observe(document.body));
}

function look(): void {
  const scheme = schemes.find((name) => name === asked.get('theme'));
  if (scheme) root.dataset.scheme = scheme;
  const accent = readAccent(asked.get('accent') ?? '');
  if (!accent) return;
  root.style.setProperty('--blup-accent', `#${accent}`);
  root.style.setProperty('--blup-accent-ink', inkOn(accent));
}

// Only the page outside is answered, and once it has asked, only while it is of the origin that did.
function hear({source, origin, data}: MessageEvent<{message?: unknown} | null>): void {
  if (source !== parent || data?.message !== 'ready') return;
  outside = origin === 'null' ? '*' : origin;
  tellHeight();
}

function tellHeight(): void {
  // Whoever asks before there is a body is told when there is.
  const [body] = document.getElementsByTagName('body');
  const height = body?.getBoundingClientRect().height;
  if (height) tell('height', Math.ceil(height));
}

// In WordPress' sandbox no link can be followed, but the page outside follows those to our own site.
function follow(event: MouseEvent): void {
  const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
  if (link) tell('link', link.href);
}

function tell(message: 'height' | 'link', value: number | string): void {
  parent.postMessage({message, value, ...(secret && {secret})}, outside);
}
