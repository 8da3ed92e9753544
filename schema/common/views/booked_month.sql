-- The days that each person booked, by month and project; project is NULL for running services, leave and the like.
-- Days booked by week count in the month in which the week ends.
SELECT t.person, t.project, strftime('%Y-%m', c.last) AS month, sum(t.days) AS days
FROM timesheet t
JOIN period c ON c.period = t.period
GROUP BY t.person, t.project, strftime('%Y-%m', c.last)
