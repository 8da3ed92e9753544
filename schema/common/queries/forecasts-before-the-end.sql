-- How good forecasts were: the landing that the last snapshot six months before closing gave, beside what each project cost.
-- fr: Ce que valaient les prévisions : l'atterrissage donné par le dernier arrêté six mois avant la clôture, à côté du coût de chaque projet.
SELECT r.project, r.name, r.closed, s.period AS snapshot, s.landing, r.cost, r.cost - s.landing AS difference,
  CASE WHEN s.landing > 0 THEN 100.0 * (r.cost - s.landing) / s.landing END AS percent
FROM archive.record r
JOIN past_project s ON s.project = r.project
JOIN snapshot n ON n.period = s.period
WHERE r.version = (SELECT max(v.version) FROM archive.record v WHERE v.project = r.project)
  AND s.landing IS NOT NULL AND r.cost IS NOT NULL
  AND n.as_of = (
    SELECT max(o.as_of)
    FROM past_project p
    JOIN snapshot o ON o.period = p.period
    WHERE p.project = r.project AND p.landing IS NOT NULL AND o.as_of <= date(r.closed, '-6 months'))
ORDER BY abs(r.cost - s.landing) DESC, r.project
