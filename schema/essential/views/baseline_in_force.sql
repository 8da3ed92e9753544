-- The plan each project is held to: of those whose date has come, the one of the greatest number.
-- key is its number as the document writes it, n the number itself.
SELECT b._at, b.project, b.n AS key, CAST(b.n AS INTEGER) AS n, b.date, b.start, b.end
FROM project p
JOIN project_baseline b ON b.project = p.project
WHERE CAST(b.n AS INTEGER) = (
  SELECT max(CAST(x.n AS INTEGER))
  FROM project_baseline x
  CROSS JOIN clock k
  WHERE x.project = p.project AND (x.date IS NULL OR x.date <= k.today))
