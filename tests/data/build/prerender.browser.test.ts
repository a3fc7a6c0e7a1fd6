import {html, type LitElement} from 'lit';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import '../../../components/index.ts';
import {
  lyngdal,
  manyInitiatives,
  sampleCourse,
  sampleVillage,
  sixPhases,
} from '../../../components/internal/sample-villages.ts';
import {prerender, prerenderedStyles} from '../../../data/build/prerender.ts';
import {embeddedElements, type EmbeddedElement} from '../../../data/model/embedding.ts';
import {languages, type Language} from '../../../data/model/language.ts';
import type {Village} from '../../../data/model/village.ts';
import {itIs, mount} from '../../support/mount.ts';

const day = '2026-06-30';

const villages: Readonly<Record<string, Village>> = {
  Lyngdal: lyngdal,
  'a village of which only the name is known': sampleVillage(),
  'a village whose course is on pause': sampleVillage({
    process: sampleCourse(['done', 'paused'], {state: 'paused', halted: {since: '2026', reason: 'Formanden er syg'}}),
  }),
  'a village of the six phases': sampleVillage({process: sampleCourse(['done', 'done', 'current'], {}, {}, sixPhases)}),
  'a village with more initiatives than are shown': sampleVillage({initiatives: manyInitiatives(30)}),
  'a village whose words are markup': sampleVillage({
    name: '<b>"Ål" & \'Øl\'</b>',
    process: sampleCourse(['current'], {note: '</template><script>alert(1)</script>\n\n${1}'}),
    initiatives: [{...manyInitiatives(1)[0]!, name: '"><img src=x onerror=alert(1)>', description: 'to\n\nlinjer'}],
  }),
};

beforeEach(() => itIs(day));

describe('what is prerendered is what the element draws', () => {
  for (const [name, village] of Object.entries(villages)) {
    for (const element of embeddedElements) {
      it.each(languages)(`${element} of ${name}, in %s`, async (language) => {
        const el = await prerendered(element, village, language);
        const [before, height] = [shapes(el.shadowRoot!), el.getBoundingClientRect().height];
        const own = await drawn(element, village, language);
        expect(before).toEqual(shapes(own.shadowRoot!));
        expect(height).toBe(own.getBoundingClientRect().height);
        expect(height).toBeGreaterThan(20);
      });
    }
  }

  it('on one line, so that no editor takes a blank line in it for the end of a paragraph', () => {
    for (const village of Object.values(villages)) {
      for (const element of embeddedElements) {
        expect(String(prerender(element, village, 'da', day))).not.toMatch(/[\r\n\t]/);
      }
    }
  });

  it('without an attribute that a strict page forbids', () => {
    for (const element of embeddedElements) {
      expect(String(prerender(element, lyngdal, 'da', day))).not.toMatch(/<[^>]*\s(?:style|on\w+)=/);
    }
  });

  it('in the styles that are told, to the byte', async () => {
    for (const [i, element] of embeddedElements.entries()) {
      const {shadowRoot} = await prerendered(element, lyngdal, 'da');
      expect(shadowRoot!.querySelector('style')!.textContent).toBe(prerenderedStyles[i]);
    }
  });

  it('as of a day: what has passed by then is no longer to come', () => {
    const village = sampleVillage({process: sampleCourse(['current'], {expectedEnd: '2026-06-15'})});
    expect(String(prerender('progress', village, 'da', '2026-06-15'))).toContain('15. juni 2026');
    expect(String(prerender('progress', village, 'da', '2026-06-16'))).not.toContain('15. juni 2026');
  });
});

const places: Element[] = [];

afterEach(() => {
  for (const place of places.splice(0)) place.remove();
});

async function prerendered(element: EmbeddedElement, village: Village, language: Language): Promise<LitElement> {
  const place = document.createElement('div');
  const template = String(prerender(element, village, language, day));
  place.setHTMLUnsafe(`<blup-${element} lang="${language}">${template}Sidens egne ord</blup-${element}>`);
  places.push(document.body.appendChild(place));
  const el = place.firstElementChild as LitElement;
  await el.updateComplete;
  return el;
}

async function drawn(element: EmbeddedElement, village: Village, language: Language): Promise<LitElement> {
  const place = await mount(html`<div lang=${language}></div>`);
  const el = Object.assign(document.createElement(`blup-${element}`), {village});
  place.append(el);
  await expect.poll(() => el.shadowRoot?.querySelector('[part=base]')).toBeTruthy();
  return el;
}

/** Everything that stands in a root, a line each: elements with their attributes, and the text between them. */
function shapes(root: Node): string[] {
  const copy = document.createElement('div');
  copy.append(...[...root.childNodes].map((node) => node.cloneNode(true)));
  const comments = document.createNodeIterator(copy, NodeFilter.SHOW_COMMENT);
  for (let comment = comments.nextNode(); comment; comment = comments.nextNode()) (comment as Comment).remove();
  copy.normalize();
  return linesOf(copy);
}

function linesOf(root: Node): string[] {
  return [...root.childNodes].flatMap((node) => {
    if (node instanceof Element) return node.localName === 'style' ? [] : [shapeOf(node), ...linesOf(node), '/'];
    const text = node.textContent!.replace(/\s+/g, ' ').trim();
    return text ? [text] : [];
  });
}

// What a list has selected is a property of it once it has been drawn.
function shapeOf({localName, attributes}: Element): string {
  const all = [...attributes].filter(({name}) => name !== 'selected').map(({name, value}) => `${name}=${value}`);
  return [localName, ...all.sort().map((attribute) => attribute.replace(/\s+/g, ' '))].join(' ');
}
