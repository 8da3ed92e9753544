-- What one project's milestone needs from another's, with both dates.
SELECT n._at, n.project, n.for_milestone, ours.date AS our_date,
  n.needs_project, n.needs_milestone, theirs.date AS their_date, theirs.reached AS their_reached,
  p.state AS their_state, coalesce(n.acknowledged, 0) AS acknowledged
FROM project_need n
LEFT JOIN milestone_date ours ON ours.project = n.project AND ours.id = n.for_milestone
LEFT JOIN milestone_date theirs ON theirs.project = n.needs_project AND theirs.id = n.needs_milestone
LEFT JOIN project p ON p.project = n.needs_project
