import {meetingKinds, type MeetingKind} from '../../data/model/meeting.ts';
import type {Answer} from '../queries/answer.ts';
import type {KindOfMeeting} from '../queries/meetings-by-kind.ts';
import {nameOf} from './sample-volunteers.ts';

/** Meetings of each kind, as many as `each` of them held; the more of them, the fewer are told one by one. */
export function sampleMeetings(each: number): Answer<KindOfMeeting> {
  const kinds = Object.entries(meetingKinds) as [MeetingKind, {da: string}][];
  const isMany = each * kinds.length > 400;
  const rows = kinds.map(([kind, {da: name}], k): KindOfMeeting => {
    const told = k === 4 ? 0 : Math.ceil(each * (1 - k / 12));
    const people = Array.from({length: told}, (_, i) =>
      Math.round(8 + k * 9 + ((i * 29) % 60) * (k % 3 === 1 ? 4 : 1)),
    );
    people.sort((a, b) => a - b);
    const at = (share: number) => people[Math.floor((people.length - 1) * share)] ?? null;
    const shown = isMany ? [] : people;
    return {
      kind,
      name,
      held: each,
      told,
      withheld: k === 4 ? 1 : 0,
      about: Math.min(told, k),
      least: at(0),
      low: at(0.25),
      median: at(0.5),
      high: at(0.75),
      most: at(1),
      later: k % 4,
      undated: k === 2 ? 2 : 0,
      people: shown,
      villages: shown.map((_, i) => nameOf(i)),
      days: shown.map((_, i) => `2025-0${1 + (i % 9)}-15`),
      notes: shown.map((_, i) => (i < k ? 'cirka' : '')),
      isAbout: shown.map((_, i) => i < k),
    };
  });
  return {rows, villages: 24, told: 22};
}
