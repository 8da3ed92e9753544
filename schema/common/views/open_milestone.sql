-- Milestones neither reached nor dropped. A baseline in force that dates others and not this one has dropped it.
SELECT m._at, m.project, m.id, m.type
FROM milestone_date m
WHERE m.reached IS NULL
  AND (m.baseline IS NOT NULL OR NOT EXISTS (
    SELECT 1
    FROM baseline_in_force b
    JOIN project_baseline_milestone x ON x.project = b.project AND x.project_baseline = b.key
    WHERE b.project = m.project))
