-- Payments of each fiscal year against its authorisations (CP).
-- fr: Les paiements de chaque exercice face à ses autorisations (CP).
SELECT v.year, v.payment AS authorised, sum(b.amount) AS paid, v.payment - coalesce(sum(b.amount), 0) AS left_over
FROM envelope v
LEFT JOIN booking b ON b.nature = 'payment' AND b.year = CAST(v.year AS INTEGER)
GROUP BY v.year
ORDER BY v.year
