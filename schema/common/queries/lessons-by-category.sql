-- What filed projects teach, by what it is about: the recommendation, what happened and why.
-- fr: Ce qu'enseignent les projets archivés, par sujet : la recommandation, ce qui s'est passé et pourquoi.
SELECT coalesce(l.category, '–') AS category, l.recommendation, l.happened, l.cause, l.project, l.id
FROM archive.record r
JOIN archive.lesson l ON l.project = r.project AND l.version = r.version
WHERE r.version = (SELECT max(v.version) FROM archive.record v WHERE v.project = r.project)
ORDER BY l.category IS NULL, category, r.closed DESC, l.project, l.id
