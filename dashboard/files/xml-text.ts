/** A text without the signs that no XML can hold, escaped or not: control characters, halves of signs, non-characters. */
export function xmlText(text: string): string {
  return text.replace(/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}
