-- The last month that is over and that finance has booked; NULL where there are no finance files.
SELECT max(f.period) AS month
FROM clock k
LEFT JOIN finance f ON f.period <= strftime('%Y-%m', k.today, '+1 day', 'start of month', '-1 day')
