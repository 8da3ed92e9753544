-- What projects under way claim of each person, or of a team as a whole (person NULL), by month, in days.
SELECT project, person, CASE WHEN person IS NULL THEN team END AS team, month, sum(days) AS days
FROM allocation_month
WHERE counts AND days > 0 AND (person IS NOT NULL OR team IS NOT NULL)
GROUP BY project, person, CASE WHEN person IS NULL THEN team END, month
