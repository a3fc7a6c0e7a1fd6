import {createHash} from 'node:crypto';
import {expect, it} from 'vitest';
import {policy, prerenderedStyleSources, styleSource} from '../../../data/build/policy.ts';
import {prerenderedStyles} from '../../../data/build/prerender.ts';

it('a style is let through by the hash a browser makes of it', () => {
  const text = 'p{color:#123}/* ål */';
  expect(styleSource(text)).toBe(`'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  expect(prerenderedStyleSources.split(' ')).toEqual(prerenderedStyles.map(styleSource));
});

it('a page loads and runs its own and nothing else, unless it says so', () => {
  expect(policy()).toBe(
    "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'",
  );
  expect(policy({'object-src': "'self'", 'img-src': 'data:'})).toContain("object-src 'self'; base-uri");
  expect(policy({'img-src': 'data:'})).toMatch(/; img-src data:$/);
});
