import type {Database} from '../database/database.ts';
import {sql} from '../database/sql.ts';
import type {Answer} from './answer.ts';
import {chosenPurposes, type Filter} from './filter.ts';

interface Told {
  /** The figure of the purpose; null where no village has told it. */
  readonly number: number | null;
  /** How many of {@link villages} have told what the figure is made of. */
  readonly told: number;
  readonly villages: number;
}

/** More volunteers: different people, as counted last. */
export interface MoreVolunteers extends Told {
  readonly purpose: 'frivillige';
  /** How many villages' counts are withheld because they are small. */
  readonly withheld: number;
  /** How many villages have counted both before and since, and the people in those, then and now. */
  readonly both: number;
  readonly before: number | null;
  readonly after: number | null;
}

/** A stronger community: meetings held in the period, and what goes on afterwards. */
export interface StrongerCommunity extends Told {
  readonly purpose: 'faellesskab';
  /** The median of those who came, and of how many meetings that is known. */
  readonly attendance: number | null;
  readonly attended: number;
  /** The people in citizens' panels, and how many villages have told that. */
  readonly panels: number | null;
  readonly panelsTold: number;
  /** How many courses are over, and in how many of those villages it is agreed how the organising goes on. */
  readonly ended: number;
  readonly goesOn: number;
}

/** Many new sustainable initiatives: those that have come under way in the period. */
export interface NewInitiatives extends Told {
  readonly purpose: 'initiativer';
  /** How many of them are realised or in fixed operation, and how many have a Sustainable Development Goal. */
  readonly achieved: number;
  readonly tagged: number;
}

export type Purpose = MoreVolunteers | StrongerCommunity | NewInitiatives;

/** What has come of the three things the process wants; always three rows. */
export async function threePurposes(
  db: Database,
  filter: Filter,
  _most?: number | null,
  signal?: AbortSignal,
): Promise<Answer<Purpose>> {
  const [found] = await db.query<Found>(figures(filter), {signal});
  const {villages, tellers, ...f} = found!;
  return {
    rows: [
      {
        purpose: 'frivillige',
        number: f.people,
        told: f.counted,
        villages,
        withheld: f.withheld,
        both: f.both,
        before: f.before,
        after: f.after,
      },
      {
        purpose: 'faellesskab',
        number: f.met ? f.meetings : null,
        told: f.met,
        villages,
        attendance: f.attendance,
        attended: f.attended,
        panels: f.panels,
        panelsTold: f.panels_told,
        ended: f.ended,
        goesOn: f.goes_on,
      },
      {
        purpose: 'initiativer',
        number: f.listed ? f.begun : null,
        told: f.listed,
        villages,
        achieved: f.achieved,
        tagged: f.tagged,
      },
    ],
    villages,
    told: tellers,
  };
}

type Found = Readonly<
  Record<'villages' | 'tellers' | 'counted' | 'withheld' | 'both' | 'met' | 'meetings' | 'attended', number> &
    Record<'panels_told' | 'ended' | 'goes_on' | 'listed' | 'begun' | 'achieved' | 'tagged', number> &
    Record<'people' | 'before' | 'after' | 'attendance' | 'panels', number | null>
>;

function figures(filter: Filter) {
  return sql`
    WITH told AS MATERIALIZED (FROM ${chosenPurposes(filter)}),
    attendance AS (SELECT unnest(attendances) AS people FROM told)
    SELECT count(*)::INTEGER AS villages, count_if(coalesce(unikke, meetings, begun) IS NOT NULL)::INTEGER AS tellers,
      sum(unikke)::INTEGER AS people, count(unikke)::INTEGER AS counted, count_if(withheld)::INTEGER AS withheld,
      count_if(people_before IS NOT NULL AND people_after IS NOT NULL)::INTEGER AS "both",
      sum(people_before) FILTER (people_after IS NOT NULL)::INTEGER AS before, sum(people_after)::INTEGER AS after,
      coalesce(sum(meetings), 0)::INTEGER AS meetings, count(meetings)::INTEGER AS met,
      (SELECT median(people) FROM attendance)::DOUBLE AS attendance,
      (SELECT count(*) FROM attendance)::INTEGER AS attended,
      sum(borgerpanel)::INTEGER AS panels, count(borgerpanel)::INTEGER AS panels_told,
      count_if(state = 'ended')::INTEGER AS ended,
      count_if(state = 'ended' AND organising_agreed <= ${filter.until}::DATE)::INTEGER AS goes_on,
      count(begun)::INTEGER AS listed, coalesce(sum(begun), 0)::INTEGER AS begun,
      coalesce(sum(achieved), 0)::INTEGER AS achieved, coalesce(sum(tagged), 0)::INTEGER AS tagged
    FROM told
  `;
}
