import {html} from 'lit';
import {expect, it} from 'vitest';
import {userEvent} from 'vitest/browser';
import '../../../components/initiatives/initiatives.ts';
import {sampleInitiative, sampleVillage} from '../../../components/internal/sample-villages.ts';
import {drawn, itIs, mount} from '../../support/mount.ts';

it('a next step goes into the reader’s calendar', async () => {
  itIs('2026-09-30');
  const nextStep = {text: 'Plantedag', date: '2026-10-03', time: '10:00', place: 'Ved kæret'};
  const village = sampleVillage({initiatives: [sampleInitiative('leg', 'Legeplads', {nextStep})]});
  const el = await mount(html`<blup-initiatives .village=${village}></blup-initiatives>`);
  const saved = nextDownload();
  await userEvent.click(drawn(el, '[part~=initiative] button')[0]!);
  const {name, text} = await saved;
  expect(name).toBe('leg.ics');
  for (const line of [
    'UID:lyngdal-leg@blup',
    'DTSTART;TZID=Europe/Copenhagen:20261003T100000',
    'LOCATION:Ved kæret',
    'END:VCALENDAR',
  ]) {
    expect(text.split('\r\n')).toContain(line);
  }
  expect(text).toMatch(/SUMMARY:.*Plantedag.*Legeplads/);
});

/** What the page next asks the browser to save, which is then kept from being saved. */
function nextDownload(): Promise<{name: string; text: string}> {
  return new Promise((resolve) => {
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      // What is left is the one it has from HTMLElement.
      delete (HTMLAnchorElement.prototype as Partial<HTMLAnchorElement>).click;
      resolve(
        fetch(this.href)
          .then((response) => response.text())
          .then((text) => ({name: this.download, text})),
      );
    };
  });
}
