-- Who might change what before the change was made: each role of a person, in a project or everywhere (project NULL).
-- A project that is new is its own people's. committee: who presides a committee that steers the project, or keeps its minutes.
WITH steering AS (
  SELECT c.chair, c.secretary, p.text AS project
  FROM before_committee c
  JOIN before_committee_project p ON p.committee = c.committee
  UNION
  SELECT c.chair, c.secretary, p.project
  FROM before_committee c
  JOIN before_project p ON p.programme = c.programme
  UNION
  SELECT chair, secretary, NULL
  FROM before_committee
  WHERE type = 'portfolio'),
held AS (
  SELECT project, sponsor AS person, 'sponsor' AS role FROM before_project
  UNION ALL SELECT project, manager, 'manager' FROM before_project
  UNION ALL SELECT project, text, 'deputy' FROM before_project_deputy
  UNION ALL SELECT project, sponsor, 'sponsor' FROM project WHERE project NOT IN (SELECT project FROM before_project)
  UNION ALL SELECT project, manager, 'manager' FROM project WHERE project NOT IN (SELECT project FROM before_project)
  UNION ALL SELECT project, chair, 'committee' FROM steering
  UNION ALL SELECT project, secretary, 'committee' FROM steering
  UNION ALL SELECT NULL, person, fold(role) FROM before_person)
SELECT h.person, h.role, h.project, fold(coalesce(b.email, x.email)) AS email
FROM held h
LEFT JOIN before_person b ON b.person = h.person
LEFT JOIN person x ON x.person = h.person AND b.person IS NULL
WHERE coalesce(b.email, x.email) IS NOT NULL
