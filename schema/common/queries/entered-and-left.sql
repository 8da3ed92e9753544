-- Projects that entered or left the portfolio between the last two snapshots.
-- fr: Les projets entrés dans le portefeuille ou sortis entre les deux derniers arrêtés.
WITH edition AS (SELECT period, row_number() OVER (ORDER BY as_of DESC) AS age FROM snapshot),
now AS (SELECT p.* FROM past_project p JOIN edition e ON e.period = p.period AND e.age = 1),
was AS (SELECT p.* FROM past_project p JOIN edition e ON e.period = p.period AND e.age = 2)
SELECT 'entered' AS how, project, name, phase, budget FROM now WHERE project NOT IN (SELECT project FROM was WHERE project IS NOT NULL)
UNION ALL
SELECT 'left', project, name, phase, budget FROM was WHERE project NOT IN (SELECT project FROM now WHERE project IS NOT NULL)
ORDER BY how, project
