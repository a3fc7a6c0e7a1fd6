import {sha256} from '@noble/hashes/sha2.js';
import {prerenderedStyles} from './prerender.ts';

/** A Content Security Policy: what a page may load and run, which is its own, with some more rules or others in place of these. */
export function policy(rules: Readonly<Record<string, string>> = {}): string {
  const all = {
    'default-src': "'self'",
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'require-trusted-types-for': "'script'",
    ...rules,
  };
  return Object.entries(all)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');
}

/** What lets a style of a page through that stands in the page itself. */
export function styleSource(text: string): string {
  const hash = sha256(new TextEncoder().encode(text));
  return `'sha256-${btoa(String.fromCharCode(...hash))}'`;
}

/** What lets the styles of prerendered elements through. */
export const prerenderedStyleSources = prerenderedStyles.map(styleSource).join(' ');
