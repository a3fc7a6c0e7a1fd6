import axe from 'axe-core';
import {html} from 'lit';
import {describe, expect, it, vi} from 'vitest';
import type {Ask} from '../../../dashboard/panel/ask.ts';
import '../../../dashboard/panel/panel.ts';
import type {DashPanel} from '../../../dashboard/panel/panel.ts';
import type {Shape} from '../../../dashboard/panel/parts.ts';
import {
  everyone,
  manyRows,
  sampleAnswer,
  sampleFacts,
  sampleQuestion,
  sampleRows,
  sampleView,
  telling,
} from '../../../dashboard/panel/sample-question.ts';
import type {Answer} from '../../../dashboard/queries/answer.ts';
import type {Question, View} from '../../../dashboard/questions/question.ts';
import {drawn, event, mount} from '../../support/mount.ts';

const never: Ask = () => new Promise<never>(() => undefined);
const narrowed: View = {...sampleView, filter: {...everyone, cohort: '2023-1'}};
const fewVillages = telling(sampleRows);

describe('while it waits', () => {
  it('for the first answer there is the title, room for a drawing, and no word of an answer', async () => {
    const panel = await shown(never);
    await until(panel, '[aria-busy=true] .skeleton');
    expect(text(panel, 'h3')).toBe('Frivillige i hver landsby');
    expect(drawn(panel, '.skeleton')[0]!.getBoundingClientRect().height).toBe(320);
    expect(drawn(panel, '.sentence')[0]!.textContent).toBe('');
  });

  it('it says so only when it takes a while, and can be called off when it takes long', async () => {
    const panel = await shown(never);
    await until(panel, '.waiting');
    const isSeen = (selector: string) => getComputedStyle(drawn(panel, selector)[0]!).visibility === 'visible';
    expect([isSeen('.soon'), isSeen('.late')]).toEqual([false, false]);
    for (const animation of drawn(panel, '.soon')[0]!.getAnimations()) animation.finish();
    expect([isSeen('.soon'), isSeen('.late')]).toEqual([true, false]);
    for (const animation of drawn(panel, '.late')[0]!.getAnimations()) animation.finish();
    expect(isSeen('.late')).toBe(true);
  });

  it('for the next answer the last one stays', async () => {
    const panel = await shown(firstThen(fewVillages, never));
    await until(panel, '.figure svg');
    const svg = drawn(panel, '.figure svg')[0];
    panel.view = narrowed;
    await until(panel, '[aria-busy=true]');
    expect(drawn(panel, '.figure svg')[0]).toBe(svg);
    expect(text(panel, '.sentence')).toContain('1.257 frivillige');
  });

  it('and is called off, the question is aborted, the last answer stays, and there is a word about it', async () => {
    let given: AbortSignal | undefined;
    const panel = await shown(
      firstThen(
        fewVillages,
        (_question, _filter, _most, signal) => ((given = signal), never(_question, _filter, _most, signal)),
      ),
    );
    await until(panel, '.figure svg');
    panel.view = narrowed;
    await until(panel, '.late');
    button(panel, 'Afbryd').click();
    await until(panel, '.failure');
    expect(given?.aborted).toBe(true);
    expect(text(panel, '.failure p')).toBe(
      'Beregningen blev afbrudt. Herunder står det forrige svar, og det passer ikke til det, I har valgt nu.',
    );
    expect(drawn(panel, '.figure svg')).toHaveLength(1);
    expect(drawn(panel, '[aria-busy=true]')).toHaveLength(0);
  });
});

describe('an answer', () => {
  it('is drawn at the width there is, and told in words', async () => {
    const panel = await shown(fewVillages, {width: 500});
    await until(panel, '.figure svg');
    const width = Number(drawn(panel, '.figure svg')[0]!.getAttribute('width'));
    expect(width % 8).toBe(0);
    const {width: room} = drawn(panel, '.ruler')[0]!.getBoundingClientRect();
    expect(room - width).toBeGreaterThanOrEqual(0);
    expect(room - width).toBeLessThan(24);
    expect(text(panel, '.subtitle')).toBe('Antal · Alle landsbyer · 2021–2024 · 5 af 6 landsbyer har oplyst det');
    expect(drawn(panel, '.invented')).toHaveLength(0);
  });

  it('has no style sheets or styles of its own', async () => {
    const panel = await shown(fewVillages);
    await until(panel, '.figure svg');
    expect(drawn(panel, '.drawing style, .drawing [style]')).toEqual([]);
  });

  it('that came too late is never drawn', async () => {
    const answers: ((answer: Answer<never>) => void)[] = [];
    const panel = await shown(() => new Promise((resolve) => answers.push(resolve)));
    await expect.poll(() => answers.length).toBe(1);
    panel.view = narrowed;
    await expect.poll(() => answers.length).toBe(2);
    answers[1]!(sampleAnswer(sampleRows.slice(0, 1)) as Answer<never>);
    await until(panel, '.figure svg');
    answers[0]!(sampleAnswer(sampleRows) as Answer<never>);
    await settled(panel);
    expect(text(panel, '.sentence')).toContain('Der er 41 frivillige');
  });

  it('is told of to the page when it has been drawn, and not when its width changes', async () => {
    const heard: unknown[] = [];
    const listen = ({detail}: Event & {detail?: unknown}) => heard.push(detail);
    document.addEventListener('dash-answered', listen);
    const panel = await shown(fewVillages);
    await until(panel, '.figure svg');
    const first = drawn(panel, '.figure svg')[0];
    panel.parentElement!.style.inlineSize = '400px';
    await expect.poll(() => drawn(panel, '.figure svg')[0] !== first).toBe(true);
    document.removeEventListener('dash-answered', listen);
    expect(heard).toEqual([
      {
        key: 'frivillige-i-alt',
        title: 'Frivillige i hver landsby',
        sentence: 'Der er 1.257 frivillige i alt, og flest er der i Lyngdal, hvor 1.204 har været med.',
      },
    ]);
  });

  it('in another measure is drawn without asking again', async () => {
    let asked = 0;
    const panel = await shown(((...args: Parameters<Ask>) => (asked++, fewVillages(...args))) as Ask);
    await until(panel, '.figure svg');
    panel.view = {...sampleView, measure: 'pr100'};
    await expect.poll(() => text(panel, '.subtitle')).toContain('Pr. 100 indbyggere');
    expect(asked).toBe(1);
  });

  it('is not asked for again when a page says the same once more', async () => {
    let asked = 0;
    const panel = await shown(((...args: Parameters<Ask>) => (asked++, fewVillages(...args))) as Ask);
    await until(panel, '.figure svg');
    panel.view = {measure: 'antal', filter: {...everyone}};
    await settled(panel);
    expect(asked).toBe(1);
  });

  it('about some of the villages says so, and all can be had', async () => {
    const asked: unknown[] = [];
    const many = telling(manyRows(300));
    const panel = await shown((q, f, most, s) => (asked.push(most), many(q, f, most, s)));
    await until(panel, '.amount');
    expect(text(panel, '.amount')).toContain('Viser 60 af 300 landsbyer.');
    button(panel, 'Vis alle').click();
    await expect.poll(() => text(panel, '.amount')).toContain('Viser alle 300 landsbyer.');
    expect(asked).toEqual([undefined, null]);
  });

  it('about more villages than can be drawn shows them all in the table', async () => {
    const panel = await shown(telling(manyRows(1000)));
    await until(panel, '.amount');
    const told = event<CustomEvent>(panel, 'dash-shape');
    button(panel, 'Vis alle i tabellen').click();
    expect((await told).detail).toEqual({key: 'frivillige-i-alt', shape: 'tabel'});
    await expect.poll(() => drawn(panel, 'tbody tr').length).toBe(1000);
    button(panel, 'Diagram').click();
    await until(panel, '[aria-busy=false] .figure svg');
    expect(text(panel, '.amount')).toContain('Viser 60 af 1.000 landsbyer.');
  });

  it('made of invented data has the mark', async () => {
    const panel = await shown(fewVillages, {source: {...sampleFacts, invented: true}});
    await until(panel, '.figure svg');
    expect(text(panel, '.invented')).toBe('Opdigtede eksempeldata');
  });

  it('that cannot be drawn is in the table all the same', async () => {
    const reported = event<ErrorEvent>(window, 'error');
    window.addEventListener('error', (error) => error.preventDefault(), {once: true});
    const broken: Question = {
      ...sampleQuestion,
      draw: () => {
        throw new Error('Ingen kridt');
      },
    };
    const panel = await shown(fewVillages, {question: broken});
    await until(panel, 'table');
    expect((await reported).message).toContain('Ingen kridt');
  });

  it('waits until the reader comes near', async () => {
    let asked = 0;
    const ask = ((...args: Parameters<Ask>) => (asked++, fewVillages(...args))) as Ask;
    const place = await mount(
      html`<div>
        <div style="block-size: 5000px"></div>
        ${template(ask)}
      </div>`,
    );
    const panel = place.querySelector('dash-panel')!;
    await settled(panel);
    expect(asked).toBe(0);
    panel.scrollIntoView();
    await until(panel, '.figure svg');
    expect(asked).toBe(1);
  });

  it('is asked for all the same by a page that will be printed', async () => {
    const place = await mount(
      html`<div>
        <div style="block-size: 5000px"></div>
        ${template(fewVillages)}
      </div>`,
    );
    const panel = place.querySelector('dash-panel')!;
    await panel.ready();
    dispatchEvent(new Event('beforeprint'));
    expect(drawn(panel, '.figure svg')[0]?.getAttribute('width')).toBe('680');
    dispatchEvent(new Event('afterprint'));
  });
});

describe('where there is nothing', () => {
  it.each([
    ['no villages', [], 'Ingen landsbyer passer til det valgte.'],
    ['nobody has told', sampleRows.slice(3, 4), 'Landsbyen har ikke oplyst, hvor mange frivillige der er.'],
  ])('it says why: %s', async (_, rows, why) => {
    const panel = await shown(telling(rows));
    await until(panel, '.nothing');
    expect(text(panel, '.nothing p')).toBe(why);
    expect(drawn(panel, '.figure, table, .downloads')).toEqual([]);
    expect(panel.shadowRoot!.querySelector<HTMLSlotElement>('slot[name=tom]')!.assignedElements()).toHaveLength(1);
  });
});

describe('when it fails', () => {
  it('it says so in plain words, keeps the error’s own behind them, and can be tried again', async () => {
    const panel = await shown(firstThen(() => Promise.reject(new Error('Binder Error')), fewVillages));
    await until(panel, '.failure');
    expect(text(panel, '.failure p')).toBe('Svaret kunne ikke regnes ud.');
    expect(text(panel, 'pre')).toBe('Binder Error');
    expect(text(panel, '[role=status]')).toBe('Svaret kunne ikke regnes ud.');
    button(panel, 'Prøv igen').click();
    await until(panel, '.figure svg');
    expect(drawn(panel, '.failure')).toEqual([]);
  });

  it('it repeats what has been said in plain words already', async () => {
    const panel = await shown(() => Promise.reject(new Error('Databasen kom ikke.', {cause: new Error('404')})));
    await until(panel, '.failure');
    expect(text(panel, '.failure p')).toBe('Databasen kom ikke.');
  });

  it('it keeps the last answer', async () => {
    const panel = await shown(firstThen(fewVillages, () => Promise.reject(new Error('Binder Error'))));
    await until(panel, '.figure svg');
    panel.view = narrowed;
    await until(panel, '.failure');
    expect(drawn(panel, '.figure svg')).toHaveLength(1);
    expect(text(panel, '.subtitle')).toContain('Alle landsbyer');
  });
});

describe('the table', () => {
  it('has a sign for each kind of nothing, and a link in the heading of a row', async () => {
    const panel = await shown(fewVillages, {shape: 'tabel'});
    await until(panel, 'table');
    const row = (name: string) => drawn(panel, 'tbody tr').find((each) => each.textContent.includes(name))!;
    const cells = (name: string) => [...row(name).querySelectorAll('td')].map(({textContent}) => textContent.trim());
    expect(cells('Ærtebjerg')).toEqual(['41', '290', '14,1', '3. maj 2024']);
    expect(cells('Østerby')).toEqual(['ikke oplyst', '402', 'ikke oplyst', 'ikke oplyst']);
    expect(cells('Bakkely')[0]).toBe('skjult');
    expect(cells('Zakariashøj')).toEqual(['0', '0', '–ikke relevant', '31. januar 2024']);
    expect(row('Lyngdal').querySelector('th[scope=row] a')?.getAttribute('href')).toBe('#Lyngdal');
  });

  it('is sorted by the heading that is pressed, and the other way when it is pressed again', async () => {
    const panel = await shown(fewVillages, {shape: 'tabel'});
    await until(panel, 'table');
    const names = () => drawn(panel, 'tbody th').map(({textContent}) => textContent.trim().slice(0, 3));
    const heading = drawn(panel, 'thead th')[0]!;
    heading.querySelector('button')!.click();
    await panel.updateComplete;
    expect(names()).toEqual(['Bak', 'Lyn', 'Zak', 'Ært', 'Øst', 'Åge']);
    expect(heading.getAttribute('aria-sort')).toBe('ascending');
    heading.querySelector('button')!.click();
    await panel.updateComplete;
    expect(names()).toEqual(['Åge', 'Øst', 'Ært', 'Zak', 'Lyn', 'Bak']);
    expect(heading.getAttribute('aria-sort')).toBe('descending');
    expect(drawn(panel, '[aria-sort]')).toHaveLength(1);
  });

  it('says what there is no room for on paper', async () => {
    const columns = Array.from({length: 11}, (_, i) => ({heading: `Kolonne ${i}`, value: () => i}));
    const panel = await shown(fewVillages, {shape: 'tabel', question: {...sampleQuestion, columns}});
    await until(panel, 'table.wide');
    expect(text(panel, '.not-printed')).toContain('De første 8 af tabellens 11 kolonner.');
    expect(getComputedStyle(drawn(panel, '.not-printed')[0]!).display).toBe('none');
  });

  it('is chosen with a button that says so', async () => {
    const panel = await shown(fewVillages);
    await until(panel, '.figure svg');
    const told = event<CustomEvent>(document, 'dash-shape');
    button(panel, 'Tabel').click();
    expect((await told).detail).toEqual({key: 'frivillige-i-alt', shape: 'tabel'});
    await until(panel, 'table');
    expect(button(panel, 'Tabel').getAttribute('aria-pressed')).toBe('true');
    expect(text(panel, 'caption')).toBe('Frivillige i hver landsby');
  });
});

describe('files', () => {
  it('say what they are of, and a table in one has every row', async () => {
    const taken: HTMLAnchorElement[] = [];
    const take = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      taken.push(this);
    });
    const panel = await shown(telling(manyRows(300)));
    await until(panel, '.figure svg');
    const names = drawn(panel, '.downloads button').map(({textContent}) => textContent.replace(/\s+/g, ' ').trim());
    expect(names[0]).toContain('Hent Frivillige i hver landsby som CSV');
    for (const download of drawn(panel, '.downloads button')) {
      download.click();
      await until(panel, '.making');
      await expect.poll(() => drawn(panel, '.making').length, {timeout: 10_000}).toBe(0);
      expect(drawn(panel, '.not-made').map(({textContent}) => textContent)).toEqual([]);
    }
    expect(taken.map(({download}) => download)).toEqual(
      ['csv', 'xlsx', 'svg', 'png'].map((ending) => `frivillige-i-alt-2024-12-31.${ending}`),
    );
    const csv = await (await fetch(taken[0]!.href)).text();
    expect(csv).toContain('Store');
    expect(csv.split('\r\n').filter((line) => /;\d{3};/.test(line))).toHaveLength(300);
    take.mockRestore();
  }, 30_000);

  it('that cannot be made are told of', async () => {
    const panel = await shown(firstThen(fewVillages, () => Promise.reject(new Error('Binder Error'))));
    await until(panel, '.figure svg');
    drawn(panel, '.downloads button')[0]!.click();
    await until(panel, '.not-made');
    expect(text(panel, '[role=status]')).toBe('Filen kunne ikke laves. Svaret kunne ikke regnes ud.');
  });
});

describe('axe finds nothing to say of', () => {
  const surfaces = {
    light: 'background: #fff; color-scheme: light',
    dark: 'background: #15181c; color: #eee; color-scheme: dark',
    narrow: 'background: #fff; color-scheme: light; inline-size: 320px',
  };
  const cases: readonly [string, () => Ask, Shape, string, View?][] = [
    ['a panel that waits', () => never, 'diagram', '.skeleton'],
    ['a panel that waits again', () => firstThen(fewVillages, never), 'diagram', '[aria-busy=true] .figure', narrowed],
    ['an answer', () => fewVillages, 'diagram', '.figure svg'],
    ['a table', () => fewVillages, 'tabel', 'table'],
    ['some of many', () => telling(manyRows(300)), 'tabel', 'table'],
    ['nothing', () => telling([]), 'diagram', '.nothing'],
    ['a failure', () => () => Promise.reject(new Error('Binder Error')), 'diagram', '.failure'],
  ];
  for (const [surface, style] of Object.entries(surfaces)) {
    it.each(cases)(`%s, on a page that is ${surface}`, async (_, ask, shape, selector, then) => {
      const source = {...sampleFacts, invented: true};
      const dark = surface === 'dark' ? '--chart-1: #6cb8ec; --ink: #ece8df; --quiet: #b3ada0' : '';
      const place = await mount(
        html`<main style="${style}; ${dark}">
          <h1>Landsbyer</h1>
          <h2>Frivillige</h2>
          ${template(ask(), {shape, source})}
        </main>`,
      );
      const panel = place.querySelector('dash-panel')!;
      if (then) {
        await until(panel, '.figure svg');
        panel.view = then;
      }
      await until(panel, selector);
      for (const details of drawn<HTMLDetailsElement>(panel, 'details')) details.open = true;
      for (const animation of panel.shadowRoot!.getAnimations()) animation.finish();
      const {violations} = await axe.run(place, {resultTypes: ['violations']});
      expect(violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' ')}`)).toEqual([]);
    });
  }
});

interface Options {
  readonly shape?: Shape;
  readonly source?: typeof sampleFacts;
  readonly question?: Question;
  readonly width?: number;
}

function template(ask: Ask, {shape = 'diagram', source = sampleFacts, question = sampleQuestion}: Options = {}) {
  return html`<dash-panel .question=${question} .view=${sampleView} .source=${source} .ask=${ask} .shape=${shape}>
    <a slot="tom" href="#alle">Vis alle</a>
  </dash-panel>`;
}

async function shown(ask: Ask, options: Options = {}): Promise<DashPanel> {
  const panel = await mount<DashPanel>(template(ask, options));
  panel.parentElement!.style.inlineSize = `${options.width ?? 700}px`;
  return panel;
}

/** Answers the first time with one, and after that with another. */
function firstThen(first: Ask, then: Ask): Ask {
  const asks = [first];
  return (...args) => (asks.shift() ?? then)(...args);
}

async function until(panel: DashPanel, selector: string): Promise<void> {
  await expect.poll(() => drawn(panel, selector).length, {timeout: 5000, interval: 10}).toBeGreaterThan(0);
}

async function settled(panel: DashPanel): Promise<void> {
  for (let i = 0; i < 4; i++) await new Promise(requestAnimationFrame);
  await panel.updateComplete;
}

function text(panel: DashPanel, selector: string): string {
  return (drawn(panel, selector)[0]?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function button(panel: DashPanel, name: string): HTMLElement {
  return drawn(panel, 'button').find(({textContent}) => textContent.trim().startsWith(name))!;
}
