-- Gates in the order in which projects pass them: that of the phases they open, as standard.yaml writes them.
SELECT g.id AS gate, g.opens AS phase, p.rank AS phase_rank, row_number() OVER (ORDER BY p.rank, g._at) AS rank
FROM gate g
JOIN phase_rank p ON p.phase = g.opens
