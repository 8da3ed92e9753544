-- What projects ask for, by the day the answer is needed.
-- fr: Ce que demandent les projets, par jour où la réponse est attendue.
SELECT a.due, a.of, a.project, p.name, a.id, a.what
FROM latest_status s
JOIN status_ask a ON a.project = s.project AND a.period = s.period
JOIN project p ON p.project = s.project
WHERE p.state IN ('active', 'closing')
ORDER BY a.due IS NULL, a.due, a.project, a.id
