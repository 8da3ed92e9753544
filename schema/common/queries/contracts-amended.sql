-- Contracts and their amendments, those of low value first that passed their limit (10 % of the amount signed, 15 % for works).
-- fr: Les marchés et leurs avenants, d'abord ceux de faible montant qui ont passé leur limite (10 % du montant signé, 15 % pour les travaux).
SELECT c.contract, t.subject, coalesce(s.name, c.supplier) AS supplier, c.type, c.initial, c.amendments, c.amended,
  CASE WHEN c.initial > 0 THEN 100.0 * c.amended / c.initial END AS amended_percent,
  c.low_value, c.low_value_percent, c.limit_percent,
  CASE WHEN c.low_value_percent >= c.limit_percent THEN 'passed' END AS low_value_limit,
  c.amount, c.signed_end, c.end, c.why
FROM contract_amount c
JOIN contract t ON t.contract = c.contract
LEFT JOIN supplier s ON s.supplier = c.supplier
WHERE c.amendments > 0
ORDER BY c.low_value_percent >= c.limit_percent DESC, amended_percent DESC, c.contract
