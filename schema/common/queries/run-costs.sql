-- What running the result of each filed project was said to cost a year, and what finance has paid on it since, year by year.
-- fr: Ce que devait coûter par an le résultat de chaque projet archivé, et ce que les finances ont payé depuis, année par année.
SELECT r.project, r.name, r.closed, r.run_cost, coalesce(f.fiscal_year, CAST(substr(f.period, 1, 4) AS INTEGER)) AS year,
  sum(f.amount) AS paid
FROM archive.record r
LEFT JOIN finance f ON f.project = r.project AND f.nature = 'payment' AND f.period > substr(r.closed, 1, 7)
WHERE r.version = (SELECT max(v.version) FROM archive.record v WHERE v.project = r.project)
  AND r.run_cost IS NOT NULL
GROUP BY r.project, year
ORDER BY r.run_cost DESC, r.project, year
