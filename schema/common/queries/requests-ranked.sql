-- Open requests in the order of their score, and how far the envelope of their fiscal year reaches.
SELECT r.year, r.rank, r.request, r.title, r.score, r.amount, r.days, r.cumulated, r.left AS envelope_left, r.fits, r.why
FROM request_rank r
ORDER BY r.year, r.rank
