import {createElement} from 'react';
import {createRoot} from 'react-dom/client';
import {mount as mountSvelte, unmount} from 'svelte';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {createApp} from 'vue';
import type {Village} from '../../data/model/village.ts';
import {lyngdal} from '../../components/internal/sample-villages.ts';
import {addressOf} from '../support/mount.ts';
import {villagePage} from './plain.example.ts';
import {VillagePage} from './react.example.tsx';
import SvelteExample from './svelte.example.svelte';
import VueExample from './vue.example.vue';

interface Given {
  readonly src?: string;
  readonly village?: Village;
}

/** How each framework puts its example in a place, and what takes it away again. */
const frameworks: Readonly<Record<string, (place: HTMLElement, given: Given) => () => unknown>> = {
  React: (place, given) => {
    const react = createRoot(place);
    react.render(createElement(VillagePage, given));
    return () => react.unmount();
  },
  Vue: (place, given) => {
    const vue = createApp(VueExample, {...given});
    vue.mount(place);
    return () => vue.unmount();
  },
  Svelte: (target, props) => {
    const svelte = mountSvelte(SvelteExample, {target, props});
    return () => unmount(svelte);
  },
  'plain TypeScript': (place, given) => {
    place.append(...villagePage(given as Required<Given>));
    return () => place.replaceChildren();
  },
};

let place: HTMLElement;
let leave: () => unknown;

beforeEach(() => {
  place = document.body.appendChild(document.createElement('main'));
});

afterEach(async () => {
  await leave();
  place.remove();
});

for (const [name, put] of Object.entries(frameworks)) {
  describe(`in ${name}`, () => {
    it('a village comes from its address, and the page hears which goal is selected', async () => {
      leave = put(place, {src: addressOf(lyngdal)});
      await expect.poll(() => drawn('blup-progress', '[part~=headline]')[0]?.textContent).toContain('fase 2 af 4');
      expect(element('blup-initiatives').className).toBe('wide');
      drawn('blup-goal-wheel', '.goal-7')[0]!.dispatchEvent(new Event('click'));
      await expect.poll(() => textOf('#selected')).toBe('Verdensmål 7 er valgt.');
      await expect.poll(() => drawn('blup-initiatives', '[part~=initiative]')).toHaveLength(1);
      drawn('blup-goal-wheel', '.goal-7')[0]!.dispatchEvent(new Event('click'));
      await expect.poll(() => textOf('#selected')).toBe('Intet er valgt.');
    });

    it('a village that the page already has is drawn without a request', async () => {
      leave = put(place, {village: lyngdal});
      await expect.poll(() => drawn('blup-progress', '[part~=headline]')[0]?.textContent).toContain('fase 2 af 4');
      expect(element('blup-village').hasAttribute('village')).toBe(false);
    });

    it('the page hears what went wrong, and its own words stand', async () => {
      leave = put(place, {src: addressOf({...lyngdal, format: 2})});
      await expect.poll(() => textOf('#problem')).toContain('format');
      expect(element('blup-progress').innerText).toBe('Lyngdal er i gang med sin BLUP.');
    });
  });
}

function element(selector: string): HTMLElement {
  return place.querySelector<HTMLElement>(selector)!;
}

function textOf(selector: string): string {
  return element(selector).textContent;
}

function drawn(tag: string, selector: string): Element[] {
  return [...(element(tag).shadowRoot?.querySelectorAll(selector) ?? [])];
}
