import {volunteerRoles} from '../model/volunteer.ts';
import {quoted} from './tables.sql.ts';

/** A formula, a view or a table made of others: what it is made by, and in Danish what it gives. */
interface Definition {
  readonly kind: 'MACRO' | 'MACRO TABLE' | 'VIEW' | 'TABLE';
  /** With its parameters, where it has some. */
  readonly name: string;
  readonly gives: string;
  readonly sql: string;
}

/** What is asked of single values; the tables made in the build need them. */
const formulas: readonly Definition[] = [
  {
    kind: 'MACRO',
    name: 'earliest(fuzzy)',
    gives: 'Den første dag, en dato kan betyde: "2026-21" (forår 2026) giver 1. marts 2026. EDTF, ISO 8601-2.',
    sql: `CASE
      WHEN length(rtrim(fuzzy, '?~')) = 10 THEN CAST(rtrim(fuzzy, '?~') AS DATE)
      WHEN substr(fuzzy, 6, 2) = '21' THEN make_date(CAST(left(fuzzy, 4) AS INTEGER), 3, 1)
      WHEN substr(fuzzy, 6, 2) = '22' THEN make_date(CAST(left(fuzzy, 4) AS INTEGER), 6, 1)
      WHEN substr(fuzzy, 6, 2) = '23' THEN make_date(CAST(left(fuzzy, 4) AS INTEGER), 9, 1)
      WHEN substr(fuzzy, 6, 2) BETWEEN '01' AND '12'
        THEN make_date(CAST(left(fuzzy, 4) AS INTEGER), CAST(substr(fuzzy, 6, 2) AS INTEGER), 1)
      ELSE make_date(CAST(left(fuzzy, 4) AS INTEGER), 1, 1)
    END`,
  },
  {
    kind: 'MACRO',
    name: 'per_100(people, inhabitants)',
    gives: 'Antal pr. 100 indbyggere: antal · 100 / indbyggere. Ikke oplyst, hvor et af tallene ikke er det.',
    sql: `CAST(people AS DOUBLE) * 100 / nullif(inhabitants, 0)`,
  },
  {
    kind: 'MACRO',
    name: 'whole_months(first_day, last_day)',
    gives: 'Hele måneder mellem to dage.',
    sql: `CAST(datesub('month', CAST(first_day AS DATE), CAST(last_day AS DATE)) AS INTEGER)`,
  },
  {
    kind: 'MACRO',
    name: 'is_under_way(status)',
    gives: 'Om et initiativ er kommet i gang eller længere: i gang, realiseret eller i fast drift.',
    sql: `coalesce(status IN ('igang', 'realiseret', 'drift'), false)`,
  },
  {
    kind: 'MACRO',
    name: 'danish_order(name)',
    gives: 'Det, navne sorteres efter, så æ, ø og å (eller aa) kommer sidst.',
    sql: `translate(replace(lower(name), 'aa', 'å'), 'æøåäö', '{|}{|')`,
  },
  {
    kind: 'MACRO',
    name: 'is_chosen(its_municipality, its_cohort, its_place, its_id, of_municipality, of_cohort, of_phase, of_villages)',
    gives: 'Om en landsby er blandt de valgte. NULL vælger alle; landsbyers id adskilles af komma.',
    sql: `(CAST(of_municipality AS VARCHAR) IS NULL OR its_municipality = CAST(of_municipality AS VARCHAR))
      AND (CAST(of_cohort AS VARCHAR) IS NULL OR its_cohort = CAST(of_cohort AS VARCHAR))
      AND (CAST(of_phase AS VARCHAR) IS NULL OR its_place = CAST(of_phase AS VARCHAR))
      AND (CAST(of_villages AS VARCHAR) IS NULL OR list_contains(string_split(CAST(of_villages AS VARCHAR), ','), its_id))`,
  },
];

/** What is found once, in the build, so that no visitor waits for it. */
const cubes: readonly Definition[] = [
  {
    kind: 'TABLE',
    name: 'village_facts',
    gives:
      'En række pr. landsby: dens nummer i alfabetisk orden, det, den selv er, hvornår dens seneste forløb begyndte og sluttede, og hvornår det blev aftalt, hvordan organiseringen fortsætter (1000-01-01, hvor dagen ikke er oplyst).',
    sql: `SELECT v.id AS village, CAST(row_number() OVER (ORDER BY danish_order(v.name), v.id) AS INTEGER) AS nr, v.name, v.municipality, coalesce(m.name, v.municipality) AS municipality_name, m.region,
        v.population, v.population_withheld, v.population_year, v.latitude, v.longitude, p.cohort, p.id AS process,
        earliest(p.start) AS started, length(rtrim(p.start, '?~')) > 4 AS started_known_to_month,
        CASE WHEN p."end" IS NOT NULL THEN least(earliest(p."end"), k.updated) END AS ended,
        earliest(p.expected_end) AS expected_end, p.halted, p.halted_reason, a.organising_agreed
      FROM villages v CROSS JOIN package k
      LEFT JOIN municipalities m ON m.code = v.municipality
      LEFT JOIN (SELECT DISTINCT village, process FROM course_phases) c ON c.village = v.id
      LEFT JOIN processes p ON p.id = c.process
      LEFT JOIN (
        SELECT process, min(coalesce(earliest(date), DATE '1000-01-01')) AS organising_agreed FROM milestones
        WHERE milestone = 'organisering_aftalt' AND state = 'gennemfoert' GROUP BY process
      ) a ON a.process = p.id
      ORDER BY v.id`,
  },
  {
    kind: 'TABLE',
    name: 'days',
    gives: 'De dage, kuberne er talt op på: den sidste i hvert kvartal og den dag, data er fra.',
    sql: `WITH told AS (
        SELECT earliest(date) AS day FROM volunteers UNION ALL SELECT earliest(date) FROM milestones
        UNION ALL SELECT earliest(date) FROM meetings UNION ALL SELECT earliest(date) FROM statuses
        UNION ALL SELECT earliest(start) FROM processes
      ), bounds AS (
        SELECT coalesce(date_trunc('year', least(min(day), updated)), date_trunc('year', updated)) AS first_day, updated
        FROM package LEFT JOIN told ON day IS NOT NULL GROUP BY updated
      )
      SELECT CAST(start + INTERVAL 3 MONTH - INTERVAL 1 DAY AS DATE) AS day
      FROM (SELECT unnest(generate_series(CAST(first_day AS TIMESTAMP), CAST(updated AS TIMESTAMP), INTERVAL 3 MONTH)) AS start, updated FROM bounds)
      WHERE CAST(start + INTERVAL 3 MONTH - INTERVAL 1 DAY AS DATE) < updated
      UNION SELECT updated FROM package
      ORDER BY day`,
  },
  {
    kind: 'TABLE',
    name: 'count_spans',
    gives:
      'Landsbyens seneste kendte optælling i hver rolle fra og med from_day til før to_day (9999-12-31, indtil der tælles igen). withheld nævner de roller, hvis tal er skjult, counted er dagen, unikke blev talt. Roller lægges aldrig sammen: samme menneske kan have flere.',
    sql: `WITH known AS (
        SELECT village, role, earliest(date) AS day, people, people_withheld AS withheld, rowid AS nr FROM volunteers
        WHERE people IS NOT NULL OR people_withheld
      ), told AS (
        SELECT village, day, ${eachRole((role) => `arg_max({people: people, withheld: withheld}, nr) FILTER (role = '${role}') AS ${role}`)}
        FROM known GROUP BY village, day
      ), latest AS (
        SELECT village, day, ${eachRole((role) => `last_value(${role} IGNORE NULLS) OVER until_then AS ${role}`)},
          last_value(CASE WHEN unikke IS NOT NULL THEN day END IGNORE NULLS) OVER until_then AS counted,
          lead(day) OVER until_then AS next_day
        FROM told WINDOW until_then AS (PARTITION BY village ORDER BY day)
      )
      SELECT village, day AS from_day, coalesce(next_day, DATE '9999-12-31') AS to_day,
        ${eachRole((role) => `${role}.people AS ${role}`)},
        nullif(concat_ws(',', ${eachRole((role) => `CASE WHEN ${role}.withheld THEN '${role}' END`)}), '') AS withheld,
        counted, day AS last_counted
      FROM latest ORDER BY to_day DESC, village`,
  },
  {
    kind: 'TABLE',
    name: 'counts_by_quarter',
    gives:
      'Hvor mange forskellige frivillige (unikke) landsbyen havde ved den seneste optælling til og med hver dag i days.',
    sql: `SELECT s.village, d.day, s.unikke FROM days d JOIN count_spans s ON s.from_day <= d.day AND s.to_day > d.day
      WHERE s.unikke IS NOT NULL ORDER BY d.day, s.village`,
  },
  {
    kind: 'TABLE',
    name: 'counts_since_start',
    gives:
      'Forskellige frivillige (unikke) hver tredje måned, siden forløbet begyndte: den seneste optælling på det tidspunkt. Kun landsbyer, hvis begyndelse kendes på måneden.',
    sql: `WITH known AS (
        SELECT village, earliest(date) AS counted, people FROM volunteers WHERE role = 'unikke' AND people IS NOT NULL
      ), steps AS (
        SELECT f.village, f.cohort, f.population, m.months, CAST(f.started + to_months(CAST(m.months AS INTEGER)) AS DATE) AS day
        FROM village_facts f CROSS JOIN package k,
          (SELECT unnest(generate_series(0, 120, 3)) AS months) m
        WHERE f.started IS NOT NULL AND f.started_known_to_month AND f.started + to_months(CAST(m.months AS INTEGER)) <= k.updated
      )
      SELECT s.village, s.cohort, CAST(s.months AS INTEGER) AS months, s.day, n.people, per_100(n.people, s.population) AS rate
      FROM steps s ASOF JOIN known n ON n.village = s.village AND s.day >= n.counted
      ORDER BY s.months, s.village`,
  },
  {
    kind: 'TABLE',
    name: 'first_counts',
    gives:
      'Før: den seneste optælling, til og med den dag forløbet begyndte, eller ellers den første i de tre måneder efter.',
    sql: `WITH known AS (
        SELECT v.village, v.role, v.people, v.people_withheld AS withheld, earliest(v.date) AS counted, f.started
        FROM volunteers v JOIN village_facts f ON f.village = v.village
        WHERE (v.people IS NOT NULL OR v.people_withheld) AND earliest(v.date) <= f.started + INTERVAL 3 MONTH
      )
      SELECT village, role, people, withheld, counted FROM known
      QUALIFY row_number() OVER (PARTITION BY village, role ORDER BY counted <= started DESC,
        CASE WHEN counted <= started THEN started - counted ELSE counted - started END) = 1
      ORDER BY village, role`,
  },
  {
    kind: 'TABLE',
    name: 'status_spans',
    gives: 'Et initiativs status fra og med from_day til før to_day; en status uden dato gælder fra begyndelsen.',
    sql: `SELECT s.initiative, i.village, s.status, s.from_day,
        lead(s.from_day) OVER (PARTITION BY s.initiative ORDER BY s.from_day, s.nr) AS to_day
      FROM (SELECT initiative, status, coalesce(earliest(date), DATE '1000-01-01') AS from_day, rowid AS nr FROM statuses) s
      JOIN initiatives i ON i.id = s.initiative
      ORDER BY i.village, s.initiative, s.from_day`,
  },
  {
    kind: 'TABLE',
    name: 'initiative_facts',
    gives:
      'En række pr. initiativ: dets verdensmål (egne, ellers landsbymålets), første gang det er nævnt, og dagen, det kom i gang.',
    sql: `SELECT i.id AS initiative, i.village, i.name, i.goal, g.name AS goal_name, coalesce(i.sdgs, g.sdgs) AS sdgs, g.layer,
        i.working_group, i.next_step, i.hands_needed, i.link, s.first_day, s.begun
      FROM initiatives i
      LEFT JOIN goals g ON g.id = i.goal
      LEFT JOIN (
        SELECT initiative, min(from_day) AS first_day,
          min(nullif(from_day, DATE '1000-01-01')) FILTER (is_under_way(status)) AS begun
        FROM status_spans GROUP BY initiative
      ) s ON s.initiative = i.id
      ORDER BY i.village, i.id`,
  },
  {
    kind: 'TABLE',
    name: 'survival',
    gives:
      'De initiativer, der var i gang, realiseret eller i fast drift, da landsbyens forløb sluttede, og deres status 0, 6, 12 og 24 måneder efter, hvor de måneder er gået (observed).',
    sql: `SELECT at_end.initiative, at_end.village, CAST(m.months AS INTEGER) AS months,
        CAST(f.ended + to_months(CAST(m.months AS INTEGER)) AS DATE) AS observed, then_span.status
      FROM village_facts f CROSS JOIN package k
      JOIN status_spans at_end ON at_end.village = f.village AND is_under_way(at_end.status)
        AND at_end.from_day <= f.ended AND (at_end.to_day IS NULL OR at_end.to_day > f.ended)
      CROSS JOIN (SELECT unnest([0, 6, 12, 24]) AS months) m
      JOIN status_spans then_span ON then_span.initiative = at_end.initiative
        AND then_span.from_day <= f.ended + to_months(CAST(m.months AS INTEGER))
        AND (then_span.to_day IS NULL OR then_span.to_day > f.ended + to_months(CAST(m.months AS INTEGER)))
      WHERE f.ended + to_months(CAST(m.months AS INTEGER)) <= k.updated
      ORDER BY months, at_end.village, at_end.initiative`,
  },
  {
    kind: 'TABLE',
    name: 'initiative_spans',
    gives:
      'Initiativernes kendsgerninger sammen med den status, de havde fra og med from_day til før to_day. Et initiativ uden status har én række uden dage.',
    sql: `SELECT f.*, s.status, s.from_day, s.to_day
      FROM initiative_facts f LEFT JOIN status_spans s ON s.initiative = f.initiative
      ORDER BY f.village, f.initiative, s.from_day`,
  },
  {
    kind: 'TABLE',
    name: 'meeting_facts',
    gives: 'En række pr. møde: dets slags, den første dag, dets dato kan betyde, og hvor mange der kom.',
    sql: `SELECT village, kind, earliest(date) AS day, attendance, attendance_withheld FROM meetings ORDER BY village, day`,
  },
  {
    kind: 'TABLE',
    name: 'news_spans',
    gives:
      'De dage, en landsby har ladet høre fra sig (from_day), hver til før den næste (to_day): et skridt, et møde, en status, en optælling eller noget skrevet.',
    sql: `WITH told AS (
        SELECT p.village, earliest(m.date) AS day FROM milestones m JOIN processes p ON p.id = m.process WHERE m.state = 'gennemfoert'
        UNION SELECT village, day FROM meeting_facts
        UNION SELECT village, nullif(from_day, DATE '1000-01-01') FROM status_spans
        UNION SELECT p.village, m.written FROM milestones m JOIN processes p ON p.id = m.process
        UNION SELECT id, written FROM villages UNION SELECT village, written FROM processes
        UNION SELECT village, written FROM meetings UNION SELECT village, written FROM goals
        UNION SELECT village, written FROM initiatives
        UNION SELECT i.village, s.written FROM statuses s JOIN initiatives i ON i.id = s.initiative
        UNION SELECT village, from_day FROM count_spans
      )
      SELECT village, day AS from_day, coalesce(lead(day) OVER (PARTITION BY village ORDER BY day), DATE '9999-12-31') AS to_day
      FROM told WHERE day IS NOT NULL ORDER BY to_day DESC, village`,
  },
];

/** What is true on a day, and who is chosen. */
const views: readonly Definition[] = [
  {
    kind: 'MACRO TABLE',
    name: 'standing_on(on_day)',
    gives:
      'Hvor hver landsby med et forløb stod på en dag, siden hvornår den har været i sin fase, og siden hvornår den har stået netop sådan.',
    sql: `SELECT village, state, place, phase_number, phases, phase_label,
        CASE WHEN phase_began <= CAST(on_day AS DATE) THEN phase_began END AS since, from_day AS standing_since
      FROM standing_spans
      WHERE from_day <= CAST(on_day AS DATE) AND (to_day IS NULL OR to_day > CAST(on_day AS DATE))`,
  },
  {
    kind: 'MACRO TABLE',
    name: 'last_news_on(on_day)',
    gives: 'Den seneste dag til og med en dag, hver landsby lod høre fra sig.',
    sql: `SELECT village, from_day AS day FROM news_spans WHERE to_day > CAST(on_day AS DATE) AND from_day <= CAST(on_day AS DATE)`,
  },
  {
    kind: 'MACRO TABLE',
    name: 'villages_on(on_day)',
    gives:
      'Alle landsbyer med deres kendsgerninger, hvor de stod på en dag, og den seneste dag til og med den, de lod høre fra sig (heard).',
    sql: `SELECT f.*, coalesce(s.state, 'unknown') AS state, coalesce(s.place, 'ukendt') AS place, s.phase_number, s.phases,
        s.phase_label, s.since, s.standing_since, n.day AS heard
      FROM village_facts f LEFT JOIN standing_on(on_day) s ON s.village = f.village
      LEFT JOIN last_news_on(on_day) n ON n.village = f.village`,
  },
  {
    kind: 'MACRO TABLE',
    name: 'villages_in(of_municipality, of_cohort, of_phase, of_villages, on_day)',
    gives:
      'De valgte landsbyer med deres kendsgerninger, og hvor de stod på en dag. NULL vælger alle; landsbyers id adskilles af komma.',
    sql: `FROM villages_on(on_day)
      WHERE is_chosen(municipality, cohort, place, village, of_municipality, of_cohort, of_phase, of_villages)`,
  },
  {
    kind: 'MACRO TABLE',
    name: 'counts_on(on_day)',
    gives: 'Landsbyens seneste kendte optælling i hver rolle til og med en dag.',
    sql: `SELECT * EXCLUDE (from_day, to_day) FROM count_spans WHERE to_day > CAST(on_day AS DATE) AND from_day <= CAST(on_day AS DATE)`,
  },
  {
    kind: 'MACRO TABLE',
    name: 'initiatives_on(on_day)',
    gives: 'Initiativerne, som de stod på en dag; de, der først nævnes senere, er der ikke.',
    sql: `SELECT * EXCLUDE (from_day, to_day), nullif(from_day, DATE '1000-01-01') AS status_since
      FROM initiative_spans
      WHERE from_day IS NULL OR (from_day <= CAST(on_day AS DATE) AND (to_day IS NULL OR to_day > CAST(on_day AS DATE)))`,
  },
  {
    kind: 'MACRO TABLE',
    name: 'goals_on(on_day)',
    gives:
      'De landsbymål, der var kendt på en dag: skrevet til og med den, eller med et initiativ, der var nævnt da. Et mål, der ingen dag har, er der hele tiden.',
    sql: `SELECT g.* FROM goals g LEFT JOIN (
        SELECT goal, min(coalesce(first_day, DATE '1000-01-01')) AS first_day FROM initiative_facts GROUP BY goal
      ) i ON i.goal = g.id
      WHERE g.written IS NULL OR least(g.written, i.first_day) <= CAST(on_day AS DATE)`,
  },
  {
    kind: 'MACRO TABLE',
    name: 'initiatives_in(of_municipality, of_cohort, of_phase, of_villages, of_sdg, of_status, on_day)',
    gives: 'De valgte landsbyers initiativer på en dag, dem med et verdensmål og en status. NULL vælger alle.',
    sql: `SELECT i.*, v.name AS village_name, v.municipality, v.cohort, v.population, v.ended
      FROM initiatives_on(on_day) i
      JOIN villages_in(of_municipality, of_cohort, of_phase, of_villages, on_day) v ON v.village = i.village
      WHERE (CAST(of_sdg AS INTEGER) IS NULL OR list_contains(i.sdgs, CAST(of_sdg AS INTEGER)))
        AND (CAST(of_status AS VARCHAR) IS NULL OR i.status = CAST(of_status AS VARCHAR))`,
  },
  {
    kind: 'MACRO TABLE',
    name: 'purposes_in(of_municipality, of_cohort, of_phase, of_villages, first_day, last_day, of_sdg, of_status)',
    gives:
      'De tre formål, en række pr. valgt landsby, i en periode og på dens sidste dag: forskellige frivillige nu, og før og efter, hvor begge dele er talt; borgerpanelet; de møder, der er holdt, og hvor mange der kom; de initiativer, der er kommet i gang. Et initiativ, hvis begyndelse ikke har en dag, hører ikke til nogen periode og tæller kun, hvor first_day er NULL.',
    sql: `WITH chosen AS MATERIALIZED (
        SELECT village, municipality, cohort, place, state, organising_agreed
        FROM villages_in(of_municipality, of_cohort, of_phase, of_villages, last_day)
      ), head_count AS (
        SELECT n.village, n.unikke, n.borgerpanel, coalesce(n.withheld LIKE '%unikke%', false) AS withheld,
          f.people AS people_before, CASE WHEN f.people IS NOT NULL THEN n.unikke END AS people_after
        FROM counts_on(last_day) n
        LEFT JOIN first_counts f ON f.village = n.village AND f.role = 'unikke' AND f.counted < n.counted
      ), meeting AS (
        SELECT m.village, count(*) AS meetings, list(m.attendance) FILTER (m.attendance IS NOT NULL) AS attendances
        FROM meeting_facts m JOIN chosen c ON c.village = m.village
        WHERE m.day <= CAST(last_day AS DATE) AND (CAST(first_day AS DATE) IS NULL OR m.day >= CAST(first_day AS DATE))
        GROUP BY m.village
      ), listed AS (
        SELECT i.village, i.status, len(i.sdgs) > 0 AS is_tagged,
          CASE WHEN CAST(first_day AS DATE) IS NULL THEN i.begun <= CAST(last_day AS DATE) OR is_under_way(i.status)
            ELSE i.begun BETWEEN CAST(first_day AS DATE) AND CAST(last_day AS DATE) END
          AND (CAST(of_sdg AS INTEGER) IS NULL OR list_contains(i.sdgs, CAST(of_sdg AS INTEGER)))
          AND (CAST(of_status AS VARCHAR) IS NULL OR i.status = CAST(of_status AS VARCHAR)) AS is_begun
        FROM initiatives_on(last_day) i JOIN chosen c ON c.village = i.village
      ), initiative AS (
        SELECT village, count_if(is_begun) AS begun, count_if(is_begun AND status IN ('realiseret', 'drift')) AS achieved,
          count_if(is_begun AND is_tagged) AS tagged
        FROM listed GROUP BY village
      )
      SELECT chosen.*, unikke, borgerpanel, withheld, people_before, people_after, CAST(meetings AS INTEGER) AS meetings, attendances,
        CAST(begun AS INTEGER) AS begun, CAST(achieved AS INTEGER) AS achieved, CAST(tagged AS INTEGER) AS tagged
      FROM chosen LEFT JOIN head_count USING (village) LEFT JOIN meeting USING (village) LEFT JOIN initiative USING (village)`,
  },
  {
    kind: 'MACRO TABLE',
    name: 'peers_of(a_village)',
    gives: 'Landsbyer af samme størrelse: mindst to tredjedele og højst halvanden gang så mange indbyggere.',
    sql: `SELECT p.* FROM village_facts p JOIN village_facts v ON v.village = CAST(a_village AS VARCHAR)
      WHERE p.village <> v.village AND p.population * 3 >= v.population * 2 AND p.population * 2 <= v.population * 3`,
  },
];

/** What is asked most, as of the day the data are from: a row a village, so that its question reads no more than that. */
const latest: readonly Definition[] = [
  {
    kind: 'TABLE',
    name: 'villages_latest',
    gives: 'villages_on den dag, data er fra.',
    sql: `SELECT v.* FROM package k, villages_on(k.updated) v ORDER BY v.village`,
  },
  {
    kind: 'TABLE',
    name: 'purposes_latest',
    gives: 'purposes_in for alle landsbyer, hele perioden og alle initiativer den dag, data er fra.',
    sql: `SELECT p.* FROM package k, purposes_in(NULL, NULL, NULL, NULL, NULL, k.updated, NULL, NULL) p ORDER BY p.village`,
  },
];

/** Everything that is derived, in an order in which each stands before those that read it; every definition stands only here. */
export const definitions: readonly string[] = [...formulas, ...cubes, ...views, ...latest].map(create);

function eachRole(sql: (role: string) => string): string {
  return volunteerRoles.map(sql).join(', ');
}

function create({kind, name, gives, sql}: Definition): string {
  const [plain] = name.split('(');
  const body = kind === 'MACRO' ? `(${sql})` : kind === 'MACRO TABLE' ? `TABLE ${sql}` : sql;
  const what = kind.startsWith('MACRO') ? 'MACRO' : kind;
  return `CREATE ${what} ${name} AS ${body};
    COMMENT ON ${kind} ${plain} IS ${quoted(gives)};`;
}
