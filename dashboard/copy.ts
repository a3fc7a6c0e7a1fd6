/**
 * Puts some text where it can be pasted from, and gives the words that say so. Plain http and some older browsers have no
 * such place; then the text is marked in `field`, for the reader's own keys.
 */
export async function copied(text: string, field: HTMLTextAreaElement | HTMLInputElement | null): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return 'Kopieret';
  } catch {
    field?.focus();
    field?.select();
    return field ? 'Teksten er markeret. Kopiér den med Ctrl+C.' : 'Kopiér adressen øverst i jeres browser.';
  }
}
