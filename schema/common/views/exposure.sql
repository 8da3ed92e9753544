-- What the open risks of each project would cost, in money: amount, if all occurred; weighted, by their likelihood.
-- Expected monetary value (PMI): amount x probability, likelihood 1 to 5 read as 10, 30, 50, 70, 90 %, the middle of each fifth.
-- Opportunities cost nothing, what occurred is an issue. unpriced counts risks without an amount. days: those of delay, if all occurred.
-- weighted is NULL where a risk that has an amount has no likelihood.
SELECT project, count(*) AS risks, sum(exposure_amount) AS amount,
  CASE WHEN count(exposure_amount) = count(CASE WHEN likelihood IS NOT NULL THEN exposure_amount END)
    THEN round(sum(exposure_amount * (2 * likelihood - 1) / 10.0), 2) END AS weighted,
  count(*) - count(exposure_amount) AS unpriced, sum(exposure_days) AS days,
  CASE WHEN count(exposure_amount) = 0 THEN 'no risk has an amount'
    WHEN count(exposure_amount) > count(CASE WHEN likelihood IS NOT NULL THEN exposure_amount END)
      THEN 'a risk has no likelihood' END AS why
FROM risk
WHERE coalesce(state, 'open') = 'open' AND coalesce(type, 'threat') = 'threat'
GROUP BY project
