/** Why what was brought cannot be checked at all, as a sentence to the one who brought it. */
export class Refusal extends Error {}

/** How much is read: far more than any package holds, and no more than a laptop can. */
export const limits = {entries: 2000, bytes: 60 * 1024 * 1024};

/** That there are too many files. */
export function tooMany(): Refusal {
  return new Refusal(
    `Der er over ${limits.entries.toLocaleString('da')} filer. Vælg kun den mappe, datapakken ligger i.`,
  );
}

/** That there is too much in them. */
export function tooLarge(): Refusal {
  const most = limits.bytes / 1024 / 1024;
  return new Refusal(
    `Datapakken fylder over ${most} MB, og det er mere, der læses. Er det den rigtige mappe eller fil?`,
  );
}
