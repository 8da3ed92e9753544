-- Open requests in the order of their score, and how far the envelope of their fiscal year reaches.
-- fr: Les demandes ouvertes dans l'ordre de leur note, et jusqu'où va l'enveloppe de leur exercice.
SELECT r.year, r.rank, r.request, r.title, r.score, r.amount, r.days, r.cumulated, r.left AS envelope_left, r.fits, r.why
FROM request_rank r
ORDER BY r.year, r.rank
