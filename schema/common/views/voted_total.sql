-- What each project may commit (AE) and pay (CP) in a fiscal year: the sum of its budget lines, transfers included.
-- An authorisation is NULL where no line gives it or one is withheld; why says which.
SELECT project, year,
  CASE WHEN NOT max(commitment_unknown) THEN round(sum(commitment), 2) END AS commitment,
  CASE WHEN NOT max(payment_unknown) THEN round(sum(payment), 2) END AS payment,
  count(*) AS lines,
  CASE WHEN max(commitment_unknown OR payment_unknown) THEN 'an authorisation is withheld'
    WHEN sum(commitment) IS NULL OR sum(payment) IS NULL THEN 'an authorisation is not given' END AS why
FROM voted
GROUP BY project, year
