/** An address that writes to a group, with a subject; null where the text is no e-mail address. */
export function mailLink(email: string, subject: string): string | null {
  return /^[^\s@:?&#%]+@[^\s@:?&#%]+$/.test(email) ? `mailto:${email}?subject=${encodeURIComponent(subject)}` : null;
}

/** An address that rings a number; null where the text has none. */
export function phoneLink(phone: string): string | null {
  const number = phone.replace(/[^+\d]/g, '');
  return /^\+?\d{3,}$/.test(number) ? `tel:${number}` : null;
}
