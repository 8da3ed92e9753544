-- Payments of each fiscal year against its authorisations (CP).
SELECT v.year, v.payment AS authorised, sum(f.amount) AS paid, v.payment - coalesce(sum(f.amount), 0) AS left_over
FROM envelope v
LEFT JOIN finance f ON f.nature = 'payment'
  AND CAST(v.year AS INTEGER) = coalesce(f.fiscal_year, CAST(substr(f.period, 1, 4) AS INTEGER))
GROUP BY v.year
ORDER BY v.year
