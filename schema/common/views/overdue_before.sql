-- The day before which whatever was due is overdue today: today itself, in a quiet month (August) the month's first day.
-- So what falls due in August has until the first of September.
SELECT min(k.today, date(max(m.last), '+1 day')) AS day
FROM clock k
CROSS JOIN period m ON m.cadence = 'month' AND m.first < k.today
WHERE CAST(substr(m.period, 6) AS INTEGER) NOT IN (SELECT text FROM standard_quiet_month WHERE text IS NOT NULL)
