-- Projects whose budget grew by 10 % or more between the last two snapshots.
-- fr: Les projets dont le budget a crû de 10 % ou plus entre les deux derniers arrêtés.
WITH edition AS (SELECT period, row_number() OVER (ORDER BY as_of DESC) AS age FROM snapshot)
SELECT now.project, now.name, was.budget AS budget_before, now.budget,
  now.budget - was.budget AS increase, 100.0 * (now.budget - was.budget) / was.budget AS increase_percent
FROM past_project now
JOIN edition e ON e.period = now.period AND e.age = 1
JOIN edition b ON b.age = 2
JOIN past_project was ON was.period = b.period AND was.project = now.project
WHERE was.budget > 0 AND now.budget >= 1.1 * was.budget
ORDER BY increase_percent DESC
