-- The register of decisions, the newest first: which committee, about what, which ask it answers, and who carries it out.
-- fr: Le relevé des décisions, les plus récentes d'abord : quelle instance, sur quoi, à quelle demande elle répond, et qui l'exécute.
SELECT d.date, coalesce(c.title, d.committee) AS committee, d.id, d.project, d.answers, d.what, d.owner, d.due
FROM decision d
LEFT JOIN committee c ON c.committee = d.committee
ORDER BY d.date DESC, d.committee, d.id
