-- Physical progress by report, 0 to 100: the number given, else work packages by weight.
-- A package that the report does not name has not begun; where the project declares none, all reported ones weigh the same.
SELECT s._at, s.project, s.period, coalesce(s.progress,
  (SELECT 1.0 * sum(coalesce(w.weight, 1) * coalesce(x.value, 0)) / sum(coalesce(w.weight, 1))
   FROM work_package w
   LEFT JOIN status_progress x ON x.project = w.project AND x.period = s.period AND x.id = w.id
   WHERE w.project = s.project
     AND EXISTS (SELECT 1 FROM status_progress any WHERE any.project = s.project AND any.period = s.period)),
  (SELECT 1.0 * sum(x.value) / count(x.value)
   FROM status_progress x
   WHERE x.project = s.project AND x.period = s.period)) AS percent
FROM status s
