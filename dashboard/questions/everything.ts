import {initiativeStatuses, type InitiativeStatus} from '../../data/model/initiative.ts';
import {roleNames, volunteerRoles, type VolunteerRole} from '../../data/model/volunteer.ts';
import {statusNames} from '../../data/model/words.da.ts';
import {everything as ask, type VillageInFull} from '../queries/everything.ts';
import {placeInWords} from '../queries/place-in-words.ts';
import {notApplicable, withheld, type Column, type Question} from './question.ts';
import {landsbyer} from './who-told.ts';

/** All there is to tell of each village, as a table. */
export const everything: Question<VillageInFull> = {
  key: 'alt',
  title: 'Tabellen over det hele',
  definition: [
    'En række for hver landsby med det, der er oplyst til og med den valgte dag. Hvordan hvert tal er talt, står ved de andre svar.',
    'Frivillige i roller kan ikke lægges sammen, for samme menneske kan have flere. Initiativer er dem, der passer til det valgte verdensmål og den valgte status.',
    '“Ikke oplyst” er ikke nul.',
  ],
  columns: [
    {heading: 'Landsby', value: ({name}) => name, href: ({village}, {villageHref}) => villageHref?.(village) ?? null},
    {heading: 'Kommune', value: ({municipality}) => municipality},
    {heading: 'Hold', value: ({cohort}) => cohort},
    {heading: 'Hvor den er', value: (row) => (row.state === 'unknown' ? null : placeInWords(row))},
    {heading: 'Siden', kind: 'date', value: ({since, place}) => (isOutside(place) ? notApplicable : since)},
    {
      heading: 'Måneder i fasen',
      kind: 'integer',
      value: ({months, place}) => (isOutside(place) ? notApplicable : months),
    },
    {heading: 'Forløbet begyndte', kind: 'date', value: ({started}) => started},
    {
      heading: 'Forløbet sluttede',
      kind: 'date',
      value: ({ended, place}) => (place === 'afsluttet' ? ended : notApplicable),
    },
    {heading: 'Indbyggere', kind: 'integer', value: (row) => (row.populationWithheld ? withheld : row.population)},
    ...volunteerRoles.toReversed().map(roleColumn),
    {
      heading: 'Frivillige pr. 100 indbyggere',
      kind: 'decimal',
      value: (row) => (isHidden(row, 'unikke') ? withheld : row.rate),
    },
    {heading: 'Optalt', kind: 'date', value: ({counted}) => counted},
    {heading: 'Frivillige før forløbet', kind: 'integer', value: (row) => (row.beforeWithheld ? withheld : row.before)},
    {heading: 'Initiativer', kind: 'integer', value: ({initiatives}) => initiatives},
    ...initiativeStatuses.map(statusColumn),
    {heading: 'Initiativer, status ikke oplyst', kind: 'integer', value: ({statusUnknown}) => statusUnknown},
    {heading: 'Verdensmål', value: ({sdgs}) => sdgs?.join(', ') ?? null},
    {heading: 'Landsbymål', kind: 'integer', value: ({goals}) => goals},
    {heading: 'Møder i perioden', kind: 'integer', value: ({meetings}) => meetings},
    {heading: 'Sidst hørt fra', kind: 'date', value: ({lastNews}) => lastNews},
  ],
  ofAll: true,
  ask,
  draw: () => null,
  say: ({villages}) =>
    villages ? `${landsbyer(villages)}, og alt, der er oplyst om dem.` : 'Ingen landsbyer passer til det valgte.',
};

function isOutside(place: string): boolean {
  return place === 'kommende' || place === 'afsluttet';
}

function roleColumn(role: VolunteerRole): Column<VillageInFull> {
  return {heading: roleNames[role].da, kind: 'integer', value: (row) => (isHidden(row, role) ? withheld : row[role])};
}

function isHidden({withheld: roles}: VillageInFull, role: VolunteerRole): boolean {
  return roles.includes(role);
}

function statusColumn(status: InitiativeStatus): Column<VillageInFull> {
  return {heading: `Initiativer: ${statusNames[status]}`, kind: 'integer', value: (row) => row[status]};
}
