-- How full each team is, this month and in the five to come: the fullest first.
-- fr: La charge de chaque équipe, ce mois et les cinq suivants : la plus chargée d'abord.
SELECT t.month, t.team, t.name, t.members, t.capacity, t.allocated, t.whole AS of_that_as_a_team, t.left, t.load AS percent, t.why
FROM team_capacity_month t
CROSS JOIN clock k
WHERE t.month BETWEEN strftime('%Y-%m', k.today) AND strftime('%Y-%m', k.today, 'start of month', '+5 months')
ORDER BY t.month, t.load IS NULL, t.load DESC, t.team
