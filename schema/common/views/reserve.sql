-- Reserves of acceptance: of one deliverable (its id first: L2.R1), and of the whole, in the end report. accepted is the day
-- of the acceptance that they were made at; lifted says whether one is put right.
SELECT r._at, r.project, r.deliverable || '.' || r.id AS id, r.what, r.owner, r.due, r.due_withheld, d.accepted,
  coalesce(r.lifted, r.lifted_withheld) IS NOT NULL AS lifted
FROM deliverable_reserve r
JOIN deliverable d ON d.project = r.project AND d.id = r.deliverable
UNION ALL
SELECT r._at, r.project, r.id, r.what, r.owner, r.due, r.due_withheld, e.acceptance_date,
  coalesce(r.lifted, r.lifted_withheld) IS NOT NULL
FROM acceptance_reserve r
JOIN end_report e ON e.project = r.project
