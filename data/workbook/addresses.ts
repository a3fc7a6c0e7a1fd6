import {webLink} from '../model/link.ts';
import {didYouMean} from './problem.ts';
import {Wrong} from './wrong.ts';

/** A web address; “www.x.dk” is one too. */
export function readWeb(text: string): string | Wrong {
  return webIn(text) ?? new Wrong('en webadresse som https://www.eksempel.dk', () => didYouMean(webMeant(text)));
}

/** One web address or more. */
export function readWebs(text: string): readonly string[] | Wrong {
  const words = text.split(/\s+|[,;](?=\s|https?:|www\.)\s*/).map((word) => word.replace(/[,;]$/, ''));
  const addresses = words.filter(Boolean).map((word) => webIn(word));
  if (addresses.length && !addresses.includes(null)) return [...new Set(addresses as string[])];
  return new Wrong('webadresser som https://www.eksempel.dk, adskilt af mellemrum', () => didYouMean(webMeant(text)));
}

/** An e-mail address. */
export function readEmail(text: string): string | Wrong {
  const address = text.replace(/^mailto:/i, '');
  const is = /^[^\s@<>()[\],;:"\\]+@[^\s@<>()[\],;:"\\/?&]+\.[a-zæøå]{2,}$/i.test(address);
  return is ? address : new Wrong('en e-mailadresse som gruppen@eksempel.dk');
}

/** A telephone number of eight digits or more. */
export function readPhone(text: string): string | Wrong {
  const number = text.replace(/^(?:tlf|tel|telefon|mobil)\.?:? ?/i, '');
  const digits = number.replace(/\D/g, '').length;
  const is = /^\+?[\d ()/.-]+$/.test(number) && digits >= 8 && digits <= 15;
  return is ? number : new Wrong('et telefonnummer som 12 34 56 78');
}

function webIn(text: string): string | null {
  const address = /^www\./i.test(text) ? `https://${text}` : text;
  return /^https?:\/\/[^\s/?#@\\]+\.[^\s/?#@\\.]{2,}([/?#:]\S*)?$/i.test(address) && webLink(address) ? address : null;
}

function webMeant(text: string): string | null {
  const address = `https://${text.replace(/^(?:https?:)?\/*/i, '').replace(/\s/g, '')}`;
  return /^[a-z][a-z+]*:(?!\/)/i.test(text) && !/^https?:/i.test(text) ? null : webIn(address);
}
