/** A query worth beginning with. */
export interface Example {
  readonly title: string;
  readonly sql: string;
}

export const examples: readonly Example[] = [
  {
    title: 'Frivillige pr. 100 indbyggere',
    sql: `-- Hver landsbys seneste optælling af forskellige frivillige, de mindste landsbyer først
SELECT v.name, v.municipality_name, c.counted, c.unikke, v.population,
  round(per_100(c.unikke, v.population), 1) AS per_100
FROM counts_on((SELECT updated FROM package)) AS c
JOIN village_facts AS v USING (village)
ORDER BY v.population`,
  },
  {
    title: 'Initiativer efter kommune og status',
    sql: `-- Som de står den dag, data er fra
SELECT v.municipality_name, w.name AS status, count(*) AS initiatives
FROM initiatives_on((SELECT updated FROM package)) AS i
JOIN village_facts AS v USING (village)
JOIN words AS w ON w.vocabulary = 'status' AND w.key = i.status
GROUP BY ALL
ORDER BY v.municipality_name, initiatives DESC`,
  },
  {
    title: 'Hvem mangler hænder?',
    sql: `SELECT v.name AS village, i.name AS initiative, i.working_group, i.next_step
FROM initiative_facts AS i
JOIN village_facts AS v USING (village)
WHERE i.hands_needed
ORDER BY village, initiative`,
  },
  {
    title: 'Initiativer for hvert verdensmål',
    sql: `-- Et initiativ for flere verdensmål tælles med under dem alle
SELECT s.number, s.name, count(i.initiative) AS initiatives, count(DISTINCT i.village) AS villages
FROM sdgs AS s
LEFT JOIN (SELECT *, unnest(sdgs) AS sdg FROM initiative_facts) AS i ON i.sdg = s.number
GROUP BY ALL
ORDER BY s.number`,
  },
  {
    title: 'Hvornår er der sidst nyt?',
    sql: `SELECT v.name, v.municipality_name, n.day AS last_news,
  whole_months(n.day, p.updated) AS months_since
FROM village_facts AS v
CROSS JOIN package AS p
LEFT JOIN last_news_on((SELECT updated FROM package)) AS n USING (village)
ORDER BY last_news NULLS FIRST`,
  },
  {
    title: 'Fremmøde ved møderne',
    sql: `-- told er de møder, hvor fremmødet er oplyst; det er kun dem, midten er regnet af
SELECT w.name AS kind, count(*) AS meetings, count(m.attendance) AS told,
  median(m.attendance) AS median_attendance
FROM meetings AS m
JOIN words AS w ON w.vocabulary = 'kind' AND w.key = m.kind
GROUP BY ALL
ORDER BY meetings DESC`,
  },
];
