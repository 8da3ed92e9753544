-- Phases in order: the order in which standard.yaml writes them, with what people call each (its name where it has no title).
-- (_at grows from the top of a document to its end.)
SELECT id AS phase, row_number() OVER (ORDER BY _at) AS rank, coalesce(title_en, id) AS title_en, coalesce(title_fr, id) AS title_fr
FROM phase
