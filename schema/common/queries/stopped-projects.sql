-- Projects that were stopped or cancelled: when, under which sponsor, after what cost, and who decided it and why.
-- fr: Les projets arrêtés ou annulés : quand, sous quel commanditaire, après quel coût, qui l'a décidé et pourquoi.
SELECT r.project, r.name, r.closed, r.sponsor, r.cost,
  (SELECT group_concat(c.text, ', ') FROM archive.record_cause c WHERE c.project = r.project AND c.version = r.version)
    AS causes,
  e.summary
FROM archive.record r
JOIN archive.project p ON p.project = r.project AND p.version = r.version
LEFT JOIN archive.end_report e ON e.project = r.project AND e.version = r.version
WHERE r.version = (SELECT max(v.version) FROM archive.record v WHERE v.project = r.project)
  AND (p.state = 'cancelled' OR r.outcome = 'stopped')
ORDER BY r.closed DESC, r.project
