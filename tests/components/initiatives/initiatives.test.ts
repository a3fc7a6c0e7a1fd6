import {html} from 'lit';
import {afterEach, describe, expect, it} from 'vitest';
import {page, userEvent} from 'vitest/browser';
import '../../../components/initiatives/initiatives.ts';
import type {BlupInitiatives} from '../../../components/initiatives/initiatives.ts';
import {lyngdal, sampleInitiative, sampleVillage} from '../../../components/internal/sample-villages.ts';
import type {Village} from '../../../data/model/village.ts';
import {drawn, event, mount, textOf} from '../../support/mount.ts';

const many = sampleVillage({
  initiatives: Array.from({length: 40}, (_, i) => sampleInitiative(`nr-${i + 1}`, `Nr. ${i + 1}`, {status: 'igang'})),
});

describe('<blup-initiatives>', () => {
  it('is a named group with a list, a heading an initiative and words for every control', async () => {
    const locator = page.elementLocator(await listOf(lyngdal));
    await expect.element(locator.getByRole('group', {name: 'Initiativer'})).toBeVisible();
    await expect.element(locator.getByRole('heading', {name: 'Fælles jordvarme'})).toBeVisible();
    await expect.element(locator.getByRole('searchbox')).toHaveAccessibleName();
    await expect.element(locator.getByRole('combobox', {name: 'Status'})).toBeVisible();
    await expect.element(locator.getByRole('combobox', {name: 'Mål'})).toBeVisible();
  });

  it('shows neither search nor choices where there is little to choose from', async () => {
    const few = await listOf({...lyngdal, initiatives: lyngdal.initiatives.slice(0, 3)});
    expect(drawn(few, 'input, select')).toEqual([]);
    expect(names(few)).toHaveLength(3);
  });

  describe('narrowed', () => {
    it('by text, while it is typed, and says how many are left', async () => {
      const el = await listOf(lyngdal);
      await userEvent.type(search(el), 'robinie');
      expect(names(el)).toEqual(['Naturlegeplads ved gadekæret']);
      expect(status(el)).toMatch(/1 af 7/);
      expect(el.shadowRoot!.activeElement).toBe(search(el));
    });

    it('by status, by the village’s own goal and by a global goal', async () => {
      const el = await listOf(lyngdal);
      const [byStatus, byGoal] = drawn<HTMLSelectElement>(el, 'select');
      await userEvent.selectOptions(byStatus!, 'I fast drift');
      expect(names(el)).toEqual(['Fællesspisning hver anden torsdag']);
      await userEvent.selectOptions(byStatus!, 'Alle');
      await userEvent.selectOptions(byGoal!, 'Plads til det vilde');
      expect(names(el)).toEqual(['Vilde hegn langs Mosevej']);
      const heard = event<CustomEvent>(el, 'blup-select');
      await userEvent.selectOptions(byGoal!, '7 Bæredygtig energi');
      expect(names(el)).toEqual(['Fælles jordvarme']);
      expect((await heard).detail).toEqual({village: 'lyngdal', goal: 7});
    });

    it('offers only what the village has', async () => {
      const options = drawn(await listOf(lyngdal), 'option').map(textOf);
      expect(options).toContain('8 Anstændige jobs og økonomisk vækst');
      expect(options).not.toContain('17 Partnerskaber for handling');
      const drift = sampleInitiative('a', 'A', {status: 'drift'});
      const statuses = drawn(await listOf(sampleVillage({initiatives: [drift, drift, drift, drift, drift]})), 'option');
      expect(statuses.map(textOf)).not.toContain('Opgivet');
    });

    it('to nothing says so, and is undone by one button', async () => {
      const el = await listOf(lyngdal);
      await userEvent.type(search(el), 'xyz');
      expect(names(el)).toEqual([]);
      expect(status(el)).toMatch(/0 af 7/);
      await userEvent.click(drawn(el, '[part~=shown] button')[0]!);
      await el.updateComplete;
      expect(names(el)).toHaveLength(7);
      expect(search(el).value).toBe('');
      expect(drawn(el, '[part~=shown] button')).toEqual([]);
    });

    it('by its goal, also by attribute', async () => {
      const el = await mount<BlupInitiatives>(html`<blup-initiatives goal="7" .village=${lyngdal}></blup-initiatives>`);
      expect(names(el)).toEqual(['Fælles jordvarme']);
      el.goal = null;
      await el.updateComplete;
      expect(names(el)).toHaveLength(7);
    });
  });

  it('can be walked through by keyboard alone', async () => {
    const el = await listOf({...lyngdal, initiatives: lyngdal.initiatives.slice(0, 5)});
    search(el).focus();
    const stops = [];
    for (let stop = ''; stop !== 'BODY' && stops.length < 40; stop = document.activeElement!.tagName) {
      const {activeElement} = el.shadowRoot!;
      stops.push(activeElement?.getAttribute('aria-label') ?? activeElement?.localName);
      await userEvent.tab();
    }
    expect(stops.slice(0, 3)).toEqual(['input', 'select', 'select']);
    expect(stops).toContain('Læs mere: Naturlegeplads ved gadekæret');
    expect(new Set(stops.slice(3)).size).toBe(stops.length - 3);
  });

  describe('a long list', () => {
    it('is shown some at a time, and the reader goes on where the new ones begin', async () => {
      const el = await listOf(many);
      const first = names(el).length;
      expect(first).toBeLessThan(40);
      more(el)!.focus();
      await userEvent.keyboard('{Enter}');
      await expect.poll(() => names(el).length).toBeGreaterThan(first);
      expect(el.shadowRoot!.activeElement).toBe(items(el)[first]);
      for (let i = 0; i < 5 && more(el); i++) await userEvent.click(more(el)!);
      expect(names(el)).toHaveLength(40);
      expect(more(el)).toBeUndefined();
    });

    it('is printed as a whole', async () => {
      const el = await listOf(many);
      dispatchEvent(new Event('beforeprint'));
      await el.updateComplete;
      expect(names(el)).toHaveLength(40);
    });
  });

  describe('a link to an initiative', () => {
    it('is shown with it, and leads to it from the moment the page opens', async () => {
      const [first] = drawn<HTMLAnchorElement>(await listOf(lyngdal), 'a[href^="#"]');
      expect(first!.hash).toBe('#blup-lyngdal-legeplads');
      location.hash = '#blup-lyngdal-nr-31';
      const el = await listOf(many);
      expect(el.shadowRoot!.activeElement).toBe(items(el)[30]);
      expect(isOnScreen(items(el)[30]!)).toBe(true);
    });

    it('finds it beyond the first ones, and more can still be shown', async () => {
      location.hash = '#blup-lyngdal-nr-31';
      const el = await listOf(many);
      expect(names(el)).toHaveLength(31);
      await userEvent.click(more(el)!);
      await expect.poll(() => names(el).length).toBeGreaterThan(31);
      expect(el.shadowRoot!.activeElement).toBe(items(el)[31]);
    });

    it('undoes what had been chosen', async () => {
      const el = await mount<BlupInitiatives>(html`<blup-initiatives goal="7" .village=${lyngdal}></blup-initiatives>`);
      await userEvent.type(search(el), 'jord');
      await follow(el, '#blup-lyngdal-hegn');
      expect(names(el)).toHaveLength(7);
      expect(textOf(el.shadowRoot!.activeElement!)).toMatch(/^Vilde hegn langs Mosevej/);
    });

    it('leads there again after the reader has been elsewhere', async () => {
      const el = await listOf(lyngdal);
      for (const hash of ['#blup-lyngdal-hegn', '#blup-lyngdal-butik', '#kontakt', '#blup-lyngdal-butik']) {
        (el.shadowRoot!.activeElement as HTMLElement | null)?.blur();
        await follow(el, hash);
        expect([hash, el.shadowRoot!.activeElement !== null]).toEqual([hash, hash !== '#kontakt']);
      }
    });

    it('that leads elsewhere on the page leaves what is chosen', async () => {
      const el = await mount<BlupInitiatives>(html`<blup-initiatives goal="7" .village=${lyngdal}></blup-initiatives>`);
      for (const hash of ['#kontakt', '#blup-ellum-hegn', '']) {
        await follow(el, hash);
        expect(names(el)).toEqual(['Fælles jordvarme']);
      }
    });

    afterEach(() => history.replaceState(null, '', location.pathname + location.search));
  });

  describe('an empty list', () => {
    it('is nothing to worry about in a course that has just begun', async () => {
      for (const states of [['current'], ['done', 'current'], ['done', 'done', 'current']] as const) {
        expect(textOf(await listOf({...lyngdal, initiatives: [], process: course(states)}))).toMatch(/helt normalt/);
      }
    });

    it('is not told where the course is over, late or unknown', async () => {
      const late = course(['done', 'done', 'done', 'done', 'current']);
      for (const process of [null, {...late, state: 'ended'}, late] as const) {
        expect(textOf(await listOf({...lyngdal, initiatives: [], process}))).toMatch(/ikke oplyst/);
      }
    });
  });
});

function course(states: readonly ('done' | 'current')[]): NonNullable<Village['process']> {
  const {process} = lyngdal;
  return {...process!, phases: process!.phases.map((phase, i) => ({...phase, state: states[i] ?? 'ahead'}))};
}

async function listOf(village: Village): Promise<BlupInitiatives> {
  return mount(html`<blup-initiatives .village=${village}></blup-initiatives>`);
}

async function follow(el: BlupInitiatives, hash: string): Promise<void> {
  const followed = event(window, 'hashchange');
  location.hash = hash;
  await followed;
  await el.updateComplete;
}

function items(el: BlupInitiatives): HTMLElement[] {
  return drawn(el, '[part~=initiative]');
}

function names(el: BlupInitiatives): string[] {
  return drawn(el, '[part~=name]').map(textOf);
}

function search(el: BlupInitiatives): HTMLInputElement {
  return drawn<HTMLInputElement>(el, 'input[type=search]')[0]!;
}

function status(el: BlupInitiatives): string {
  return textOf(drawn(el, '[role=status]')[0]!);
}

function more(el: BlupInitiatives): HTMLElement | undefined {
  return drawn(el, '[part~=base] > button')[0];
}

function isOnScreen(element: Element): boolean {
  const {top, bottom} = element.getBoundingClientRect();
  return top < innerHeight && bottom > 0;
}
