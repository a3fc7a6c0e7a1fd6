import type {Content} from './content.ts';

/** The name of a file about an answer: `frivillige-over-tid-2026-06-30.csv`, `eksempel-…` where the data are made up. */
export function fileName(
  {key, updated, invented}: Pick<Content, 'key' | 'updated' | 'invented'>,
  ending: string,
): string {
  return `${plainName([invented ? 'eksempel' : '', key, updated].filter(Boolean).join('-'))}.${ending}`;
}

/** Hands a file to the reader, as a link to it would. */
export function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // Not at once: some browsers have only then begun to read it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** A name any disk, mail and web server takes: small letters a–z, numbers and hyphens. */
function plainName(text: string): string {
  const plain = text
    .toLowerCase()
    .replace(/æ|ä/g, 'ae')
    .replace(/ø|ö/g, 'oe')
    .replace(/å/g, 'aa')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return plain.slice(0, 100) || 'landsbyer';
}
