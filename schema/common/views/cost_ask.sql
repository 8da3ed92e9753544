-- What the newest report of a project asks about money, so that whoever asks is not told what they know.
-- An ask is about money where it says so (`about: cost`), where it or one of its options names an amount (by its currency), or
-- where it says nothing of what it is about and the report declares cost amber or red.
WITH newest AS MATERIALIZED (SELECT project, period, cost_rag FROM latest_status),
said AS MATERIALIZED (
  SELECT a._at, a.project, a.id, a.about, s.cost_rag, a.what AS text
  FROM newest s
  CROSS JOIN status_ask a ON a.project = s.project AND a.period = s.period
  UNION ALL
  SELECT a._at, a.project, a.id, a.about, s.cost_rag, o.text
  FROM newest s
  CROSS JOIN status_ask a ON a.project = s.project AND a.period = s.period
  CROSS JOIN status_ask_option o ON o.project = a.project AND o.period = a.period AND o.status_ask = a.id)
SELECT DISTINCT a._at, a.project, a.id
FROM said a
LEFT JOIN portfolio p
WHERE a.about = 'cost' OR a.about IS NULL AND a.cost_rag IN ('amber', 'red')
  OR a.text GLOB '*[€$£]*' OR instr(a.text, p.currency) > 0
