-- The newest snapshot before today: what changes from period to period is compared with it.
SELECT s.period, s.as_of
FROM snapshot s
WHERE s.as_of = (SELECT max(x.as_of) FROM snapshot x CROSS JOIN clock k WHERE x.as_of < k.today)
