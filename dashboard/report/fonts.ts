import heading from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2?url';
import bold from '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2?url';
import regular from '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2?url';
import type {Fonts} from './order.ts';

/**
 * The fonts of a report, from the site's own files.
 *
 * @throws {Error} in plain Danish, where they cannot be had.
 */
export async function fetchFonts(): Promise<Fonts> {
  const files = await Promise.all([regular, bold, heading].map(base64)).catch((cause: unknown) => {
    throw new Error('Rapportens skrifter kan ikke hentes. Se, om der er forbindelse til nettet, og prøv igen.', {
      cause,
    });
  });
  return {regular: files[0]!, bold: files[1]!, heading: files[2]!};
}

async function base64(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
