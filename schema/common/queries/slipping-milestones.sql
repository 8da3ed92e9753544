-- Milestones that slip, the latest first: days against the first baseline, the baseline in force and the report before.
-- fr: Les jalons qui glissent, le plus en retard d'abord : jours d'écart à la première référence, à la référence en vigueur et au point précédent.
SELECT l.project, l.id AS milestone, l.name, l.baseline, l.date AS expected,
  l.against_first, l.against_baseline, l.against_before
FROM slip l
JOIN project p ON p.project = l.project
WHERE p.state = 'active' AND l.reached IS NULL AND l.against_baseline > 0
ORDER BY l.against_baseline DESC, l.project, l.id
