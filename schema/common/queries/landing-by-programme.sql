-- Budget, consumption, remaining work and landing of each programme; projects that can't be summed are counted.
-- fr: Budget, consommé, reste à faire et atterrissage de chaque programme ; les projets que l'on ne peut sommer sont comptés.
SELECT coalesce(g.title, p.programme, '–') AS programme, count(*) AS projects,
  sum(l.budget) AS budget, sum(l.consumed) AS consumed, sum(l.raf) AS raf, sum(l.landing) AS landing, sum(l.over) AS over,
  sum(l.landing IS NULL) AS projects_without_landing
FROM project p
LEFT JOIN programme g ON g.programme = p.programme
LEFT JOIN landing l ON l.project = p.project
WHERE p.state IN ('active', 'closing', 'on_hold')
GROUP BY p.programme
ORDER BY over DESC
