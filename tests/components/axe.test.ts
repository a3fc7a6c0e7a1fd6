import axe from 'axe-core';
import {html, type TemplateResult} from 'lit';
import {describe, expect, it} from 'vitest';
import '../../components/index.ts';
import {lyngdal, sampleCourse, sampleVillage} from '../../components/internal/sample-villages.ts';
import {mount} from '../support/mount.ts';

/** Pages an element may find itself on. */
const surfaces = {
  light: 'background: #fff; color: #222',
  dark: 'background: #15181c; color: #eee; color-scheme: dark',
  narrow: 'background: #fff; color: #000; width: 320px',
};

const stopped = sampleCourse(['done', 'unknown', 'stopped', 'skipped'], {
  state: 'stopped',
  halted: {since: '2026', reason: 'Pause.'},
});

const cases: Readonly<Record<string, () => TemplateResult>> = {
  'a village': () => html`<blup-progress .village=${lyngdal}></blup-progress>`,
  'a course that has stopped': () =>
    html`<blup-progress .village=${sampleVillage({process: stopped})}></blup-progress>`,
  'a village of which nothing is known': () => html`
    <blup-progress .village=${sampleVillage()}></blup-progress>
    <blup-goal-wheel .village=${sampleVillage()}></blup-goal-wheel>
    <blup-initiatives .village=${sampleVillage()}></blup-initiatives>
  `,
  'the wheel': () => html`<blup-goal-wheel .village=${lyngdal}></blup-goal-wheel>`,
  'the wheel with a goal chosen': () => html`<blup-goal-wheel goal="11" .village=${lyngdal}></blup-goal-wheel>`,
  'the tree': () => html`<blup-goal-wheel view="tree" .village=${lyngdal}></blup-goal-wheel>`,
  'the table': () => html`<blup-goal-wheel view="table" .village=${lyngdal}></blup-goal-wheel>`,
  'the initiatives': () => html`<blup-initiatives .village=${lyngdal}></blup-initiatives>`,
  'the initiatives, narrowed': () => html`<blup-initiatives goal="17" .village=${lyngdal}></blup-initiatives>`,
  'everything in English': () => html`
    <div lang="en">
      <blup-village .village=${lyngdal}>
        <blup-progress></blup-progress><blup-goal-wheel></blup-goal-wheel><blup-initiatives></blup-initiatives>
      </blup-village>
    </div>
  `,
};

describe('axe finds nothing to say of', () => {
  for (const [surface, style] of Object.entries(surfaces)) {
    for (const [name, template] of Object.entries(cases)) {
      it(`${name}, on a page that is ${surface}`, async () => {
        const place = await mount(
          html`<main style=${style}>
            <h1>Lyngdal</h1>
            <h2>BLUP</h2>
            ${template()}
          </main>`,
        );
        await settled(place);
        const {violations} = await axe.run(place, {resultTypes: ['violations']});
        expect(violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' ')}`)).toEqual([]);
      });
    }
  }
});

async function settled(place: Element): Promise<void> {
  const drawn = () => [...place.querySelectorAll('blup-progress, blup-goal-wheel, blup-initiatives')].every(isDrawn);
  await expect.poll(drawn, {timeout: 10_000}).toBe(true);
}

function isDrawn({shadowRoot}: Element): boolean {
  return !!shadowRoot?.querySelector('[part~=base]');
}
