-- What was last reported of each milestone: the newest report that names it says where it stands.
-- (Beside max(), SQLite takes the other columns from the row that holds the maximum.)
SELECT m._at, m.project, m.id, m.forecast, m.reached, max(r.last) AS last
FROM status_milestone m
JOIN report r ON r.project = m.project AND r.period = m.period
GROUP BY m.project, m.id
