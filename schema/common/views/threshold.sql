-- Numbers that rules compare with, for each project: those for all, of its cadence, of its class, of its criticality, of its phase.
-- Where several give one number the later of these holds. A project that names no class or cadence has the default one.
WITH given AS (
  SELECT p.project, t.id, t.value, 0 AS weight
  FROM project p
  CROSS JOIN standard_threshold t
  UNION ALL
  SELECT p.project, t.id, t.value, 1
  FROM project p
  CROSS JOIN standard s
  JOIN cadence_threshold t ON t.cadence = coalesce(p.cadence, s.default_cadence)
  UNION ALL
  SELECT p.project, t.id, t.value, 2
  FROM project p
  CROSS JOIN standard s
  JOIN class_threshold t ON t.class = coalesce(p.class, s.default_class)
  UNION ALL
  SELECT p.project, t.id, t.value, 3
  FROM project p
  JOIN criticality_threshold t ON t.criticality = p.criticality
  UNION ALL
  SELECT p.project, t.id, t.value, 4
  FROM project p
  JOIN phase_threshold t ON t.phase = p.phase)
-- (Beside max(), SQLite takes the other columns from the row that holds the maximum.)
SELECT project, id, value
FROM (SELECT project, id, value, max(weight) FROM given GROUP BY project, id)
