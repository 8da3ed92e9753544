-- How well requests and projects serve the objectives, 0 to 100: score = sum of weight x score by objective / 5 x 100.
-- A project takes the scores of the request it came of; without one it serves the objectives it names whole, others not at all.
-- An objective that weighs something and has no score is not one that scored 0: score is NULL, and why says the reason.
WITH counted AS MATERIALIZED (
  SELECT r.request, count(o.objective) AS objectives, count(s.value) AS scored,
    100.0 * sum(o.weight * s.value) / 5 AS score,
    group_concat(CASE WHEN s.value IS NULL THEN o.objective END, ', ') AS unscored
  FROM request r
  JOIN objective_weight o ON o.weight > 0
  LEFT JOIN request_score s ON s.request = r.request AND s.objective = o.objective
  GROUP BY r.request),
asked AS MATERIALIZED (
  SELECT r._at, r.request, r.project, r.state, CASE WHEN c.scored = c.objectives THEN c.score END AS score, c.unscored,
    CASE WHEN c.request IS NULL THEN 'no objectives' WHEN c.scored = 0 THEN 'not scored'
      WHEN c.scored < c.objectives THEN 'not scored on ' || c.unscored END AS why
  FROM request r
  LEFT JOIN counted c ON c.request = r.request),
origin AS MATERIALIZED (
  SELECT project, max(score) AS score
  FROM asked
  WHERE project IS NOT NULL AND coalesce(state, 'submitted') NOT IN ('rejected', 'withdrawn')
  GROUP BY project),
served AS MATERIALIZED (
  SELECT p.project, 100.0 * sum(o.weight) AS score
  FROM (SELECT DISTINCT project, text FROM project_objective) p
  JOIN objective_weight o ON o.objective = p.text
  GROUP BY p.project)
SELECT _at, 'request' AS type, request, project, score, CASE WHEN score IS NOT NULL THEN 'scores' END AS source, unscored, why
FROM asked
UNION ALL
SELECT p._at, 'project', NULL, p.project, coalesce(o.score, s.score),
  CASE WHEN o.score IS NOT NULL THEN 'scores' WHEN s.score IS NOT NULL THEN 'objectives' END, NULL,
  CASE WHEN coalesce(o.score, s.score) IS NULL THEN 'no scores and no objectives' END
FROM project p
LEFT JOIN origin o ON o.project = p.project
LEFT JOIN served s ON s.project = p.project
