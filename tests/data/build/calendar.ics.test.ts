import {execFileSync} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import ICAL from 'ical.js';
import {describe, expect, it} from 'vitest';
import {calendars} from '../../../data/build/calendar.ics.ts';
import {readFolder} from '../../../data/build/disk.ts';
import type {DataPackage} from '../../../data/model/package.ts';
import {readPackage} from '../../../data/workbook/read-package.ts';
import {packageOf, type Some} from './package-of.ts';

const address = 'https://blup.example/';

describe('the calendars', () => {
  it('are one for each village and one for all of them', () => {
    expect([...filesOf({}).keys()]).toEqual(['calendars/ellum.ics', 'calendars/viby.ics', 'calendar.ics']);
  });

  it('have what happens on a day that is known, in order', () => {
    const events = eventsIn({
      meetings: [
        {
          village: 'ellum',
          kind: 'borgermoede',
          title: 'Planen på bordet',
          date: '2026-09-02',
          time: '19:00',
          place: 'Kroen',
        },
        {village: 'ellum', kind: 'fremtidsvaerksted', date: '2026-08-15', link: 'https://ellum.example/vaerksted'},
        {village: 'ellum', kind: 'konference', date: '2026-10'},
      ],
      processes: [{id: 'a', village: 'ellum', start: '2026'}],
      milestones: [
        {process: 'a', milestone: 'styregruppe_nedsat', state: 'gennemfoert', date: '2026-02-01'},
        {process: 'a', milestone: 'kortlaegning_faerdig', state: 'planlagt', date: '2026-12-01'},
      ],
      initiatives: [
        {id: 'leg', village: 'ellum', name: 'Legeplads', next_step: 'Plantedag', next_step_date: '2026-10-03'},
      ],
    });
    expect(events.map(({summary, startDate}) => `${startDate.toString()} ${summary}`)).toEqual([
      '2026-08-15 Fremtidsværksted – Ellum',
      '2026-09-02T19:00:00 Planen på bordet – Ellum',
      '2026-10-03 Plantedag (Legeplads) – Ellum',
      '2026-12-01 Planlagt: Kortlægning færdig – Ellum',
    ]);
    expect(events.map(({component}) => component.getFirstPropertyValue('url'))).toEqual([
      'https://ellum.example/vaerksted',
      ...Array<string>(3).fill('https://blup.example/data/proeve/villages/ellum/index.html'),
    ]);
  });

  it('call a day that has been inferred tentative', () => {
    const [event] = eventsIn({meetings: [{village: 'ellum', kind: 'andet', title: 'Walk', date: '2021-08-15?'}]});
    expect(event!.component.getFirstPropertyValue('status')).toBe('TENTATIVE');
  });

  it('give two of a kind on a day names of their own, and keep that of an initiative’s own file', () => {
    const meeting = {village: 'ellum', kind: 'andet', date: '2026-08-15'} as const;
    const events = eventsIn({
      meetings: [meeting, meeting],
      initiatives: [{id: 'leg', village: 'ellum', name: 'Leg', next_step_date: '2026-10-03'}],
    });
    expect(events.map(({uid}) => uid)).toEqual([
      'ellum-andet-2026-08-15@blup',
      'ellum-andet-2026-08-15-2@blup',
      'ellum-leg@blup',
    ]);
  });

  it('say of invented villages that they are, in the name and in each event', () => {
    const some: Some = {meetings: [{village: 'ellum', kind: 'andet', date: '2026-08-15'}]};
    const [invented, real] = [filesOf(some, true), filesOf(some, false)].map((files) => files.get('calendar.ics')!);
    expect(invented).toContain('X-WR-CALNAME:Prøve – opdigtede eksempeldata');
    expect(invented).toContain('DESCRIPTION:Opdigtede eksempeldata.');
    expect(real).not.toMatch(/opdigtede/i);
  });
});

const python = ['/usr/bin/python3', 'python3'].find(hasVobject);

describe('the calendars of our own packages', () => {
  it.skipIf(!python)('are valid to an independent reader (skipped without Debian’s python3-vobject)', () => {
    const folder = mkdtempSync(join(tmpdir(), 'blup-ics-'));
    try {
      for (const data of ourPackages()) {
        for (const {path, content} of calendars(data, address)) {
          writeFileSync(join(folder, `${data.description.name}-${path.replaceAll('/', '-')}`), content);
        }
      }
      const count = readdirSync(folder).length;
      const said = execFileSync(python!, ['-c', check, folder], {encoding: 'utf8'});
      expect(said.trim()).toBe(`${count} valid`);
      expect(count).toBeGreaterThan(28);
    } finally {
      rmSync(folder, {recursive: true});
    }
  });
});

// Reads every file strictly, checks what the format asks of it and of each event, and that no name is given twice.
const check = `
import os, sys, vobject
valid = 0
for name in sorted(os.listdir(sys.argv[1])):
    with open(os.path.join(sys.argv[1], name), encoding='utf-8', newline='') as file:
        calendar = vobject.readOne(file.read(), validate=True)
    calendar.validate(raiseException=True)
    events = list(getattr(calendar, 'vevent_list', []))
    for event in events:
        event.validate(raiseException=True)
        assert event.summary.value and event.dtstart.value, name
    assert len({event.uid.value for event in events}) == len(events), name
    valid += 1
print(valid, 'valid')
`;

function hasVobject(command: string): boolean {
  if (command.startsWith('/') && !existsSync(command)) return false;
  try {
    execFileSync(command, ['-c', 'import vobject'], {stdio: 'ignore'});
    return true;
  } catch {
    return false;
  }
}

function ourPackages(): readonly DataPackage[] {
  const folder = fileURLToPath(new URL('../../../data/packages', import.meta.url));
  return readdirSync(folder).map((name) => readPackage(readFolder(join(folder, name))).package!);
}

function eventsIn(some: Some): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(filesOf(some).get('calendars/ellum.ics')!) as object[]);
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

function filesOf(some: Some, invented = false): ReadonlyMap<string, string> {
  const villages = ['ellum', 'viby'].map((id) => ({id, name: id === 'ellum' ? 'Ellum' : 'Viby', municipality: '0550'}));
  const files = calendars(packageOf({invented}, {villages, ...some}), address);
  return new Map(Array.from(files, ({path, content}) => [path, content as string]));
}
