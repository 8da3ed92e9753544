-- What each milestone waits for by the standard's conditions: a document of a type, and whether the project's register has it.
-- day is when the milestone was reached or is expected, asked_from the first day on which the document is owed (condition_days
-- before it); owed says that it is, and not there. A document counts from its date until its last day, which must not come
-- before the milestone: until is that of the one that holds longest. Nothing is said while the register can't be read.
WITH live AS MATERIALIZED (
  SELECT p.project, p.state, p.waiting, p.personal_data, coalesce(p.class, s.default_class) AS class, b.budget, t.value AS days
  FROM project p
  CROSS JOIN standard s
  LEFT JOIN baseline_in_force b ON b.project = p.project
  LEFT JOIN threshold t ON t.project = p.project AND t.id = 'condition_days'
  LEFT JOIN unreadable u ON u.project = p.project AND u.kind = 'document'
  WHERE u.kind IS NULL),
name AS MATERIALIZED (
  -- a register names the document that a condition asks for, or the condition by its title
  SELECT id AS condition, fold(document) AS name FROM condition
  UNION SELECT id, fold(title_en) FROM condition
  UNION SELECT id, fold(title_fr) FROM condition),
signed AS MATERIALIZED (
  SELECT d._at, d.project, fold(d.type) AS type, d.until
  FROM document d
  CROSS JOIN clock k
  WHERE d.date IS NULL OR d.date <= k.today),
held AS MATERIALIZED (
  -- of several documents the one that holds longest
  -- (Beside max(), SQLite takes the other columns from the row that holds the maximum.)
  SELECT d._at, d.project, n.condition, d.until, max(coalesce(d.until, '9999-12-31')) AS last
  FROM signed d
  JOIN name n ON n.name = d.type
  GROUP BY d.project, n.condition),
asked AS (
  SELECT m._at, m.project, m.id, m.type, m.due, m.reached, date(m.due, '-' || l.days || ' days') AS asked_from,
    l.state, l.waiting, c.id AS condition, c.title_en, c.title_fr
  FROM live l
  JOIN milestone_date m ON m.project = l.project
  JOIN condition c ON c.milestone = m.type
  WHERE (c.amount IS NULL OR l.budget >= c.amount)
    AND (coalesce(c.personal_data, 0) = 0 OR l.personal_data)
    AND (l.class IN (SELECT x.text FROM condition_class x WHERE x.condition = c.id)
      OR NOT EXISTS (SELECT 1 FROM condition_class x WHERE x.condition = c.id))),
answered AS (
  SELECT a.*, h._at AS document_at, h.until, coalesce(h.last >= coalesce(a.reached, max(a.due, k.today), k.today), 0) AS met
  FROM asked a
  CROSS JOIN clock k
  LEFT JOIN held h ON h.project = a.project AND h.condition = a.condition)
SELECT w._at, w.project, w.id, w.type, w.condition, coalesce(w.title_en, w.condition) AS title_en,
  coalesce(w.title_fr, w.condition) AS title_fr, coalesce(w.reached, w.due) AS day, w.reached,
  CASE WHEN w.reached IS NULL THEN w.due END AS expected, w.asked_from, w.document_at, w.until, w.met,
  NOT w.met AND w.state IN ('active', 'closing')
    AND (w.reached IS NOT NULL OR w.waiting IS NULL AND w.asked_from <= k.today) AS owed
FROM answered w
CROSS JOIN clock k
