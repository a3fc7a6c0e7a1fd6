import {html} from 'lit';
import {describe, expect, it} from 'vitest';
import {page, userEvent} from 'vitest/browser';
import {lyngdal, sampleCourse, sampleVillage} from '../../../components/internal/sample-villages.ts';
import '../../../components/progress/progress.ts';
import type {BlupProgress} from '../../../components/progress/progress.ts';
import {addressOf, drawn, event, mount, textOf} from '../../support/mount.ts';

describe('<blup-progress>', () => {
  it('is readable before it is alive: the page’s own words stand until the village has come', async () => {
    const src = addressOf(lyngdal);
    const el = await mount<BlupProgress>(html`<blup-progress src=${src}>Lyngdal er i fase 2.</blup-progress>`);
    expect(drawn(el, 'slot')).toHaveLength(1);
    await event(el, 'load');
    expect(drawn(el, 'slot')).toEqual([]);
    expect(textOf(el)).toMatch(/Lyngdal er i fase 2 af 4/);
  });

  it('draws the village a page gives it, and the next one', async () => {
    const el = await mount<BlupProgress>(html`<blup-progress .village=${lyngdal}></blup-progress>`);
    expect(textOf(el)).toMatch(/Lyngdal/);
    el.village = {...lyngdal, name: 'Ellum'};
    await el.updateComplete;
    expect(textOf(el)).toMatch(/Ellum er i fase 2 af 4/);
    el.village = undefined;
    await el.updateComplete;
    expect(drawn(el, 'slot')).toHaveLength(1);
  });

  it('follows its src', async () => {
    const el = await mount<BlupProgress>(html`<blup-progress src=${addressOf(lyngdal)}></blup-progress>`);
    await event(el, 'load');
    el.src = addressOf({...lyngdal, name: 'Ellum'});
    await event(el, 'load');
    expect(textOf(el)).toMatch(/Ellum/);
  });

  it('is a named group with a list of phases, of which one is current', async () => {
    const el = await mount(html`<blup-progress .village=${lyngdal}></blup-progress>`);
    const group = page.elementLocator(el).getByRole('group', {name: 'Lyngdal'}).first();
    await expect.element(group).toBeVisible();
    const current = drawn(el, '[part~=current]');
    expect(current.map((phase) => phase.getAttribute('aria-current'))).toEqual(['step']);
    await expect.element(group.getByRole('listitem').filter({hasText: 'Kortlægning'})).toBeVisible();
  });

  it('says when its data were updated, and that invented ones are invented', async () => {
    const el = await mount<BlupProgress>(html`<blup-progress .village=${lyngdal}></blup-progress>`);
    expect(textOf(drawn(el, '[part~=footnote]')[0]!)).toMatch(/opdigtede.*30\. juni 2026/i);
    el.village = {...lyngdal, package: {invented: false}, updated: null};
    await el.updateComplete;
    expect(textOf(drawn(el, '[part~=footnote]')[0]!)).toBe('');
  });

  it('opens and folds steps by keyboard', async () => {
    const el = await mount(html`<blup-progress .village=${lyngdal} tabindex="-1"></blup-progress>`);
    const details = drawn<HTMLDetailsElement>(el, 'details');
    el.focus();
    await userEvent.tab();
    expect(el.shadowRoot!.activeElement).toBe(details[0]!.querySelector('summary'));
    for (const key of ['{Enter}', ' ']) {
      const before = details[0]!.open;
      await userEvent.keyboard(key);
      expect(details[0]!.open).toBe(!before);
    }
    await userEvent.tab();
    expect(el.shadowRoot!.activeElement).toBe(details[1]!.querySelector('summary'));
  });

  it('looks right on a village of which next to nothing is known', async () => {
    const blank = sampleVillage({
      updated: null,
      process: sampleCourse([], {state: 'unknown', start: null, phases: []}),
    });
    const el = await mount(html`<blup-progress .village=${blank}></blup-progress>`);
    expect(textOf(el)).toMatch(/ikke oplyst/);
    expect(textOf(el)).not.toMatch(/null|undefined|NaN|false|Invalid/);
  });

  it('is narrow in a narrow place and wide in a wide one, on the same page', async () => {
    const village = html`<blup-progress .village=${lyngdal}></blup-progress>`;
    const place = await mount(
      html`<div>
        <div style="width: 320px">${village}</div>
        <div style="width: 900px">${village}</div>
      </div>`,
    );
    const [narrow, wide] = [...place.querySelectorAll('blup-progress')];
    await wide!.updateComplete;
    const tops = (el: BlupProgress) => drawn(el, '[part~=phase]').map((phase) => phase.getBoundingClientRect().top);
    expect(new Set(tops(narrow!)).size).toBe(4);
    expect(new Set(tops(wide!)).size).toBe(1);
  });
});
