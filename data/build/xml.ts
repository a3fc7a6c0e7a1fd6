import type {Markup} from './markup.ts';

/** An XML document of some markup, without what the templates are indented by and the characters that XML cannot hold. */
export function xmlText(markup: Markup): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${markup.toString().replace(/\n\s*/g, '\n').replace(forbidden, '\uFFFD')}\n`;
}

// Control characters, halves of a character, and two that are none.
const forbidden =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
