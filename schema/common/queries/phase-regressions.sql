-- Projects that went back a phase between the last two snapshots.
-- fr: Les projets revenus à une phase antérieure entre les deux derniers arrêtés.
WITH edition AS (SELECT period, row_number() OVER (ORDER BY as_of DESC) AS age FROM snapshot)
SELECT now.project, now.name, was.phase AS phase_before, now.phase
FROM past_project now
JOIN edition e ON e.period = now.period AND e.age = 1
JOIN edition b ON b.age = 2
JOIN past_project was ON was.period = b.period AND was.project = now.project
JOIN phase_rank new_rank ON new_rank.phase = now.phase
JOIN phase_rank old_rank ON old_rank.phase = was.phase
WHERE new_rank.rank < old_rank.rank
ORDER BY now.project
