import type {MeetingKind} from '../../data/model/meeting.ts';
import type {Database} from '../database/database.ts';
import {sql} from '../database/sql.ts';
import type {Answer} from './answer.ts';
import {chosenVillages, type Filter} from './filter.ts';

/** How many came to the meetings of a kind. The lists go together, one item a meeting, the fewest first. */
export interface KindOfMeeting {
  readonly kind: MeetingKind;
  readonly name: string;
  /** How many were held in the period. */
  readonly held: number;
  /** Of how many of those the attendance is known; of how many it is withheld; of how many it is no exact number. */
  readonly told: number;
  readonly withheld: number;
  readonly about: number;
  readonly least: number | null;
  readonly low: number | null;
  readonly median: number | null;
  readonly high: number | null;
  readonly most: number | null;
  /** How many stand in the calendar for a day after the period, and how many without a day. */
  readonly later: number;
  readonly undated: number;
  /** Empty where there are more meetings than a picture has room for. */
  readonly people: readonly number[];
  readonly villages: readonly string[];
  readonly days: readonly string[];
  readonly notes: readonly string[];
  /** Whether the number is no exact one. */
  readonly isAbout: readonly boolean[];
}

interface Found extends KindOfMeeting {
  readonly chosen: number;
  readonly tellers: number;
}

/** How many meetings a picture shows one by one. */
const mostMeetings = 400;

/**
 * Of each kind of meeting how many were held in the period, and how many came.
 *
 * A meeting without a day belongs to no period, and one in the calendar is not held yet; their numbers are told apart.
 * `told` of the answer is the villages that have told of a meeting.
 */
export async function meetingsByKind(
  db: Database,
  filter: Filter,
  _most?: number | null,
  signal?: AbortSignal,
): Promise<Answer<KindOfMeeting>> {
  const rows = await db.query<Found>(
    sql`
      WITH chosen AS (SELECT village, name FROM ${chosenVillages(filter)}),
      meeting AS (
        SELECT m.village, c.name, m.kind, m.attendance AS people, m.attendance_withheld, earliest(m.date) AS day,
          nullif(concat_ws(', ', CASE WHEN m.date LIKE '%~' THEN 'dagen er cirka' END, m.attendance_note), '') AS note,
          regexp_matches(lower(coalesce(m.attendance_note, '')), 'cirka|ca[.]|skøn|omkring|omtrent') AS about
        FROM meetings m JOIN chosen c ON c.village = m.village
      ),
      held AS (
        SELECT *, count(people) OVER () <= ${mostMeetings} AS shown FROM meeting
        WHERE day <= ${filter.until}::DATE AND (${filter.from}::DATE IS NULL OR day >= ${filter.from}::DATE)
      ),
      kinds AS (
        SELECT kind, count(*)::INTEGER AS held, count(people)::INTEGER AS told,
          count(*) FILTER (attendance_withheld)::INTEGER AS withheld, count(*) FILTER (about AND people IS NOT NULL)::INTEGER AS about,
          min(people) AS least, quantile_cont(people, 0.25)::DOUBLE AS low, median(people)::DOUBLE AS median,
          quantile_cont(people, 0.75)::DOUBLE AS high, max(people) AS most,
          list(people ORDER BY people, day, village) FILTER (shown AND people IS NOT NULL) AS people,
          list(name ORDER BY people, day, village) FILTER (shown AND people IS NOT NULL) AS villages,
          list(day::VARCHAR ORDER BY people, day, village) FILTER (shown AND people IS NOT NULL) AS days,
          list(coalesce(note, '') ORDER BY people, day, village) FILTER (shown AND people IS NOT NULL) AS notes,
          list(about ORDER BY people, day, village) FILTER (shown AND people IS NOT NULL) AS is_about
        FROM held GROUP BY kind
      ),
      others AS (
        SELECT kind, count(*) FILTER (day > ${filter.until}::DATE)::INTEGER AS later, count(*) FILTER (day IS NULL)::INTEGER AS undated
        FROM meeting GROUP BY kind
      )
      SELECT w.key AS kind, w.name, coalesce(k.held, 0) AS held, coalesce(k.told, 0) AS told,
        coalesce(k.withheld, 0) AS withheld, coalesce(k.about, 0) AS about, k.least, k.low, k.median, k.high, k.most,
        coalesce(o.later, 0) AS later, coalesce(o.undated, 0) AS undated,
        coalesce(k.people, []) AS people, coalesce(k.villages, []) AS villages,
        coalesce(k.days, []) AS days, coalesce(k.notes, []) AS notes,
        coalesce(k.is_about, []) AS "isAbout",
        (SELECT count(*) FROM chosen)::INTEGER AS chosen,
        (SELECT count(DISTINCT village) FROM meeting)::INTEGER AS tellers
      FROM words w LEFT JOIN kinds k ON k.kind = w.key LEFT JOIN others o ON o.kind = w.key
      WHERE w.vocabulary = 'kind'
      ORDER BY w.position
    `,
    {signal},
  );
  const {chosen, tellers} = rows[0]!;
  return {
    rows: rows.filter(({held, later, undated}) => held + later + undated).map(rowOf),
    villages: chosen,
    told: tellers,
  };
}

function rowOf({chosen, tellers, ...row}: Found): KindOfMeeting {
  return row;
}
