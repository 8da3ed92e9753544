-- The day before which whatever was due is overdue today: today itself, in a quiet month (August) the month's first day.
-- So what falls due in August has until the first of September.
SELECT date(max(d.date), '+1 day') AS day
FROM day d
CROSS JOIN clock k
WHERE d.date < k.today AND CAST(substr(d.month, 6) AS INTEGER) NOT IN (SELECT text FROM standard_quiet_month WHERE text IS NOT NULL)
