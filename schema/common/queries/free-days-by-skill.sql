-- Who is free when: the days that are left this month and in the five to come of everybody who has a skill at level 3 or above.
-- fr: Qui est libre quand : les jours qui restent ce mois et les cinq suivants à quiconque a une compétence au niveau 3 ou plus.
SELECT s.id AS skill, s.value AS level, c.name, c.team, c.month, c.capacity, c.allocated, c.left
FROM capacity c
JOIN person_skill s ON s.person = c.person
CROSS JOIN clock k
WHERE s.value >= 3 AND c.left > 0
  AND c.month BETWEEN strftime('%Y-%m', k.today) AND strftime('%Y-%m', k.today, 'start of month', '+5 months')
ORDER BY fold(s.id), c.month, c.left DESC, c.name
