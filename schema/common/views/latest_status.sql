-- The newest report of each project. By its last day, since 2026-W20 is before 2026-11.
SELECT r.*
FROM project p
JOIN report r ON r.project = p.project
WHERE r.last = (SELECT max(x.last) FROM report x WHERE x.project = p.project)
