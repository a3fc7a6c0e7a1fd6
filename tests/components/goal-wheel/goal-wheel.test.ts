import {html} from 'lit';
import {describe, expect, it} from 'vitest';
import {page, userEvent} from 'vitest/browser';
import '../../../components/goal-wheel/goal-wheel.ts';
import type {BlupGoalWheel} from '../../../components/goal-wheel/goal-wheel.ts';
import {lyngdal, sampleGoal, sampleInitiative, sampleVillage} from '../../../components/internal/sample-villages.ts';
import type {Village} from '../../../data/model/village.ts';
import {drawn, event, mount, textOf} from '../../support/mount.ts';

describe('<blup-goal-wheel>', () => {
  it('shows all 17 goals with their counts, the zeros too', async () => {
    const el = await wheelOf(lyngdal);
    expect(goals(el).map((goal) => goal.getAttribute('role'))).toEqual(Array.from({length: 17}, () => 'button'));
    expect(name(el, 3)).toMatch(/3, Sundhed og trivsel: 3 initiativer/);
    expect(name(el, 7)).toMatch(/: 1 initiativ$/);
    expect(name(el, 17)).toMatch(/: 0 initiativer/);
    expect(new Set(goals(el).map((goal) => goal.getAttribute('aria-label'))).size).toBe(17);
  });

  it('is a named group with a toolbar of goals', async () => {
    const locator = page.elementLocator(await wheelOf(lyngdal));
    await expect.element(locator.getByRole('group', {name: 'Lyngdal'})).toBeVisible();
    await expect.element(locator.getByRole('toolbar')).toHaveAccessibleName();
    await expect
      .element(locator.getByRole('button', {name: 'Sundhed og trivsel'}))
      .toHaveAttribute('aria-pressed', 'false');
  });

  it('says in a sentence how many goals the village works with', async () => {
    expect(textOf(drawn(await wheelOf(lyngdal), '[part~=summary]')[0]!)).toMatch(/Lyngdal .* 8 .* 17 .*7 initiativer/);
  });

  it('says that the United Nations have not approved it, with a link to them, in every view', async () => {
    for (const view of ['wheel', 'tree', 'table']) {
      const el = await mount(html`<blup-goal-wheel view=${view} .village=${lyngdal}></blup-goal-wheel>`);
      const [line] = drawn(el, '[part~=disclaimer]');
      expect(textOf(line!)).toMatch(/ikke godkendt af FN/);
      expect(line!.querySelector('a')!.hostname).toBe('www.un.org');
    }
  });

  describe('the choice of a goal', () => {
    it('tells what belongs to it, says so to screen readers, and tells the page', async () => {
      const el = await wheelOf(lyngdal);
      const heard = event<CustomEvent>(document, 'blup-select');
      await userEvent.click(goal(el, 11).querySelector('circle')!);
      const {bubbles, composed, target, detail} = (await heard) as CustomEvent<unknown>;
      expect([bubbles, composed, target, detail]).toEqual([true, true, el, {village: 'lyngdal', goal: 11}]);
      await el.updateComplete;
      expect(el.goal).toBe(11);
      expect(goal(el, 11).getAttribute('aria-pressed')).toBe('true');
      expect(textOf(drawn(el, '[part~=detail]')[0]!)).toMatch(/Vi ses på tværs af alder.*Naturlegeplads ved gadekæret/);
      expect(status(el)).toMatch(/Bæredygtige byer og lokalsamfund.*3 initiativer/);
    });

    it('is undone by choosing it again, or by the button', async () => {
      const el = await wheelOf(lyngdal);
      for (const undo of [() => goal(el, 11).querySelector('circle')!, () => drawn(el, '[part~=detail] button')[0]!]) {
        await userEvent.click(goal(el, 11).querySelector('circle')!);
        await userEvent.click(undo());
        await el.updateComplete;
        expect(el.goal).toBeNull();
        expect(drawn(el, '[aria-pressed=true].goal')).toEqual([]);
        expect(status(el)).not.toBe('');
      }
    });

    it('comes from the attribute', async () => {
      const el = await mount<BlupGoalWheel>(html`<blup-goal-wheel goal="11" .village=${lyngdal}></blup-goal-wheel>`);
      expect(goal(el, 11).getAttribute('aria-pressed')).toBe('true');
    });

    for (const none of ['', '0', '18', '-1', '1.5', 'elleve', '[object Object]']) {
      it(`is none for goal="${none}"`, async () => {
        const el = await mount<BlupGoalWheel>(
          html`<blup-goal-wheel goal=${none} .village=${lyngdal}></blup-goal-wheel>`,
        );
        expect(drawn(el, '.goal[aria-pressed=true]')).toEqual([]);
        expect(drawn(el, '.goal[tabindex="0"]')).toHaveLength(1);
        expect(textOf(drawn(el, '[part~=detail]')[0]!)).toMatch(/Sundhed.*: 3/);
      });
    }
  });

  describe('by keyboard', () => {
    it('has one stop for the tab key, and arrows from goal to goal', async () => {
      const el = await wheelOf(lyngdal);
      goal(el, 1).focus();
      for (const [key, expected] of [
        ['{ArrowRight}', 2],
        ['{ArrowDown}', 3],
        ['{ArrowLeft}', 2],
        ['{ArrowUp}', 1],
        ['{ArrowLeft}', 17],
        ['{ArrowRight}', 1],
        ['{End}', 17],
        ['{Home}', 1],
        ['a', 1],
      ] as const) {
        await userEvent.keyboard(key);
        await el.updateComplete;
        expect([key, focused(el)]).toEqual([key, expected]);
        expect(goals(el).filter(({tabIndex}) => tabIndex === 0)).toEqual([goal(el, expected)]);
      }
      await userEvent.tab();
      expect(focused(el)).toBeNull();
      await userEvent.tab({shift: true});
      expect(focused(el)).toBe(1);
    });

    it('chooses by Enter and by space', async () => {
      const el = await wheelOf(lyngdal);
      goal(el, 3).focus();
      await userEvent.keyboard('{Enter}');
      expect(el.goal).toBe(3);
      await userEvent.keyboard('{ArrowRight} ');
      expect(el.goal).toBe(4);
      await userEvent.keyboard(' ');
      expect(el.goal).toBeNull();
    });

    it('does not scroll the page by the keys it takes', async () => {
      const el = await wheelOf(lyngdal);
      const place = el.parentElement!;
      place.style.paddingBlockEnd = '3000px';
      goal(el, 1).focus();
      const before = window.scrollY;
      await userEvent.keyboard('{ArrowDown} {End}');
      expect(window.scrollY).toBe(before);
    });

    it('reaches the table, which is announced', async () => {
      const el = await wheelOf(lyngdal);
      const [, , table] = drawn<HTMLButtonElement>(el, '[part~=views] button');
      table!.focus();
      await userEvent.keyboard('{Enter}');
      await el.updateComplete;
      expect(status(el)).toMatch(/tabel/i);
      expect(drawn(el, 'table')).toHaveLength(1);
      expect(drawn(el, '[part~=views] [aria-pressed=true]')).toEqual([table]);
    });
  });

  it('has the same figures in the table', async () => {
    const el = await mount(html`<blup-goal-wheel view="table" .village=${lyngdal}></blup-goal-wheel>`);
    const rows = drawn(el, 'tbody tr').map((row) => [...row.children].map((cell) => textOf(cell)));
    expect(rows).toHaveLength(17);
    expect(rows[10]).toEqual(['11 Bæredygtige byer og lokalsamfund', '3', '1']);
    expect(rows[16]).toEqual(['17 Partnerskaber for handling', '0', '0']);
    expect(drawn(el, 'th[scope]')).toHaveLength(3 + 17);
  });

  it('hangs every goal on the tree once, and lets it be chosen there', async () => {
    const el = await mount<BlupGoalWheel>(html`<blup-goal-wheel view="tree" .village=${lyngdal}></blup-goal-wheel>`);
    expect(
      goals(el)
        .map(({id}) => +id)
        .sort((a, b) => a - b),
    ).toEqual(Array.from({length: 17}, (_, i) => i + 1));
    expect(textOf(el)).toMatch(/Partnerskaber/);
    await userEvent.click(goal(el, 11).querySelector('circle')!);
    expect(el.goal).toBe(11);
  });

  it('counts goals where there are no initiatives yet, or where the page asks for it', async () => {
    const early = await wheelOf({...lyngdal, initiatives: []});
    expect(name(early, 3)).toMatch(/: 1 landsbymål$/);
    const asked = await mount<BlupGoalWheel>(
      html`<blup-goal-wheel count="goals" .village=${lyngdal}></blup-goal-wheel>`,
    );
    expect(name(asked, 3)).toMatch(/: 1 landsbymål$/);
  });

  for (const count of ['', 'name', 'layers', 'toString', '__proto__', '[object Object]']) {
    it(`counts initiatives for count="${count}"`, async () => {
      const el = await mount<BlupGoalWheel>(
        html`<blup-goal-wheel count=${count} .village=${lyngdal}></blup-goal-wheel>`,
      );
      expect(name(el, 3)).toMatch(/: 3 initiativer$/);
    });
  }

  it('is a wheel for a view it does not know', async () => {
    const el = await mount(html`<blup-goal-wheel view="toString" .village=${lyngdal}></blup-goal-wheel>`);
    expect(drawn(el, '[part~=picture]')).toHaveLength(1);
  });

  it('tells a village without initiatives from one whose initiatives name no goals', async () => {
    const nothing = await wheelOf(sampleVillage());
    const untold = await wheelOf(
      sampleVillage({initiatives: [sampleInitiative('torv', 'Loppetorv')], goals: [sampleGoal('liv', 'Liv')]}),
    );
    for (const el of [nothing, untold]) expect(drawn(el, 'svg, table')).toEqual([]);
    const [before, after] = [nothing, untold].map((el) => textOf(drawn(el, '[part~=summary]')[0]!));
    expect(before).not.toMatch(/\d/);
    expect(after).toMatch(/ikke oplyst.*1 initiativ/);
  });

  it('says how many tell no goal, rather than passing over them', async () => {
    expect(textOf(await wheelOf(lyngdal))).toMatch(/1 initiativ uden oplyst/);
  });
});

async function wheelOf(village: Village): Promise<BlupGoalWheel> {
  return mount(html`<blup-goal-wheel .village=${village}></blup-goal-wheel>`);
}

function goals(el: BlupGoalWheel): SVGElement[] {
  return drawn<SVGElement>(el, 'svg .goal');
}

function goal(el: BlupGoalWheel, number: number): SVGElement {
  return goals(el).find(({id}) => id === `${number}`)!;
}

function name(el: BlupGoalWheel, number: number): string {
  return goal(el, number).getAttribute('aria-label')!;
}

function focused(el: BlupGoalWheel): number | null {
  const {activeElement} = el.shadowRoot!;
  return activeElement?.matches('.goal') ? +activeElement.id : null;
}

function status(el: BlupGoalWheel): string {
  return textOf(drawn(el, '[role=status]')[0]!);
}
