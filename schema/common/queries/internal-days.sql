-- The internal days that each project really cost, as booked, filed projects included: the part that nobody is billed for.
-- days_after_closing were booked in months after the closing day.
-- fr: Les jours internes que chaque projet a vraiment coûtés, tels que saisis, projets archivés compris : la part qui n'est facturée à personne.
WITH known AS (
  SELECT project, name, state, closed FROM project
  UNION ALL
  SELECT r.project, r.name, 'filed', r.closed
  FROM archive.record r
  WHERE r.version = (SELECT max(v.version) FROM archive.record v WHERE v.project = r.project)
    AND r.project NOT IN (SELECT project FROM project WHERE project IS NOT NULL))
SELECT b.project, k.name, k.state, sum(b.days) AS days, count(DISTINCT b.person) AS persons,
  min(b.month) AS first, max(b.month) AS last, sum(CASE WHEN b.month > substr(k.closed, 1, 7) THEN b.days END) AS days_after_closing
FROM booked_month b
LEFT JOIN known k ON k.project = b.project
WHERE b.project IS NOT NULL
GROUP BY b.project
ORDER BY days DESC, b.project
