import type {Words} from './language.ts';
import type {StepState} from './step.ts';

/** A step a village may take on its way; the keys and Danish labels of the process, none of them mandatory. */
export interface Milestone {
  readonly key: string;
  readonly label: Words;
}

/** What a table may say of a milestone, and what that means on the way. */
export const milestoneStates = {
  gennemfoert: 'done',
  planlagt: 'ahead',
  sprunget_over: 'skipped',
} as const satisfies Record<string, StepState>;

export type MilestoneState = keyof typeof milestoneStates;

/** The 24 milestones in the order they are usually met. */
export const milestones = [
  milestone('initiativtagere_fundet', 'Initiativtagere fundet', 'Initiators found', 'Initiatoren gefunden'),
  milestone(
    'samarbejdskultur_vurderet',
    'Tradition for samarbejde i landsbyen',
    'Tradition of working together in the village',
    'Tradition der Zusammenarbeit im Dorf',
  ),
  milestone('kommune_med', 'Kommunen er med', 'The municipality takes part', 'Die Gemeinde ist dabei'),
  milestone('finansiering_aftalt', 'Finansiering aftalt', 'Funding agreed', 'Finanzierung vereinbart'),
  milestone(
    'partnerskab_aftalt',
    'Partnerskab med BLUP-sekretariatet aftalt',
    'Partnership with the BLUP secretariat agreed',
    'Partnerschaft mit dem BLUP-Sekretariat vereinbart',
  ),
  milestone(
    'opstartsworkshop_afholdt',
    'Opstartsworkshop afholdt',
    'Start workshop held',
    'Auftaktworkshop durchgeführt',
  ),
  milestone('styregruppe_nedsat', 'Styregruppe nedsat', 'Steering group set up', 'Steuerungsgruppe eingesetzt'),
  milestone('forventninger_afstemt', 'Forventninger afstemt', 'Expectations matched', 'Erwartungen abgestimmt'),
  milestone('borgerpanel_nedsat', 'Borgerpanel nedsat', 'Citizens’ panel set up', 'Bürgerpanel eingesetzt'),
  milestone(
    'foerste_borgersamling_afholdt',
    'Første borgersamling afholdt',
    'First citizens’ assembly held',
    'Erste Bürgerversammlung abgehalten',
  ),
  milestone('noegletal_indsamlet', 'Nøgletal indsamlet', 'Key figures gathered', 'Kennzahlen gesammelt'),
  milestone(
    'spoergeskema_gennemfoert',
    'Lokal spørgeskemaundersøgelse gennemført',
    'Local survey carried out',
    'Lokale Befragung durchgeführt',
  ),
  milestone('kortlaegning_faerdig', 'Kortlægning færdig', 'Mapping finished', 'Bestandsaufnahme fertig'),
  milestone(
    'udviklingskapacitet_vurderet',
    'Udviklingskapacitet vurderet',
    'Development capacity assessed',
    'Entwicklungskapazität eingeschätzt',
  ),
  milestone('landsbymaal_valgt', 'Landsbymål valgt', 'Village goals chosen', 'Dorfziele gewählt'),
  milestone('midtvejskursus_afholdt', 'Midtvejskursus afholdt', 'Mid-way course held', 'Halbzeitkurs durchgeführt'),
  milestone(
    'fremtidsvaerksted_afholdt',
    'Fremtidsværksted afholdt',
    'Future workshop held',
    'Zukunftswerkstatt durchgeführt',
  ),
  milestone('arbejdsgrupper_dannet', 'Arbejdsgrupper dannet', 'Working groups formed', 'Arbeitsgruppen gebildet'),
  milestone('initiativer_igangsat', 'Initiativer sat i gang', 'Initiatives started', 'Initiativen gestartet'),
  milestone(
    'blup_plan_godkendt',
    'BLUP-plan godkendt af borgerpanelet',
    'BLUP plan approved by the citizens’ panel',
    'BLUP-Plan vom Bürgerpanel gebilligt',
  ),
  milestone('blup_plan_offentliggjort', 'BLUP-plan offentliggjort', 'BLUP plan published', 'BLUP-Plan veröffentlicht'),
  milestone(
    'landsbyfortaelling_offentliggjort',
    'Ny landsbyfortælling offentliggjort',
    'New village narrative published',
    'Neue Dorferzählung veröffentlicht',
  ),
  milestone(
    'organisering_aftalt',
    'Fortsat organisering aftalt med kommunen',
    'Continued organisation agreed with the municipality',
    'Weitere Organisation mit der Gemeinde vereinbart',
  ),
  milestone(
    'konference_afholdt',
    'Afsluttende konference afholdt',
    'Closing conference held',
    'Abschlusskonferenz abgehalten',
  ),
] as const satisfies readonly Milestone[];

export type MilestoneKey = (typeof milestones)[number]['key'];

function milestone<const Key extends string>(key: Key, da: string, en: string, de: string) {
  return {key, label: {da, en, de}};
}
