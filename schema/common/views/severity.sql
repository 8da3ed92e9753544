-- Colours in order, so that the worst one is the greatest; what is not assessed has no place.
SELECT 'green' AS rag, 1 AS rank
UNION ALL SELECT 'amber', 2
UNION ALL SELECT 'red', 3
