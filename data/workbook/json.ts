import {decode} from './decode.ts';
import type {Problems} from './problem.ts';

/** The value a JSON file holds, or undefined and a problem that says where it stops being JSON. */
export function readJson(file: string, bytes: Uint8Array, problems: Problems): unknown {
  const decoded = decode(bytes);
  if ('advice' in decoded) {
    problems.error({file, row: null, column: null}, decoded.found, 'en JSON-fil');
    return undefined;
  }
  try {
    return JSON.parse(decoded.text);
  } catch (error) {
    const row = lineOf(decoded.text, (error as SyntaxError).message);
    const found = row && decoded.text.split('\n')[row - 1]?.trim();
    problems.error({file, row, column: null}, found || null, 'gyldig JSON', () => hint(decoded.text));
    return undefined;
  }
}

// Each browser says it its own way, and one of them does not say it.
function lineOf(text: string, message: string): number | null {
  const whole = text.trimEnd();
  if (!whole) return null;
  const [, line] = /line (\d+)/.exec(message) ?? [];
  if (line) return Number(line);
  const [, position] = /position (\d+)/.exec(message) ?? [];
  if (position) return whole.slice(0, Number(position)).split('\n').length;
  return /end of|unexpected EOF/i.test(message) ? whole.split('\n').length : null;
}

function hint(text: string): string {
  if (!text.trim()) return 'Filen er tom.';
  return /[“”]/.test(text)
    ? 'Der står typografiske anførselstegn (“ ”) i filen: JSON kender kun de lige (").'
    : 'Se efter et komma, der mangler eller er for meget, og efter anførselstegn og parenteser, der ikke er lukket, på den linje eller den før.';
}
