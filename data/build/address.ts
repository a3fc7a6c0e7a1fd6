/**
 * Reads the address at which a site will stand, with a slash at its end; null where the text is none. What others ask for by
 * itself, such as oEmbed and the picture of a shared link, has to name it in full.
 */
export function readAddress(text: string): string | null {
  const address = /^https?:\/\/[^\s/?#]+[^\s?#]*$/i.test(text.trim()) ? new URL(text.trim()) : null;
  return address && `${address.href.replace(/\/(?:index\.html)?$/, '')}/`;
}

/** Whether only the machine that serves the site can reach an address. */
export function isLocal(address: string): boolean {
  return /^(?:localhost|127\.|\[::1\])/.test(new URL(address).hostname);
}
