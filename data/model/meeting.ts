import type {Words} from './language.ts';

/** What kinds of meetings a course has; attendance at them is not volunteering. */
export const meetingKinds = {
  borgersamling: {da: 'Borgersamling', en: 'Citizens’ assembly', de: 'Bürgerversammlung'},
  borgermoede: {da: 'Borgermøde', en: 'Citizens’ meeting', de: 'Bürgertreffen'},
  opstartsworkshop: {da: 'Opstartsworkshop', en: 'Start workshop', de: 'Auftaktworkshop'},
  studiekredsmoede: {da: 'Studiekredsmøde', en: 'Study-circle meeting', de: 'Studienkreistreffen'},
  midtvejskursus: {da: 'Midtvejskursus', en: 'Mid-way course', de: 'Halbzeitkurs'},
  fremtidsvaerksted: {da: 'Fremtidsværksted', en: 'Future workshop', de: 'Zukunftswerkstatt'},
  arbejdsgruppemoede: {da: 'Arbejdsgruppemøde', en: 'Working-group meeting', de: 'Arbeitsgruppentreffen'},
  konference: {da: 'Afsluttende konference', en: 'Closing conference', de: 'Abschlusskonferenz'},
  andet: {da: 'Andet møde', en: 'Other meeting', de: 'Anderes Treffen'},
} as const satisfies Record<string, Words>;

export type MeetingKind = keyof typeof meetingKinds;
