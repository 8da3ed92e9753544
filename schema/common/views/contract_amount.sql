-- Each contract with its amendments that hold: the amount signed (initial), what amendments added, the present amount and end.
-- low_value is the sum of amendments of low value, low_value_percent its share of the initial amount, which stays below
-- limit_percent: 10 % for services and supplies, 15 % for works (public procurement code, R2194-8; cumulated, R2194-9).
-- Where the type is not given the widest limit holds. A sum is NULL while an amount in it is withheld; why says what is missing.
WITH held AS MATERIALIZED (
  SELECT a.contract, count(*) AS amendments, sum(a.amount) AS amount, sum(a.days) AS days,
    sum(CASE WHEN a.ground = 'low_value' THEN a.amount END) AS low_value,
    max(a.amount_withheld IS NOT NULL) AS unknown,
    max(a.amount_withheld IS NOT NULL AND a.ground = 'low_value') AS low_value_unknown
  FROM contract_amendment a
  CROSS JOIN clock k
  WHERE a.date IS NULL OR a.date <= k.today
  GROUP BY a.contract),
limits AS MATERIALIZED (
  SELECT substr(id, 12) AS type, value FROM standard_threshold WHERE id LIKE 'amendments\_%' ESCAPE '\')
SELECT c._at, c.contract, c.supplier, c.type, c.commitment_number, c.amount AS initial,
  coalesce(h.amendments, 0) AS amendments,
  CASE WHEN NOT coalesce(h.unknown, 0) THEN coalesce(h.amount, 0) END AS amended,
  CASE WHEN NOT coalesce(h.low_value_unknown, 0) THEN coalesce(h.low_value, 0) END AS low_value,
  CASE WHEN c.amount > 0 AND NOT coalesce(h.low_value_unknown, 0)
    THEN 100.0 * coalesce(h.low_value, 0) / c.amount END AS low_value_percent,
  coalesce((SELECT value FROM limits WHERE type = c.type), (SELECT max(value) FROM limits)) AS limit_percent,
  CASE WHEN NOT coalesce(h.unknown, 0) THEN round(c.amount + coalesce(h.amount, 0), 2) END AS amount,
  c.end AS signed_end, date(c.end, coalesce(h.days, 0) || ' days') AS end,
  CASE WHEN c.amount IS NULL THEN 'no amount' WHEN c.amount = 0 THEN 'the amount is 0'
    WHEN h.unknown THEN 'an amendment is withheld' END AS why
FROM contract c
LEFT JOIN held h ON h.contract = c.contract
