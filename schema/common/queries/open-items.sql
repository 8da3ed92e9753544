-- What is open in projects under way, by day: risks, issues, change requests, deliverables, reserves, conditions of gates, asks.
-- fr: Ce qui est ouvert dans les projets en cours, par jour : risques, problèmes, changements, livrables, réserves, conditions de passage, demandes.
SELECT i.due, i.owner, i.project, p.name, i.kind, i.id, i.title
FROM open_item i
JOIN project p ON p.project = i.project AND p.state IN ('active', 'closing')
ORDER BY i.due IS NULL, i.due, i.project, i.kind, i.id
