import {html, render} from 'lit';
import './panel.ts';
import {manyRows, sampleFacts, sampleQuestion, sampleRows, sampleView, telling, everyone} from './sample-question.ts';
import type {Ask} from './ask.ts';
const never: Ask = () => new Promise(() => {});
const failing: Ask = () => Promise.reject(new Error('Binder Error: column "x" not found'));
const invented = {...sampleFacts, invented: true};
const small = telling(sampleRows),
  many = telling(manyRows(300));
const then = (a: Ask, b: Ask): Ask => {
  let n = 0;
  return ((...args: Parameters<Ask>) => (n++ ? b : a)(...args)) as Ask;
};
const thenFail = then(small, failing),
  thenWait = then(small, never);
const p = (id: string, ask: Ask, shape = 'diagram', view = sampleView, source = sampleFacts) =>
  html`<dash-panel
    id=${id}
    style="margin-block: 1.5rem"
    .question=${sampleQuestion}
    .view=${view}
    .source=${source}
    .ask=${ask}
    .shape=${shape}
  ></dash-panel>`;
const draw = (view = sampleView) =>
  render(
    html`
      ${p('small', small)} ${p('table', small, 'tabel')}
      ${p('invented', small, 'diagram', {...sampleView, measure: 'pr100'}, invented)} ${p('waiting', never)}
      ${p('thenwait', thenWait, 'diagram', view)} ${p('fail', failing)} ${p('thenfail', thenFail, 'diagram', view)}
      ${p('none', telling([]))} ${p('untold', telling([sampleRows[3]!]))} ${p('many', many)}
      ${p('manytable', many, 'tabel')}
    `,
    document.getElementById('p')!,
  );
draw();
Object.assign(window, {again: () => draw({...sampleView, filter: {...everyone, cohort: '2023-1'}})});
