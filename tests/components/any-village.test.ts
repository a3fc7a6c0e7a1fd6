import fc from 'fast-check';
import {html} from 'lit';
import {describe, expect, it} from 'vitest';
import '../../components/index.ts';
import type {BlupProgress} from '../../components/index.ts';
import {lyngdal} from '../../components/internal/sample-villages.ts';
import {feed} from '../data/model/feed.ts';
import {addressOf, drawn, event, mount, textOf} from '../support/mount.ts';

const evil = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  "' onfocus=alert(1) autofocus='",
  '</style><svg onload=alert(1)>',
  'javascript:alert(1)',
  ' \u0001JaVaScRiPt:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  '{{constructor.constructor("alert(1)")()}}',
  '\u202eEllum\u2066\u200f',
  '\ud800',
  '\u0000',
  '👩‍👩‍👧‍👦🏴󠁧󠁢󠁳󠁣󠁴󠁿é\u0301\u0301',
  'x'.repeat(10_000),
  'Ord '.repeat(2500),
  'constructor',
  '__proto__',
];

const litLike = {_$litType$: 1, strings: ['<img src=x onerror=alert(1)>'], values: []};
const anyText = fc.oneof(fc.constantFrom(...evil), fc.string({unit: 'binary'}), fc.string({unit: 'grapheme'}));
const anyJson = fc.oneof(fc.jsonValue(), anyText, fc.constant(litLike), fc.constant([litLike]));

/** All there may be in what we draw. */
const tags =
  'a b blup-row button details div h2 h3 h4 h5 h6 input label li ol optgroup option p section select small slot span strong style ' +
  'summary table tbody td th thead time tr ul svg path circle g line rect text title';

describe('every element', () => {
  for (const source of [lyngdal, feed]) {
    it(`draws text as text, whatever it is: ${source.name}`, async () => {
      const elements = await everyElement();
      await fc.assert(
        fc.asyncProperty(anyText, async (text) => {
          await show(elements, withTexts(source, text));
          for (const el of elements) expectSafe(el);
        }),
        {numRuns: 60, examples: evil.map((text) => [text])},
      );
    });
  }

  it('takes half a character for what it is: no text', async () => {
    const elements = await everyElement();
    for (const path of [
      'id',
      'name',
      'initiatives.0.id',
      'initiatives.0.name',
      'goals.0.name',
      'initiatives.0.contact.email',
    ]) {
      await show(elements, withValue(feed, path.split('.'), 'Ellum \ud800'));
      for (const el of elements) expectSafe(el);
    }
  });

  it('draws something of a feed in which anything has been replaced by anything', async () => {
    const elements = await everyElement();
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...pathsIn(feed)), anyJson, async (path, json) => {
        await show(elements, withValue(feed, path, json));
        for (const el of elements) expectSafe(el);
      }),
      {numRuns: 300},
    );
  });

  it('takes any JSON for a feed, and draws it or leaves it', async () => {
    const elements = await everyElement();
    const likeAFeed = fc.dictionary(fc.constantFrom(...Object.keys(feed)), anyJson);
    const least = {format: 1, id: 'a', name: 'A'};
    const json = fc.oneof(
      anyJson,
      likeAFeed,
      likeAFeed.map((some) => ({...some, ...least})),
    );
    await fc.assert(
      fc.asyncProperty(json, async (village) => {
        await show(elements, village);
        for (const el of elements) expectSafe(el);
      }),
      {numRuns: 300},
    );
  });

  it('keeps the page’s own words where a feed is no feed', async () => {
    for (const json of [null, 1, 'Ellum', [], {}, litLike, {...lyngdal, name: litLike}]) {
      const el = await mount(html`<blup-progress src=${addressOf(json)}>Ord</blup-progress>`);
      await event(el, 'error');
      expect(drawn(el, 'slot')).toHaveLength(1);
    }
  });
});

async function everyElement(): Promise<BlupProgress[]> {
  const place = await mount(html`
    <div>
      <blup-progress>Ord</blup-progress>
      <blup-goal-wheel goal="11">Ord</blup-goal-wheel>
      <blup-goal-wheel view="tree">Ord</blup-goal-wheel>
      <blup-goal-wheel view="table">Ord</blup-goal-wheel>
      <blup-initiatives>Ord</blup-initiatives>
    </div>
  `);
  return [...place.children] as BlupProgress[];
}

async function show(elements: readonly BlupProgress[], village: unknown): Promise<void> {
  for (const el of elements) {
    el.village = village as never;
    await el.updateComplete;
  }
}

function expectSafe(el: Element) {
  const all = drawn(el, '*');
  const strange = all.filter(({localName}) => !tags.split(' ').includes(localName));
  expect(strange.map(({localName}) => localName)).toEqual([]);
  const handlers = all
    .flatMap((element) => element.getAttributeNames())
    .filter((name) => /^(on|srcdoc|formaction)/.test(name));
  expect(handlers).toEqual([]);
  const links = drawn<HTMLAnchorElement>(el, 'a').map((a) => a.getAttribute('href') ?? '');
  expect(links.filter((href) => !/^(https?:|mailto:|tel:|#)/.test(href))).toEqual([]);
  expect(textOf(el)).not.toMatch(/\[object Object\]|undefined|NaN/);
}

// What must be right for there to be something to draw stays as it is.
const kept = new Set([
  'format',
  'id',
  'state',
  'status',
  'date',
  'updated',
  'since',
  'start',
  'end',
  'expectedEnd',
  'goal',
]);

function withTexts(village: unknown, text: string): unknown {
  return JSON.parse(JSON.stringify(village), (key, value: unknown) =>
    typeof value === 'string' && !kept.has(key) ? text : value,
  );
}

function pathsIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, item]) => pathsIn(item, [...path, key]));
  return path.length ? [path, ...inner] : inner;
}

function withValue(village: unknown, path: readonly string[], value: unknown): unknown {
  const copy = structuredClone(village) as Record<string, unknown>;
  const holder = path
    .slice(0, -1)
    .reduce<Record<string, unknown>>((at, key) => at[key] as Record<string, unknown>, copy);
  holder[path.at(-1)!] = value;
  return copy;
}
