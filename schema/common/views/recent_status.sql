-- Reports with their age: ago is 0 for the newest, 1 for the one before.
SELECT r.*, row_number() OVER (PARTITION BY r.project ORDER BY r.last DESC) - 1 AS ago
FROM report r
