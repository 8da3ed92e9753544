-- What a snapshot stores of each milestone.
SELECT d.project, d.id AS milestone, d.name, d.first_baseline, d.baseline, d.due AS forecast, d.reached,
  julianday(d.date) - julianday(d.baseline) AS slip
FROM milestone_date d
ORDER BY d.project, d.id
