/** A word as one compares it: no capitals, accents, dots or dashes, and æ, ø and å as ae, oe and aa. */
export function fold(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFC')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The candidate most like a word, or else the only one that begins with it; null where none is like it. */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  const wanted = fold(word);
  let best: string | null = null;
  let least = Math.max(1, Math.min(4, Math.floor(wanted.length / 3))) + 1;
  const longer: string[] = [];
  for (const candidate of candidates) {
    const folded = fold(candidate);
    if (wanted.length > 2 && folded.startsWith(wanted)) longer.push(candidate);
    if (Math.abs(folded.length - wanted.length) >= least) continue;
    const distance = distanceBetween(wanted, folded, least);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best ?? (longer.length === 1 ? longer[0]! : null);
}

// Levenshtein's distance with neighbours swapped counted as one; it gives up once it is sure to reach the limit.
function distanceBetween(a: string, b: string, limit: number): number {
  let [before, last] = [[] as number[], Array.from({length: b.length + 1}, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      row[j] = Math.min(row[j - 1]! + 1, last[j]! + 1, last[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        row[j] = Math.min(row[j]!, before[j - 2]! + 1);
    }
    if (Math.min(...row) >= limit) return limit;
    [before, last] = [last, row];
  }
  return last[b.length]!;
}
