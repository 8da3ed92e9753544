-- Phases in order: the order in which standard.yaml writes them.
-- (_at grows from the top of a document to its end.)
SELECT id AS phase, row_number() OVER (ORDER BY _at) AS rank
FROM phase
