-- The gates that a project must have passed to stand in its phase, in order, and whether it has.
-- Nothing is owed while one of its reviews can't be read.
WITH passed AS MATERIALIZED (SELECT project, gate FROM gate_passed),
stands AS MATERIALIZED (
  SELECT p._at, p.project, r.rank
  FROM project p
  JOIN phase_rank r ON r.phase = p.phase
  LEFT JOIN unreadable u ON u.project = p.project AND u.kind = 'gate_review'
  WHERE u.kind IS NULL),
gates AS MATERIALIZED (SELECT * FROM gate_order)
SELECT s._at, s.project, g.gate, g.rank, g.phase, x.gate IS NOT NULL AS passed
FROM stands s
JOIN gates g ON g.phase_rank <= s.rank
LEFT JOIN passed x ON x.project = s.project AND x.gate = g.gate
