-- What open risks would cost each project, by their likelihood and all together, against what is left of its reserve.
-- fr: Ce que coûteraient à chaque projet ses risques ouverts, selon leur probabilité et tous ensemble, face à ce qui reste de sa provision.
SELECT p.project, p.name, e.risks, e.unpriced, e.amount AS exposure, e.weighted, r.reserve, r.drawn, r.left,
  r.left - e.weighted AS margin, coalesce(e.why, r.why) AS why
FROM project p
JOIN reserve_left r ON r.project = p.project
LEFT JOIN exposure e ON e.project = p.project
WHERE p.state IN ('active', 'closing', 'on_hold') AND (e.risks > 0 OR r.reserve IS NOT NULL)
ORDER BY margin IS NULL, margin, p.project
