import {count, date, flag, Gate, goalNumber, isObject, oneOf, shown, text, time, web, wholeNumber, words} from './gate.ts';
import {initiativeStatuses} from './initiative.ts';
import type {Layer} from './layer.ts';
import {stepStates} from './step.ts';
import {
  courseStates,
  feedFormat,
  type Contact,
  type Course,
  type CoursePhase,
  type HeadCount,
  type Initiative,
  type Meeting,
  type NextStep,
  type Step,
  type Village,
  type VillageGoal,
} from './village.ts';

/** A village, and in plain Danish what of its feed could not be read and was left out. */
export interface ParsedVillage {
  readonly village: Village;
  readonly problems: readonly string[];
}

/**
 * Reads a village's feed, as `JSON.parse` gave it.
 *
 * A field that is not what it should be is left out and named among the problems; one we do not know is passed over.
 *
 * @throws {TypeError} in plain Danish, where it is no feed, a feed of a newer format, or has no format, id or name.
 */
export function parseVillage(json: unknown): ParsedVillage {
  if (!isObject(json)) throw new TypeError(`ventede en landsby; fandt ${shown(json)}`);
  const problems: string[] = [];
  const feed = new Gate(json, problems);
  const format = feed.get('format', wholeNumber) ?? feed.missing('format');
  if (format && format > feedFormat)
    throw new TypeError(`format: ventede højst ${feedFormat}; fandt ${format}, som kræver et nyere script`);
  const id = feed.get('id', text) ?? feed.missing('id');
  const name = feed.get('name', text) ?? feed.missing('name');
  if (!format || !id || !name) throw new TypeError(problems.join('. '));
  return {village: {format, id, name, ...parseFacts(feed)}, problems};
}

function parseFacts(feed: Gate): Omit<Village, 'format' | 'id' | 'name'> {
  const source = feed.object('package');
  const municipality = feed.object('municipality');
  const population = feed.object('population');
  return {
    updated: feed.get('updated', date),
    package: {
      name: source?.get('name', text) ?? '',
      title: source?.get('title', text) ?? '',
      invented: source?.get('invented', flag) ?? false,
    },
    municipality: municipality && {
      code: municipality.get('code', text) ?? '',
      name: municipality.get('name', text) ?? '',
    },
    place: feed.get('place', text),
    population: population && {
      people: population.get('people', count),
      year: population.get('year', wholeNumber),
      note: population.get('note', text),
    },
    localBody: feed.get('localBody', text),
    website: feed.get('website', web),
    plan: feed.get('plan', web),
    narrative: feed.get('narrative', web),
    about: feed.get('about', text),
    process: parseCourse(feed.object('process')),
    layers: feed.list('layers', parseLayer),
    goals: feed.list('goals', parseGoal),
    initiatives: feed.list('initiatives', parseInitiative),
    volunteers: feed.list('volunteers', parseHeadCount),
    meetings: feed.list('meetings', parseMeeting),
  };
}

function parseCourse(course: Gate | null): Course | null {
  const halted = course?.object('halted');
  return (
    course && {
      cohort: course.get('cohort', text),
      state: course.get('state', oneOf(courseStates)) ?? 'unknown',
      start: course.get('start', date),
      expectedEnd: course.get('expectedEnd', date),
      end: course.get('end', date),
      halted: halted ? {since: halted.get('since', date), reason: halted.get('reason', text)} : null,
      note: course.get('note', text),
      phases: course.list('phases', parsePhase),
      otherSteps: course.list('otherSteps', parseStep),
    }
  );
}

function parsePhase(phase: Gate): CoursePhase | null {
  const number = phase.get('number', wholeNumber) ?? phase.missing('number');
  if (number === null) return null;
  return {
    key: phase.get('key', text) ?? `${number}`,
    number,
    label: phase.get('label', words),
    state: phase.get('state', oneOf(stepStates)) ?? 'unknown',
    milestones: phase.list('milestones', parseStep),
  };
}

function parseStep(step: Gate): Step | null {
  const label = step.get('label', words) ?? step.missing('label');
  return (
    label && {
      key: step.get('key', text) ?? label.da,
      label,
      state: step.get('state', oneOf(stepStates)) ?? 'unknown',
      date: step.get('date', date),
      note: step.get('note', text),
    }
  );
}

function parseLayer(layer: Gate): Layer | null {
  const label = layer.get('label', words) ?? layer.missing('label');
  return (
    label && {key: layer.get('key', text) ?? label.da, label, goals: layer.values('goals', goalNumber) ?? []}
  );
}

function parseGoal(goal: Gate): VillageGoal | null {
  const name = goal.get('name', text) ?? goal.missing('name');
  if (name === null) return null;
  return {
    id: goal.get('id', text) ?? name,
    name,
    sdgs: goal.values('sdgs', goalNumber),
    targets: goal.values('targets', text) ?? [],
    layer: goal.get('layer', text),
    reason: goal.get('reason', text),
  };
}

function parseInitiative(initiative: Gate): Initiative | null {
  const name = initiative.get('name', text) ?? initiative.missing('name');
  const hands = initiative.object('hands');
  if (name === null) return null;
  return {
    id: initiative.get('id', text) ?? name,
    name,
    description: initiative.get('description', text),
    goal: initiative.get('goal', text),
    sdgs: initiative.values('sdgs', goalNumber),
    workingGroup: initiative.get('workingGroup', text),
    nextStep: parseNextStep(initiative.object('nextStep')),
    hands: hands && {note: hands.get('note', text)},
    contact: parseContact(initiative.object('contact')),
    link: initiative.get('link', web),
    status: initiative.get('status', oneOf(initiativeStatuses)),
    since: initiative.get('since', date),
  };
}

function parseNextStep(step: Gate | null): NextStep | null {
  return (
    step && {
      text: step.get('text', text),
      date: step.get('date', date),
      time: step.get('time', time),
      place: step.get('place', text),
    }
  );
}

function parseContact(contact: Gate | null): Contact | null {
  return (
    contact && {
      email: contact.get('email', text),
      phone: contact.get('phone', text),
      link: contact.get('link', web),
    }
  );
}

function parseHeadCount(headCount: Gate): HeadCount | null {
  const label = headCount.get('label', words) ?? headCount.missing('label');
  const counted = headCount.get('date', date) ?? headCount.missing('date');
  if (!label || !counted) return null;
  return {
    role: headCount.get('role', text) ?? label.da,
    label,
    people: headCount.get('people', count),
    date: counted,
  };
}

function parseMeeting(meeting: Gate): Meeting | null {
  const label = meeting.get('label', words) ?? meeting.missing('label');
  return (
    label && {
      kind: meeting.get('kind', text) ?? label.da,
      label,
      title: meeting.get('title', text),
      date: meeting.get('date', date),
      time: meeting.get('time', time),
      endTime: meeting.get('endTime', time),
      place: meeting.get('place', text),
      attendance: meeting.get('attendance', count),
      link: meeting.get('link', web),
    }
  );
}
