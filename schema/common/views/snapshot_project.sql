-- What a snapshot stores of each project. Nothing here depends on commits or on the day it is run,
-- so the same portfolio gives the same file.
SELECT p.project, p.name, p.programme, p.class, p.state, p.phase, s.period AS reported_period,
  h.declared AS overall, h.computed, s.trend, g.percent AS progress,
  b.n AS baseline, b.start, b.end, b.budget,
  c.amount AS consumed, l.raf, l.landing, e.cpi, e.spi_t
FROM project p
LEFT JOIN latest_status s ON s.project = p.project
LEFT JOIN progress g ON g.project = s.project AND g.period = s.period
LEFT JOIN baseline_in_force b ON b.project = p.project
LEFT JOIN consumption c ON c.project = p.project
LEFT JOIN landing l ON l.project = p.project
LEFT JOIN health h ON h.project = p.project
LEFT JOIN evm e ON e.project = p.project
ORDER BY p.project
