-- Reports that turned from green to red at once, of projects under way and of filed ones: nobody saw it coming, or said so.
-- fr: Les points passés du vert au rouge d'un coup, des projets en cours et archivés : personne ne l'a vu venir, ou ne l'a dit.
WITH told AS (
  SELECT project, period, overall_rag AS rag, overall_why AS why, 'under way' AS stands FROM status
  UNION ALL
  SELECT s.project, s.period, s.overall_rag, s.overall_why, 'filed'
  FROM archive.status s
  WHERE s.version = (SELECT max(v.version) FROM archive.record v WHERE v.project = s.project)
    AND s.project NOT IN (SELECT project FROM project WHERE project IS NOT NULL)),
turned AS (
  SELECT t.*, lag(rag) OVER (PARTITION BY project ORDER BY period) AS rag_before,
    lag(period) OVER (PARTITION BY project ORDER BY period) AS period_before
  FROM told t)
SELECT project, stands, period_before AS green, period AS red, why
FROM turned
WHERE rag = 'red' AND rag_before = 'green'
ORDER BY period DESC, project
