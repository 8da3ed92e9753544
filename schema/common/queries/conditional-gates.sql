-- Which gates were passed on condition, of projects under way and filed, and what became of the conditions.
-- days_late counts from due to the day it was done; of a project under way that has not done it, to today.
-- fr: Les passages accordés sous condition, des projets en cours et archivés, et ce que sont devenues les conditions.
WITH condition AS (
  SELECT r.project, 'portfolio' AS kept, r.gate, r.date, r.committee, c.id, c.what, c.owner, c.due, c.done,
    CASE WHEN c.done_withheld IS NULL THEN coalesce(c.done, k.today) END AS last
  FROM gate_review r
  CROSS JOIN clock k
  JOIN gate_condition c ON c.project = r.project AND c.gate_review = r.gate_review
  WHERE r.decision = 'conditional'
  UNION ALL
  SELECT g.project, 'archive', g.gate, g.date, g.committee, c.id, c.what, c.owner, c.due, c.done, c.done
  FROM archive.gate_review g
  JOIN archive.gate_condition c ON c.project = g.project AND c.version = g.version AND c.gate_review = g.gate_review
  WHERE g.decision = 'conditional'
    AND g.version = (SELECT max(v.version) FROM archive.record v WHERE v.project = g.project))
SELECT project, kept, gate, date, committee, id, what, owner, due, done,
  CASE WHEN last > due THEN julianday(last) - julianday(due) WHEN done IS NOT NULL THEN 0 END AS days_late
FROM condition
ORDER BY done IS NOT NULL, due IS NULL, due, project, gate, id
