-- Who accepted each filed project, when, and where the signed acceptance is.
-- fr: Qui a réceptionné chaque projet archivé, quand, et où est le procès-verbal signé.
SELECT r.project, r.name, e.acceptance_date AS accepted, e.acceptance_signatory AS signatory,
  e.acceptance_evidence AS evidence
FROM archive.record r
LEFT JOIN archive.end_report e ON e.project = r.project AND e.version = r.version
WHERE r.version = (SELECT max(v.version) FROM archive.record v WHERE v.project = r.project)
  AND r.outcome IN ('delivered', 'partial')
ORDER BY accepted IS NOT NULL, accepted, r.project
