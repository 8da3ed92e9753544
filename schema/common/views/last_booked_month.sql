-- The last month that is over and that finance has booked; NULL where there are no finance files.
SELECT (SELECT max(f.period) FROM finance f
  WHERE f.period <= strftime('%Y-%m', k.today, '+1 day', 'start of month', '-1 day')) AS month
FROM clock k
