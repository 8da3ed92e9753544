-- Rate of compliance period by period, as the snapshots found it.
-- fr: Taux de conformité période par période, tel que les arrêtés l'ont constaté.
SELECT c.period, count(*) AS projects, 100.0 * sum(c.rules - c.broken) / nullif(sum(c.rules), 0) AS percent,
  sum(c.errors) AS errors, sum(c.warnings) AS warnings, sum(c.waived) AS waived
FROM past_compliance c
GROUP BY c.period
ORDER BY c.period
