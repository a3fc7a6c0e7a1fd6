import type {Language} from './language.ts';

/** The elements that a village can put on its own pages, the first one first. */
export const embeddedElements = ['progress', 'goal-wheel', 'initiatives'] as const;

export type EmbeddedElement = (typeof embeddedElements)[number];

/** The colours behind what is embedded in a frame: `auto` is what the reader's own device is set to. */
export const schemes = ['light', 'dark', 'auto'] as const;

export type Scheme = (typeof schemes)[number];

/** How something embedded is to look, as far as that is chosen. */
export interface Look {
  readonly scheme: Scheme;
  /** The colour of what is done and chosen, as `7a3b69`; null is our own. */
  readonly accent: string | null;
}

export const plainLook: Look = {scheme: 'light', accent: null};

/** The colour of an address or a form, as `7a3b69`; null where it is none. */
export function readAccent(text: string): string | null {
  return /^#?([0-9a-f]{6})$/i.exec(text)?.[1]?.toLowerCase() ?? null;
}

/** White or near-black, whichever reads better on a colour. */
export function inkOn(accent: string): string {
  return luminance(accent) > 0.179 ? '#111111' : '#ffffff';
}

/** Where what is embedded of a village lies, from its package's folder. */
export function embeddedFile(
  folder: 'embed' | 'oembed',
  village: string,
  element: EmbeddedElement,
  language: Language,
): string {
  const extension = folder === 'embed' ? 'html' : 'json';
  return `${folder}/${village}/${element}${language === 'da' ? '' : `.${language}`}.${extension}`;
}

// As WCAG defines it.
function luminance(color: string): number {
  const [r, g, b] = [0, 2, 4].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}
