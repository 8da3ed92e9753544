-- What each project will have cost: landing = consumption + remaining work, against the budget in force.
-- why says what is missing when landing is NULL.
-- (Sums are rounded to the cent, which they are to begin with: adding binary fractions brings noise.)
SELECT s._at, s.project, s.period, b.n AS baseline, b.budget, c.amount AS consumed,
  CASE WHEN w.priced THEN w.money END AS raf, w.days AS raf_days,
  CASE WHEN w.priced THEN round(c.amount + w.money, 2) END AS landing,
  CASE WHEN w.priced THEN round(c.amount + w.money - b.budget, 2) END AS over,
  CASE WHEN w.priced AND b.budget > 0 THEN 100.0 * (c.amount + w.money - b.budget) / b.budget END AS over_percent,
  CASE WHEN c.amount IS NULL THEN 'no consumption' WHEN w.lines IS NULL THEN 'no remaining work'
    WHEN NOT w.priced THEN 'remaining work has no price' WHEN b.budget IS NULL THEN 'no budget' END AS why
FROM latest_status s
LEFT JOIN baseline_in_force b ON b.project = s.project
LEFT JOIN consumption c ON c.project = s.project
LEFT JOIN latest_remaining_work w ON w.project = s.project
