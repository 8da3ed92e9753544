-- Who holds which role: sponsor, manager and deputies of each project, and the role each person has everywhere (project NULL).
SELECT project, sponsor AS person, 'sponsor' AS role FROM project
UNION ALL SELECT project, manager, 'manager' FROM project
UNION ALL SELECT project, text, 'deputy' FROM project_deputy
UNION ALL SELECT NULL, person, fold(role) FROM person
