import {html} from 'lit';
import {describe, expect, it} from 'vitest';
import '../../../components/initiatives/initiatives.ts';
import type {BlupInitiatives} from '../../../components/initiatives/initiatives.ts';
import {sampleGoal, sampleInitiative, sampleVillage} from '../../../components/internal/sample-villages.ts';
import {initiativeStatuses} from '../../../data/model/initiative.ts';
import type {Initiative} from '../../../data/model/village.ts';
import {statusNames} from '../../../data/model/words.da.ts';
import {drawn, itIs, mount, textOf} from '../../support/mount.ts';

describe('an initiative in the list', () => {
  for (const status of initiativeStatuses) {
    const achieved = status === 'realiseret' || status === 'drift';
    it(`says that it is ${status} in words${achieved ? ', and is celebrated' : ''}`, async () => {
      const el = await show({status, since: '2026-05'});
      expect(textOf(drawn(el, '[part~=status]')[0]!)).toMatch(new RegExp(`${statusNames[status]}.*maj 2026`));
      expect(drawn(el, '[part~=achieved]')).toHaveLength(achieved ? 1 : 0);
      expect(textOf(el).includes('lykkedes')).toBe(achieved);
    });
  }

  it('says no more than is known of it', async () => {
    const el = await show({});
    expect(textOf(drawn(el, '[part~=status]')[0]!)).toMatch(/ikke oplyst/);
    expect(drawn(el, '[part~=hands]')).toEqual([]);
    expect(links(el)).toEqual(['#blup-lyngdal-leg']);
    expect(textOf(el)).not.toMatch(/null|undefined|NaN|: ?$/);
  });

  it('says which goals it serves, the village’s own and the global ones by name', async () => {
    const text = textOf(await show({goal: 'sammen', sdgs: [3, 11]}));
    expect(text).toMatch(/Vi ses på tværs/);
    expect(text).toMatch(/3 Sundhed og trivsel.*11 Bæredygtige byer og lokalsamfund/);
  });

  it('says what comes next, when and where', async () => {
    itIs('2026-09-30');
    const el = await show({nextStep: {text: 'Plantedag', date: '2026-10-03', time: '10:00', place: 'Ved kæret'}});
    expect(textOf(el)).toMatch(/Plantedag, 3\. oktober 2026 kl\. 10\.00, Ved kæret/);
    expect(calendarButtons(el)).toHaveLength(1);
  });

  it('does not say when a next step should have been, and has no calendar file of it', async () => {
    itIs('2026-10-04');
    const el = await show({nextStep: {text: 'Plantedag', date: '2026-10-03', time: '10:00', place: 'Ved kæret'}});
    expect(textOf(el)).toMatch(/Plantedag, Ved kæret/);
    expect(textOf(el)).not.toMatch(/oktober|10\.00/);
    expect(calendarButtons(el)).toEqual([]);
  });

  it.each(['2026-10', '2026-23', '2026', '2026-10-03?'])(
    'has no calendar file of a step on some day of %s',
    async (date) => {
      itIs('2026-09-30');
      const el = await show({nextStep: {text: 'Plantedag', date, time: null, place: null}});
      expect(textOf(el)).toMatch(/Plantedag, .*2026/);
      expect(calendarButtons(el)).toEqual([]);
    },
  );

  it('that lacks hands says what for, and how to answer without an account', async () => {
    const contact = {email: 'leg@lyngdal.example', phone: '+45 00 00 12 34', link: 'https://lyngdal.example/leg'};
    const el = await show({hands: {note: 'Fire til at grave'}, contact});
    expect(textOf(drawn(el, '[part~=hands]')[0]!)).toMatch(/hænder.*Fire til at grave/);
    const [mail, phone, link] = links(el);
    expect(mail).toMatch(/^mailto:leg@lyngdal\.example\?subject=.*Legeplads/);
    expect([phone, link]).toEqual(['tel:+4500001234', 'https://lyngdal.example/leg']);
    for (const a of drawn(el, '[part~=hands] a')) expect(a.getAttribute('aria-label')).toMatch(/Legeplads$/);
  });

  it('shows an address it can make no link of as the text it is', async () => {
    const el = await show({hands: {note: null}, contact: {email: 'spørg Ane', phone: 'i bogen', link: null}});
    expect(textOf(drawn(el, '[part~=hands]')[0]!)).toMatch(/spørg Ane.*i bogen/);
    expect(drawn(el, '[part~=hands] a')).toEqual([]);
  });

  it('does not give an address where no hands are asked for', async () => {
    const contact = {email: 'leg@lyngdal.example', phone: null, link: null};
    expect(links(await show({contact}))).toEqual(['#blup-lyngdal-leg']);
  });
});

async function show(known: Partial<Initiative>): Promise<BlupInitiatives> {
  const initiatives = [sampleInitiative('leg', 'Legeplads', known)];
  const village = sampleVillage({initiatives, goals: [sampleGoal('sammen', 'Vi ses på tværs')]});
  return mount(html`<blup-initiatives .village=${village}></blup-initiatives>`);
}

function links(el: BlupInitiatives): (string | null)[] {
  return drawn(el, 'a').map((a) => a.getAttribute('href'));
}

function calendarButtons(el: BlupInitiatives): HTMLElement[] {
  return drawn(el, '[part~=initiative] button');
}
