-- Who has done what: the projects that each person worked on, under way and filed, as what, with which skills, and for how long.
-- `greffe query experience | grep -i paie` finds who has already done a payroll data migration.
-- fr: Qui a fait quoi : les projets où chacun a travaillé, en cours et archivés, dans quel rôle, avec quelles compétences, et combien de temps.
WITH done AS (
  SELECT a.person, a.project, p.name, a.role, a.id, 'under way' AS stands, NULL AS closed,
    (SELECT group_concat(t.text, ', ') FROM project_tag t WHERE t.project = p.project) AS tags,
    (SELECT group_concat(s.id, ', ') FROM allocation_skill s WHERE s.project = a.project AND s.allocation = a.id) AS skills
  FROM allocation a
  JOIN project p ON p.project = a.project
  UNION ALL
  SELECT a.person, a.project, r.name, a.role, a.id, 'filed', r.closed,
    (SELECT group_concat(t.text, ', ') FROM archive.project_tag t WHERE t.project = r.project AND t.version = r.version),
    (SELECT group_concat(s.id, ', ') FROM archive.allocation_skill s
     WHERE s.project = a.project AND s.version = a.version AND s.allocation = a.id)
  FROM archive.record r
  JOIN archive.allocation a ON a.project = r.project AND a.version = r.version
  WHERE r.version = (SELECT max(v.version) FROM archive.record v WHERE v.project = r.project)
    AND r.project NOT IN (SELECT project FROM project WHERE project IS NOT NULL)),
booked AS (
  SELECT person, project, sum(days) AS days
  FROM booked_month
  GROUP BY person, project)
SELECT coalesce(x.name, d.person) AS name, d.project, d.name AS project_name, d.role, d.skills, d.tags, b.days AS booked,
  d.stands, d.closed, x.email
FROM done d
LEFT JOIN person x ON x.person = d.person
LEFT JOIN booked b ON b.person = d.person AND b.project = d.project
WHERE d.person IS NOT NULL
ORDER BY name, d.stands DESC, d.closed DESC, d.project, d.id
