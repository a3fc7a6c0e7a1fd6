import {html} from 'lit';
import {describe, expect, it} from 'vitest';
import {userEvent} from 'vitest/browser';
import '../../../components/index.ts';
import type {BlupGoalWheel, BlupInitiatives, BlupVillage} from '../../../components/index.ts';
import {lyngdal} from '../../../components/internal/sample-villages.ts';
import {addressOf, drawn, event, mount, textOf} from '../../support/mount.ts';

const ellum = {...lyngdal, id: 'ellum', name: 'Ellum'};

describe('<blup-village>', () => {
  it('gives its village to the elements inside, wherever they are', async () => {
    const village = await mount<BlupVillage>(html`
      <blup-village src=${addressOf(lyngdal)}>
        <blup-progress></blup-progress>
        <section>
          <p>Ord</p>
          <blup-goal-wheel></blup-goal-wheel>
        </section>
      </blup-village>
    `);
    await event(village, 'load');
    for (const el of village.querySelectorAll<BlupGoalWheel>('blup-progress, blup-goal-wheel')) {
      await el.updateComplete;
      expect(textOf(el)).toMatch(/Lyngdal/);
    }
  });

  it('gives it through shadow roots', async () => {
    const village = await mount(html`<blup-village .village=${lyngdal}><div></div></blup-village>`);
    const el = document.createElement('blup-progress');
    village.querySelector('div')!.attachShadow({mode: 'closed'}).append(el);
    await expect.poll(() => textOf(el)).toMatch(/Lyngdal/);
  });

  it('gives it to elements that come later, and the next village when there is one', async () => {
    const village = await mount<BlupVillage>(html`<blup-village .village=${lyngdal}></blup-village>`);
    const el = document.createElement('blup-progress');
    village.append(el);
    await expect.poll(() => textOf(el)).toMatch(/Lyngdal/);
    village.village = ellum;
    await expect.poll(() => textOf(el)).toMatch(/Ellum/);
  });

  it('gives nothing to an element with a village or a src of its own', async () => {
    const src = addressOf(ellum);
    const place = await mount(html`
      <blup-village .village=${lyngdal}>
        <blup-progress .village=${ellum}></blup-progress>
        <blup-progress src=${src}></blup-progress>
        <blup-progress src=${addressOf('no village')}>Ord</blup-progress>
      </blup-village>
    `);
    const [given, fetched, failed] = [...place.querySelectorAll('blup-progress')];
    await event(fetched!, 'load');
    expect([textOf(given!), textOf(fetched!)].map((text) => text.includes('Ellum'))).toEqual([true, true]);
    expect(drawn(failed!, 'slot')).toHaveLength(1);
  });

  it('leaves an inner village to its own', async () => {
    const place = await mount(html`
      <blup-village .village=${lyngdal}>
        <blup-village .village=${ellum}><blup-progress></blup-progress></blup-village>
        <blup-progress></blup-progress>
      </blup-village>
    `);
    const [inner, outer] = [...place.querySelectorAll('blup-progress')];
    await expect.poll(() => textOf(inner!)).toMatch(/Ellum/);
    await expect.poll(() => textOf(outer!)).toMatch(/Lyngdal/);
  });

  it('lets an element that moves to another village show that one', async () => {
    const place = await mount(html`
      <div>
        <blup-village .village=${lyngdal}><blup-progress></blup-progress></blup-village>
        <blup-village .village=${ellum}></blup-village>
      </div>
    `);
    const [from, to] = [...place.querySelectorAll('blup-village')];
    const el = place.querySelector('blup-progress')!;
    await expect.poll(() => textOf(el)).toMatch(/Lyngdal/);
    to!.append(el);
    await expect.poll(() => textOf(el)).toMatch(/Ellum/);
    from!.village = {...lyngdal, name: 'Lyngdal By'};
    await from!.updateComplete;
    await el.updateComplete;
    expect(textOf(el)).toMatch(/Ellum/);
  });

  describe('shares one selected goal', () => {
    it('from the wheel to the list', async () => {
      const {wheel, list} = await both();
      await userEvent.click(drawn(wheel, '.goal')[6]!.querySelector('circle')!);
      await expect.poll(() => names(list)).toEqual(['Fælles jordvarme']);
    });

    it('from the list to the wheel', async () => {
      const {village, wheel, list} = await both();
      await userEvent.selectOptions(drawn(list, 'select')[1]!, '15 Livet på land');
      await expect.poll(() => pressed(wheel)).toEqual(['15']);
      expect(village.goal).toBe(15);
      await userEvent.click(drawn(list, '[part~=shown] button')[0]!);
      await expect.poll(() => pressed(wheel)).toEqual([]);
    });

    it('from the page, by attribute and property', async () => {
      const {village, wheel, list} = await both();
      village.setAttribute('goal', '7');
      await expect.poll(() => [pressed(wheel), names(list)]).toEqual([['7'], ['Fælles jordvarme']]);
      village.goal = null;
      await expect.poll(() => [pressed(wheel), names(list).length]).toEqual([[], 7]);
    });

    it('with nobody outside it', async () => {
      const [first, second] = [await both(), await both()];
      const other = await both(ellum);
      await userEvent.click(drawn(first.wheel, '.goal')[6]!.querySelector('circle')!);
      await expect.poll(() => names(first.list)).toHaveLength(1);
      for (const {wheel, list} of [second, other]) {
        expect([pressed(wheel), names(list).length]).toEqual([[], 7]);
      }
    });

    it('and not with an element that shows another village', async () => {
      const village = await mount<BlupVillage>(html`
        <blup-village .village=${lyngdal}>
          <blup-goal-wheel .village=${ellum}></blup-goal-wheel>
          <blup-initiatives></blup-initiatives>
        </blup-village>
      `);
      const wheel = village.querySelector('blup-goal-wheel')!;
      await wheel.updateComplete;
      await userEvent.click(drawn(wheel, '.goal')[6]!.querySelector('circle')!);
      await expect.poll(() => pressed(wheel)).toEqual(['7']);
      expect(names(village.querySelector('blup-initiatives')!)).toHaveLength(7);
    });
  });
});

describe('events', () => {
  for (const tag of ['blup-village', 'blup-progress', 'blup-goal-wheel', 'blup-initiatives'] as const) {
    it(`of <${tag}> are load and error, in that order, which stay with the element`, async () => {
      const heard: string[] = [];
      const place = await mount(html`<div></div>`);
      const el = document.createElement(tag);
      for (const name of ['load', 'error']) {
        place.addEventListener(name, () => heard.push(`${name} of the place`));
        el.addEventListener(name, () => heard.push(name));
      }
      el.src = addressOf({...lyngdal, updated: 'i går'});
      place.append(el);
      const {message} = await event<ErrorEvent>(el, 'error');
      expect(message).toMatch(/updated: ventede en dato; fandt "i går"/);
      el.src = addressOf({format: 2});
      await event(el, 'error');
      el.src = addressOf(lyngdal);
      await event(el, 'load');
      expect(heard).toEqual(['load', 'error', 'error', 'load']);
    });
  }

  it('come when the village has been drawn', async () => {
    const el = await mount(html`<blup-progress src=${addressOf(lyngdal)}></blup-progress>`);
    await event(el, 'load');
    expect(textOf(el)).toMatch(/Lyngdal/);
  });

  it('tell of a village that a page set itself and that is none', async () => {
    const el = document.createElement('blup-progress');
    const failed = event<ErrorEvent>(el, 'error');
    el.village = {name: 'Ellum'} as never;
    document.body.append(el);
    expect((await failed).message).toMatch(/ventede/);
    await el.updateComplete;
    expect(drawn(el, 'slot')).toHaveLength(1);
    el.remove();
  });

  it('of a selection bubble, and say which village and which goal', async () => {
    const {village, wheel} = await both();
    const heard = event<CustomEvent>(village.parentElement!, 'blup-select');
    await userEvent.click(drawn(wheel, '.goal')[2]!.querySelector('circle')!);
    expect((await heard).detail).toEqual({village: 'lyngdal', goal: 3});
  });
});

async function both(shown = lyngdal) {
  const village = await mount<BlupVillage>(html`
    <blup-village .village=${shown}>
      <blup-goal-wheel></blup-goal-wheel>
      <blup-initiatives></blup-initiatives>
    </blup-village>
  `);
  const wheel = village.querySelector('blup-goal-wheel')!;
  const list = village.querySelector('blup-initiatives')!;
  await expect.poll(() => names(list).length).toBe(7);
  return {village, wheel, list};
}

function pressed(wheel: BlupGoalWheel): string[] {
  return drawn(wheel, '.goal[aria-pressed=true]').map(({id}) => id);
}

function names(list: BlupInitiatives): string[] {
  return drawn(list, '[part~=name]').map(textOf);
}
