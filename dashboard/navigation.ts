/**
 * Lets links to other views of this page be followed without fetching it anew: `follow` hears of the address behind the
 * question mark. Links that leave the page, name a place in it, or are to be opened elsewhere are left to the browser.
 */
export function followLinks(follow: (query: string) => void): void {
  addEventListener('click', (event) => {
    const address = isPlain(event) ? addressIn(event) : null;
    if (address?.origin !== location.origin || address.pathname !== location.pathname || address.hash) return;
    event.preventDefault();
    follow(address.search);
  });
}

function isPlain({button, metaKey, ctrlKey, shiftKey, altKey, defaultPrevented}: MouseEvent): boolean {
  return button === 0 && !(metaKey || ctrlKey || shiftKey || altKey || defaultPrevented);
}

// Links stand in panels too, and in their drawings.
function addressIn(event: MouseEvent): URL | null {
  const link = event.composedPath().find((target) => target instanceof Element && target.localName === 'a') as
    Element | undefined;
  const href = link?.getAttribute('href') ?? link?.getAttribute('xlink:href');
  const isForUs = typeof href === 'string' && !link?.hasAttribute('target') && !link?.hasAttribute('download');
  return isForUs ? new URL(href, location.href) : null;
}
