import fc from 'fast-check';
import ICAL from 'ical.js';
import {describe, expect, it} from 'vitest';
import {calendar, type CalendarEvent} from '../../../data/model/calendar.ts';

const plantedag: CalendarEvent = {
  uid: 'lyngdal-leg@blup',
  written: '2026-06-30',
  title: 'Plantedag – Naturlegeplads',
  day: '2026-10-03',
  time: '10:00',
  endTime: '12:30',
  place: 'Ved gadekæret',
  description: null,
};

const anyText = fc.oneof(
  fc.string({unit: 'grapheme', minLength: 1}),
  fc.string({unit: 'binary', minLength: 1}),
  fc.constantFrom('æøå'.repeat(60), '👩‍👩‍👧‍👦'.repeat(20), 'a;b,c\\d\ne\r\nf', 'BEGIN:VEVENT', '\nEND:VCALENDAR\nX:1', '\\n'),
);

describe('a calendar', () => {
  it('has what another program needs to know of an event', () => {
    const [event] = eventsOf([plantedag]);
    expect(event!.uid).toBe('lyngdal-leg@blup');
    expect(event!.summary).toBe('Plantedag – Naturlegeplads');
    expect(event!.location).toBe('Ved gadekæret');
    expect(event!.startDate.toString()).toBe('2026-10-03T10:00:00');
    expect(event!.endDate.toString()).toBe('2026-10-03T12:30:00');
    expect(event!.component.getFirstPropertyValue('dtstamp')!.toString()).toBe('2026-06-30T00:00:00Z');
  });

  for (const [day, time, moment] of [
    ['2026-07-01', '10:00', '2026-07-01T08:00:00.000Z'],
    ['2026-12-01', '10:00', '2026-12-01T09:00:00.000Z'],
    ['2026-03-28', '10:00', '2026-03-28T09:00:00.000Z'],
    ['2026-03-29', '10:00', '2026-03-29T08:00:00.000Z'],
    ['2026-10-24', '10:00', '2026-10-24T08:00:00.000Z'],
    ['2026-10-25', '10:00', '2026-10-25T09:00:00.000Z'],
    ['2031-07-01', '00:00', '2031-06-30T22:00:00.000Z'],
  ] as const) {
    it(`means ${moment} by ${time} in Denmark on ${day}`, () => {
      const [event] = eventsOf([{...plantedag, day, time}]);
      expect(event!.startDate.toJSDate().toISOString()).toBe(moment);
    });
  }

  it('has an event without a time on the whole of its day, and needs no time zone for it', () => {
    const [event] = eventsOf([{...plantedag, time: null}]);
    expect([event!.startDate.isDate, event!.startDate.toString()]).toEqual([true, '2026-10-03']);
    expect([event!.endDate.isDate, event!.endDate.toString()]).toEqual([true, '2026-10-04']);
    expect(calendar([{...plantedag, time: null}])).not.toContain('VTIMEZONE');
  });

  it('says no end where nobody has told one, and no place where there is none', () => {
    const text = calendar([{...plantedag, endTime: null, place: null}]);
    expect(text).not.toMatch(/DTEND|LOCATION|DESCRIPTION/);
  });

  it('holds many events, or none', () => {
    const days = ['2026-10-03', '2026-10-04', '2026-10-05'];
    expect(eventsOf(days.map((day) => ({...plantedag, uid: day, day}))).map(({uid}) => uid)).toEqual(days);
    expect(eventsOf([])).toEqual([]);
  });

  it('keeps every text as it was, whatever it is', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const events = eventsOf([{...plantedag, title: text, place: text, description: text}]);
        expect(events).toHaveLength(1);
        const [{summary, location, description}] = events as [ICAL.Event];
        for (const read of [summary, location, description]) expect(read).toBe(asLines(text));
      }),
    );
  });

  it('is lines of at most 75 octets, ended as the format asks, none of which is cut within a character', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const file = calendar([{...plantedag, title: text, description: text}]);
        expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
        const lines = file.split('\r\n');
        for (const line of lines) {
          const bytes = new TextEncoder().encode(line);
          expect(bytes.length).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]/);
          expect(new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)).toBe(line);
        }
        const unfolded = file.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
        expect(unfolded.filter((line) => !/^[A-Z-]+(;[A-Z]+=[^:;]+)*:/.test(line))).toEqual([]);
      }),
    );
  });
});

function eventsOf(events: readonly CalendarEvent[]): ICAL.Event[] {
  const file = new ICAL.Component(ICAL.parse(calendar(events)) as unknown[]);
  ICAL.TimezoneService.reset();
  for (const zone of file.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return file.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

/** The format knows one way to end a line within a text. */
function asLines(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
