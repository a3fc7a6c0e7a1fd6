import {html} from 'lit';
import {describe, expect, it} from 'vitest';
import '../../components/blup.ts';
import {enliven} from '../../components/enliven.ts';
import {lyngdal} from '../../components/internal/sample-villages.ts';
import {addressOf, mount, textOf} from '../support/mount.ts';

describe('<div data-blup>', () => {
  it('becomes the element it names, with its own words for a fallback', async () => {
    const src = addressOf(lyngdal);
    const place = await mount(html`<div data-blup="progress" data-src=${src}>Lyngdal er <b>i gang</b>.</div>`);
    await expect.poll(() => place.querySelector('blup-progress')).not.toBeNull();
    const el = place.querySelector('blup-progress')!;
    expect([el.src, el.innerHTML.replace(/<!--.*?-->/g, '')]).toEqual([src, 'Lyngdal er <b>i gang</b>.']);
    await expect.poll(() => textOf(el)).toMatch(/fase 2 af 4/);
  });

  it('becomes a village with elements inside, which share one selected goal', async () => {
    const place = await mount(html`
      <div data-blup="village" data-src=${addressOf(lyngdal)} data-goal="7">
        <div data-blup="goal-wheel" data-view="table">Hjul</div>
        <div data-blup="initiatives">Liste</div>
      </div>
    `);
    await expect.poll(() => textOf(place.querySelector('blup-initiatives') ?? place)).toMatch(/Fælles jordvarme/);
    expect(place.querySelector('blup-goal-wheel')!.view).toBe('table');
    expect(place.querySelectorAll('blup-village blup-goal-wheel, blup-village blup-initiatives')).toHaveLength(2);
    expect(textOf(place.querySelector('blup-initiatives')!)).not.toMatch(/Loppetorv/);
  });

  it('is found wherever it comes to the page later, also deep inside something else', async () => {
    const place = await mount(html`<section></section>`);
    place.innerHTML = '<article><p><span data-blup="progress">Ord</span></p></article>';
    await expect.poll(() => place.querySelector('blup-progress')?.textContent).toBe('Ord');
  });

  it('is brought to life once, however many copies of the script there are and however it is moved', async () => {
    const place = await mount(html`<div data-blup="progress" data-src="about:blank">Ord</div>`);
    enliven(document);
    await expect.poll(() => place.querySelectorAll('blup-progress').length).toBe(1);
    place.parentElement!.append(place);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(place.querySelectorAll('blup-progress')).toHaveLength(1);
    expect(place.textContent).toBe('Ord');
  });

  for (const name of ['', 'kage', 'Progress', 'toString', '"><img src=x onerror=alert(1)>', ' progress']) {
    it(`stays what it is where it names no element: ${JSON.stringify(name)}`, async () => {
      const place = await mount(html`<div data-blup=${name}>Ord</div>`);
      await new Promise((resolve) => setTimeout(resolve, 5));
      expect([place.children.length, place.textContent]).toEqual([0, 'Ord']);
    });
  }

  it('gives the element no attribute but those it knows: whoever may not write scripts may not write them so either', async () => {
    const place = await mount(html`<div data-blup="progress" data-src="about:blank">Ord</div>`);
    const later = document.createElement('div');
    later.innerHTML =
      '<div data-blup="progress" data-onclick="alert(1)" data-style="position:fixed" data-1="a" data--x="b"></div>';
    place.append(later);
    await expect.poll(() => later.querySelector('blup-progress')).not.toBeNull();
    expect(later.querySelector('blup-progress')!.getAttributeNames()).toEqual([]);
  });
});
