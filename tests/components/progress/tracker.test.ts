import fc from 'fast-check';
import {html} from 'lit';
import {describe, expect, it} from 'vitest';
import {lyngdal, sampleCourse, sampleVillage, sixPhases} from '../../../components/internal/sample-villages.ts';
import '../../../components/progress/progress.ts';
import type {BlupProgress} from '../../../components/progress/progress.ts';
import {stepStates, type StepState} from '../../../data/model/step.ts';
import type {Course} from '../../../data/model/village.ts';
import {stepNames} from '../../../data/model/words.da.ts';
import {drawn, itIs, mount, textOf} from '../../support/mount.ts';

describe('the tracker', () => {
  for (const state of stepStates) {
    it(`says in words that a phase is ${state}`, async () => {
      const el = await show(sampleCourse(['done', 'done', state]));
      const word = state === 'current' ? /nu/ : new RegExp(stepNames[state]);
      expect(textOf(phases(el)[1]!)).toMatch(word);
    });
  }

  it('marks the one step the village is at, and none where that is not told', async () => {
    const anyStates = fc.array(fc.constantFrom(...stepStates), {minLength: 5, maxLength: 5});
    const el = await show(sampleCourse([]));
    await fc.assert(
      fc.asyncProperty(anyStates, async (states) => {
        el.village = sampleVillage({process: sampleCourse(states)});
        await el.updateComplete;
        const marked = drawn(el, '[aria-current="step"]');
        const open = states.findLastIndex((state) => /current|paused|stopped/.test(state));
        expect(marked).toEqual(open > 0 ? [phases(el)[open - 1]] : []);
      }),
    );
  });

  for (const [states, sentence] of [
    ['done current', /Lyngdal .* fase 1 af 4.*Mobilisering/],
    ['done done done done current', /fase 4 af 4.*Organisering/],
    ['done current current current', /fase 3 af 4/],
    ['done done ahead', /klar til fase 2 af 4/],
    ['current', /forudsætninger/],
    ['unknown unknown unknown unknown unknown', /ikke oplyst/],
  ] as const) {
    it(`says where a village is: ${states}`, async () => {
      expect(headline(await show(sampleCourse(states.split(' ') as StepState[])))).toMatch(sentence);
    });
  }

  for (const [known, sentence] of [
    [{state: 'planned', start: '2026-09'}, /snart.*september 2026/],
    [{state: 'planned', start: '2026-05'}, /snart[^\d]*$/],
    [{state: 'planned', start: null}, /snart[^\d]*$/],
    [{state: 'ended', end: '2026-05-30'}, /afsluttet.*30\. maj 2026/],
    [{state: 'ended', end: null}, /afsluttet[^\d]*$/],
  ] as const satisfies readonly (readonly [Partial<Course>, RegExp])[]) {
    it(`says that a course is ${known.state}, ${JSON.stringify(known)}`, async () => {
      itIs('2026-06-30');
      expect(headline(await show(sampleCourse(['done', 'done'], known)))).toMatch(sentence);
    });
  }

  it('says that no course is told of a village, and no more', async () => {
    const el = await show(null);
    expect(headline(el)).toMatch(/Lyngdal.*ikke oplyst|ikke oplyst.*Lyngdal/);
    expect(drawn(el, 'ol, details')).toEqual([]);
  });

  for (const [state, word] of [
    ['paused', /pause/],
    ['stopped', /standset/],
  ] as const) {
    it(`says that a course is ${state}, since when and why, and still where the village is`, async () => {
      const halted = {since: '2026-03', reason: 'Vi holder sommerferie.'};
      const el = await show(sampleCourse(['done', 'done', state], {state, halted}));
      expect(textOf(drawn(el, '[part~=halted]')[0]!)).toMatch(word);
      expect(textOf(drawn(el, '[part~=halted]')[0]!)).toMatch(/marts 2026.*Vi holder sommerferie\./);
      expect(headline(el)).toMatch(/fase 2 af 4/);
      expect(drawn(el, '[aria-current="step"]')).toHaveLength(1);
    });
  }

  it('has the prerequisites as a checklist before the first phase', async () => {
    const el = await show(lyngdal.process);
    const [checklist] = drawn(el, 'details');
    expect(textOf(checklist!)).toMatch(/^Forudsætninger: 5 af 5.*Kommunen er med/);
    expect(checklist!.compareDocumentPosition(phases(el)[0]!)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('opens the steps of where the village is, and folds the others', async () => {
    const opened = (el: BlupProgress) => drawn<HTMLDetailsElement>(el, 'details').map(({open}) => open);
    expect(opened(await show(lyngdal.process))).toEqual([false, false, true, false]);
    expect(opened(await show(sampleCourse(['current'])))[0]).toBe(true);
  });

  it('keeps the names an old course had, and numbers the phases whose names nobody knows', async () => {
    const el = await show(sampleCourse(['done', 'done', 'done', 'done', 'current'], {}, {}, sixPhases));
    const names = phases(el).map((phase) => textOf(phase.querySelector('p')!));
    expect(names).toEqual(['Framing', 'Scanning', 'Scenarie', 'Fase 4', 'Fase 5', 'Fase 6']);
    expect(headline(el)).toMatch(/fase 4 af 6$/);
  });

  it('does not count steps of which nobody has told', async () => {
    const [checklist] = drawn(await show(sampleCourse(['unknown'])), 'details');
    expect(textOf(checklist!)).toMatch(/^Forudsætninger: Ikke oplyst/);
    expect(textOf(checklist!)).not.toMatch(/\d af/);
  });

  it('says what comes next and when', async () => {
    itIs('2026-06-30');
    expect(next(await show(lyngdal.process))).toMatch(/Landsbymål valgt, efterår 2026/);
    expect(next(await show(sampleCourse(['done', 'done', 'current'])))).toMatch(/Facilitering/);
    expect(next(await show(lyngdal.process))).toMatch(/vinter 2026/);
  });

  it('shames nobody: a planned date that has passed is not shown', async () => {
    itIs('2027-06-30');
    const el = await show(lyngdal.process);
    expect(next(el)).toMatch(/Landsbymål valgt/);
    expect(next(el)).not.toMatch(/\d/);
    const steps = textOf(phases(el)[1]!) + textOf(phases(el)[2]!);
    expect(steps).not.toMatch(/efterår 2026|november 2026/);
    expect(steps).toMatch(/maj 2026/);
  });

  it('says of each step how it stands: done with its date, skipped, planned', async () => {
    itIs('2026-06-30');
    const steps = drawn(await show(lyngdal.process), '[part~=step]')
      .map(textOf)
      .join('\n');
    expect(steps).toMatch(/Styregruppe nedsat.*22\. januar 2026/);
    expect(steps).toMatch(/Forventninger afstemt.*Sprunget over/);
    expect(steps).toMatch(/Fremtidsværksted afholdt.*Planlagt.*14\. november 2026/);
  });

  it('shows steps that belong to no phase, and the course’s own note', async () => {
    const otherSteps = [
      {key: 'fest', label: {da: 'Byfest holdt'}, state: 'done', date: '2021~', note: 'Med is.'},
    ] as const;
    const text = textOf(await show(sampleCourse(['done'], {otherSteps, note: 'Efter bedste hukommelse.'})));
    expect(text).toMatch(/Byfest holdt.*2021.*Med is\./);
    expect(text).toMatch(/Efter bedste hukommelse\./);
  });
});

async function show(process: Course | null): Promise<BlupProgress> {
  return mount(html`<blup-progress .village=${sampleVillage({process})}></blup-progress>`);
}

function phases(el: BlupProgress): HTMLElement[] {
  return drawn(el, '[part~=phases] > li');
}

function headline(el: BlupProgress): string {
  return textOf(drawn(el, '[part~=headline]')[0]!);
}

function next(el: BlupProgress): string {
  return textOf(drawn(el, '[part~=next]')[0]!);
}
