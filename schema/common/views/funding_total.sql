-- What funds each project: the sum of its sources, of which granted is agreed by today and pending is not.
-- All are NULL where an amount is withheld.
SELECT f.project, count(*) AS sources,
  CASE WHEN count(f.amount) = count(*) THEN round(sum(f.amount), 2) END AS amount,
  CASE WHEN count(f.amount) = count(*)
    THEN round(total(CASE WHEN f.agreed <= k.today OR f.agreed_withheld IS NOT NULL THEN f.amount END), 2) END AS granted,
  CASE WHEN count(f.amount) = count(*)
    THEN round(total(CASE WHEN f.agreed_withheld IS NULL AND (f.agreed IS NULL OR f.agreed > k.today) THEN f.amount END), 2)
    END AS pending
FROM funding f
CROSS JOIN clock k
GROUP BY f.project
