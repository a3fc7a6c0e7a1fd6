/** The kinds of addresses a page may link to. */
const schemes = ['http:', 'https:', 'mailto:', 'tel:'];

/** The address, if it is one a page may link to, else null. Text with `javascript:` or `data:` in it never becomes a link. */
export function safeLink(text: string): string | null {
  try {
    const {protocol, href} = new URL(text);
    return schemes.includes(protocol) ? href : null;
  } catch {
    return null;
  }
}

/** A web address a reader can follow, else null. */
export function webLink(text: string): string | null {
  const link = safeLink(text);
  return link && /^https?:/.test(link) ? link : null;
}
