-- Risks of filed projects that came true, by where they came from, with what they were estimated to cost.
-- fr: Les risques des projets archivés qui se sont réalisés, par origine, avec ce qu'ils étaient estimés coûter.
SELECT coalesce(k.category, '–') AS category, k.title, k.likelihood, k.impact, k.exposure_amount, k.exposure_days,
  k.response, k.project, k.id
FROM archive.record r
JOIN archive.risk k ON k.project = r.project AND k.version = r.version
WHERE r.version = (SELECT max(v.version) FROM archive.record v WHERE v.project = r.project)
  AND k.state = 'occurred'
ORDER BY k.category IS NULL, category, k.exposure_amount DESC, k.project, k.id
