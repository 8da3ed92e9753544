-- A snapshot in a few lines, for its tag and for who takes it: what each figure is called, by language, and its value.
-- unit says how it is written: money, percent, days; a line without a value is left out.
WITH figure AS MATERIALIZED (
  SELECT count(CASE WHEN reporting = 'reported' THEN 1 END) AS reported,
    count(CASE WHEN reporting = 'not_reported' THEN 1 END) AS unreported,
    group_concat(CASE WHEN reporting = 'not_reported' THEN project || ' (' || coalesce(reported_period, '–') || ')' END, ', ') AS last,
    count(CASE WHEN state = 'active' AND overall = 'red' THEN 1 END) AS red,
    sum(CASE WHEN state = 'active' THEN budget END) AS budget,
    sum(CASE WHEN state = 'active' THEN landing END) AS landing
  FROM snapshot_project),
counted AS MATERIALIZED (
  SELECT count(CASE WHEN level = 'error' AND NOT waived THEN 1 END) AS errors,
    count(CASE WHEN level = 'warning' AND NOT waived THEN 1 END) AS warnings
  FROM snapshot_finding),
line(n, en, fr, unit) AS (
  VALUES (1, 'projects reported', 'projets avec leur point', NULL),
    (2, 'projects not reported', 'projets sans leur point', NULL),
    (3, 'their last reports', 'leurs derniers points', NULL),
    (4, 'projects in red', 'projets au rouge', NULL),
    (5, 'budget of projects under way', 'budget des projets en cours', 'money'),
    (6, 'landing of those that can tell', 'atterrissage de ceux qui le disent', 'money'),
    (7, 'errors', 'erreurs', NULL),
    (8, 'warnings', 'avertissements', NULL))
SELECT l.en, l.fr, CASE l.n WHEN 1 THEN f.reported WHEN 2 THEN f.unreported WHEN 3 THEN f.last WHEN 4 THEN f.red
    WHEN 5 THEN f.budget WHEN 6 THEN f.landing WHEN 7 THEN c.errors WHEN 8 THEN c.warnings END AS value, l.unit
FROM line l
CROSS JOIN figure f
CROSS JOIN counted c
ORDER BY l.n
