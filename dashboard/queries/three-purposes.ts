import type {Database} from '../database/database.ts';
import {sql} from '../database/sql.ts';
import type {Answer} from './answer.ts';
import {chosenVillages, type Filter} from './filter.ts';

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

// An initiative whose beginning has no date belongs to no period, and counts where none is chosen.
function figures(filter: Filter) {
  const {from, until, sdg, status} = filter;
  return sql`
    WITH chosen AS MATERIALIZED (SELECT village, process, state FROM ${chosenVillages(filter)}),
    counts AS MATERIALIZED (
      SELECT n.village, n.unikke, n.borgerpanel, n.counted, coalesce(n.withheld LIKE '%unikke%', false) AS withheld
      FROM counts_on(${until}::DATE) n JOIN chosen c ON c.village = n.village
    ),
    pairs AS (
      SELECT f.people AS before, n.unikke AS after
      FROM counts n JOIN first_counts f ON f.village = n.village AND f.role = 'unikke' AND f.counted < n.counted
      WHERE f.people IS NOT NULL AND n.unikke IS NOT NULL
    ),
    held AS MATERIALIZED (
      SELECT m.village, m.attendance FROM (SELECT village, attendance, earliest(date) AS day FROM meetings) m
      JOIN chosen c ON c.village = m.village
      WHERE m.day <= ${until}::DATE AND (${from}::DATE IS NULL OR m.day >= ${from}::DATE)
    ),
    listed AS MATERIALIZED (
      SELECT i.village, i.status, i.sdgs, i.begun
      FROM initiatives_on(${until}::DATE) i JOIN chosen c ON c.village = i.village
    ),
    begun AS (
      SELECT status, sdgs FROM listed
      WHERE CASE WHEN ${from}::DATE IS NULL THEN begun <= ${until}::DATE OR is_under_way(status)
          ELSE begun BETWEEN ${from}::DATE AND ${until}::DATE END
        AND (${sdg}::INTEGER IS NULL OR list_contains(sdgs, ${sdg}::INTEGER))
        AND (${status}::VARCHAR IS NULL OR status = ${status}::VARCHAR)
    ),
    agreed AS (
      SELECT DISTINCT c.village FROM milestones m JOIN chosen c ON c.process = m.process
      WHERE m.milestone = 'organisering_aftalt' AND m.state = 'gennemfoert' AND c.state = 'ended'
        AND (m.date IS NULL OR earliest(m.date) <= ${until}::DATE)
    )
    SELECT (SELECT count(*) FROM chosen)::INTEGER AS villages,
      (SELECT count(*) FROM (
        SELECT village FROM counts WHERE unikke IS NOT NULL UNION SELECT village FROM held UNION SELECT village FROM listed
      ))::INTEGER AS tellers,
      (SELECT sum(unikke) FROM counts)::INTEGER AS people,
      (SELECT count(unikke) FROM counts)::INTEGER AS counted,
      (SELECT count_if(withheld) FROM counts)::INTEGER AS withheld,
      (SELECT count(*) FROM pairs)::INTEGER AS "both",
      (SELECT sum(before) FROM pairs)::INTEGER AS before, (SELECT sum(after) FROM pairs)::INTEGER AS after,
      (SELECT count(*) FROM held)::INTEGER AS meetings, (SELECT count(DISTINCT village) FROM held)::INTEGER AS met,
      (SELECT median(attendance) FROM held)::DOUBLE AS attendance,
      (SELECT count(attendance) FROM held)::INTEGER AS attended,
      (SELECT sum(borgerpanel) FROM counts)::INTEGER AS panels,
      (SELECT count(borgerpanel) FROM counts)::INTEGER AS panels_told,
      (SELECT count(*) FROM chosen WHERE state = 'ended')::INTEGER AS ended,
      (SELECT count(*) FROM agreed)::INTEGER AS goes_on,
      (SELECT count(DISTINCT village) FROM listed)::INTEGER AS listed,
      (SELECT count(*) FROM begun)::INTEGER AS begun,
      (SELECT count_if(status IN ('realiseret', 'drift')) FROM begun)::INTEGER AS achieved,
      (SELECT count_if(len(sdgs) > 0) FROM begun)::INTEGER AS tagged
  `;
}
