-- Milestones with their dates: first_baseline and baseline as planned, forecast and reached as last reported.
-- due is the day it is expected, date the day it was reached or is expected.
-- reported_at is the line of the report that says so; NULL where no report names the milestone.
SELECT m._at, m.project, m.id, m.name, m.type, coalesce(m.critical, 0) AS critical,
  first.value AS first_baseline, planned.value AS baseline, r.forecast, r.reached,
  coalesce(r.forecast, planned.value) AS due,
  coalesce(r.reached, r.forecast, planned.value) AS date,
  r._at AS reported_at, r.last AS reported
FROM milestone m
LEFT JOIN baseline_in_force b ON b.project = m.project
LEFT JOIN project_baseline_milestone planned
  ON planned.project = m.project AND planned.project_baseline = b.key AND planned.id = m.id
LEFT JOIN project_baseline_milestone first
  ON first.project = m.project AND first.project_baseline = '1' AND first.id = m.id
LEFT JOIN milestone_report r ON r.project = m.project AND r.id = m.id
