-- What filed projects really cost, programme by programme: the last record of each, the dearest first.
-- fr: Ce que les projets archivés ont vraiment coûté, programme par programme : le dernier dossier de chacun, le plus cher d'abord.
SELECT coalesce(r.programme, '–') AS programme, r.project, r.name, r.outcome, r.closed,
  r.first_budget, r.budget, r.cost, r.overrun, r.overrun_percent, r.run_cost
FROM archive.record r
WHERE r.version = (SELECT max(v.version) FROM archive.record v WHERE v.project = r.project)
ORDER BY r.programme IS NULL, programme, r.cost DESC, r.project
