-- Reports with their age: ago is 0 for the newest, 1 for the one before.
SELECT r.*, (SELECT count(*) FROM report newer WHERE newer.project = r.project AND newer.last > r.last) AS ago
FROM report r
