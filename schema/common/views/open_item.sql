-- Every open thing of a project: kind and id, what it is, who has it, and by when.
-- Risks that may still occur, issues, change requests neither done nor refused, deliverables not accepted, reserves not lifted,
-- conditions of gates that were passed, and what the newest report asks. Of milestones see open_milestone.
SELECT r._at, r.project, 'risk' AS kind, r.id, r.title, r.owner, r.due
FROM risk r
WHERE coalesce(r.state, 'open') = 'open'
UNION ALL
SELECT i._at, i.project, 'issue', i.id, i.title, i.owner, i.due
FROM issue i
WHERE coalesce(i.state, 'open') IN ('open', 'in_progress') AND coalesce(i.settled, i.settled_withheld) IS NULL
UNION ALL
SELECT c._at, c.project, 'change_request', c.id, c.title, c.owner, NULL
FROM change_request c
WHERE coalesce(c.state, 'submitted') IN ('submitted', 'assessing', 'waiting_for_approval', 'approved')
UNION ALL
SELECT d._at, d.project, 'deliverable', d.id, d.name, d.owner, d.due
FROM deliverable d
WHERE coalesce(d.accepted, d.accepted_withheld) IS NULL
UNION ALL
SELECT r._at, r.project, 'reserve', r.id, r.what, r.owner, r.due
FROM reserve r
WHERE NOT r.lifted
UNION ALL
SELECT c._at, c.project, 'gate_condition', c.gate_review || '.' || c.id, c.what, c.owner, c.due
FROM gate_passed g
JOIN gate_condition c ON c.project = g.project AND c.gate_review = g.gate_review
WHERE coalesce(c.done, c.done_withheld) IS NULL
UNION ALL
SELECT a._at, a.project, 'ask', a.id, a.what, a.of, a.due
FROM latest_status s
JOIN status_ask a ON a.project = s.project AND a.period = s.period
