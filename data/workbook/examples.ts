import type {Table} from '../model/table.ts';
import {tables, type TableName} from '../model/tables.ts';

type Values = Readonly<Record<string, unknown>>;

/** Rows that show what one may write, of a village that is made up. They stand in the template, and are never read. */
export const examples: Readonly<Record<TableName, readonly Values[]>> = {
  villages: [
    {
      id: 'eksempelby',
      name: 'Eksempelby',
      municipality: '0550',
      place: 'landsby nord for Tønder',
      population: 265,
      population_year: 2026,
      latitude: 55.123,
      longitude: 8.912,
      local_body: 'Eksempelby Borgerforening',
      website: 'https://eksempelby.example/',
      about: 'En eller to sætninger, som alle må læse.',
    },
  ],
  processes: [
    {
      id: 'eksempelby-2026',
      village: 'eksempelby',
      cohort: '2026-1',
      phase_model: 'nyeste',
      start: '2026-02-03',
      expected_end: '2026-23',
    },
  ],
  milestones: [
    {process: 'eksempelby-2026', milestone: 'styregruppe_nedsat', state: 'gennemfoert', date: '2026-02-17'},
    {process: 'eksempelby-2026', milestone: 'fremtidsvaerksted_afholdt', state: 'planlagt', date: '2026-08'},
  ],
  volunteers: [
    {village: 'eksempelby', role: 'styregruppe', date: '2026-02-17', people: 8},
    {village: 'eksempelby', role: 'unikke', date: '2026-02-17', people: 31, note: 'Talt på det første møde.'},
  ],
  meetings: [
    {
      village: 'eksempelby',
      kind: 'borgersamling',
      title: 'Første borgersamling',
      date: '2026-03-10',
      time: '19:00',
      end_time: '21:30',
      place: 'Forsamlingshuset',
      attendance: 64,
    },
  ],
  goals: [
    {
      id: 'eksempelby-natur',
      village: 'eksempelby',
      name: 'Mere vild natur ved stien',
      sdgs: [11, 15],
      targets: ['15.5'],
      layer: 'biosfaere',
      reason: 'Det var det, flest skrev på tavlen.',
    },
  ],
  initiatives: [
    {
      id: 'eksempelby-hegn',
      village: 'eksempelby',
      name: 'Levende hegn langs stien',
      description: 'Tre hundrede meter hjemmehørende buske.',
      goal: 'eksempelby-natur',
      sdgs: [15],
      working_group: 'Naturgruppen',
      next_step: 'Plantedag',
      next_step_date: '2026-10-24',
      next_step_time: '10:00',
      next_step_place: 'P-pladsen ved stien',
      hands_needed: true,
      hands_note: 'ti med hver sin spade',
      contact_email: 'natur@eksempelby.example',
    },
  ],
  statuses: [
    {initiative: 'eksempelby-hegn', status: 'ide', date: '2026-21'},
    {initiative: 'eksempelby-hegn', status: 'igang', date: '2026-06', note: 'Lodsejerne har sagt ja.'},
  ],
  capacity: [{village: 'eksempelby', capital: 'social', level: 'gul', date: '2026-03-10', note: 'Byfesten.'}],
};

/** Whether a row of a table is one of the {@link examples}, untouched. One that somebody has changed is theirs. */
export function isExample({name, fields}: Table, values: Values): boolean {
  if (!Object.hasOwn(tables, name)) return false;
  const same = (example: Values) =>
    Object.keys(fields).every((field) => asText(example[field]) === asText(values[field]));
  return examples[name as TableName].some(same);
}

function asText(value: unknown): string {
  return JSON.stringify(value ?? null);
}
