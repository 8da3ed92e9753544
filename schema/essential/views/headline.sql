-- A snapshot in a few lines, for its tag and for who takes it: what each figure is called, by language, and its value.
WITH figure AS MATERIALIZED (
  SELECT count(CASE WHEN reporting = 'reported' THEN 1 END) AS reported,
    count(CASE WHEN reporting = 'not_reported' THEN 1 END) AS unreported,
    count(CASE WHEN state = 'active' AND overall = 'red' THEN 1 END) AS red
  FROM snapshot_project),
line(n, en, fr) AS (
  VALUES (1, 'projects reported', 'projets avec leur point'),
    (2, 'projects not reported', 'projets sans leur point'),
    (3, 'projects in red', 'projets au rouge'))
SELECT l.en, l.fr, CASE l.n WHEN 1 THEN f.reported WHEN 2 THEN f.unreported ELSE f.red END AS value, NULL AS unit
FROM line l
CROSS JOIN figure f
ORDER BY l.n
