-- What each supplier is worth: how far its contracts were amended, how late it delivers, which reserves its deliverables left,
-- of projects under way and of filed ones. days_late counts deliverables handed over, or due by today, early ones as 0.
-- fr: Ce que vaut chaque titulaire : de combien ses marchés ont été modifiés, ses retards de livraison, les réserves qu'ont laissées ses livrables.
WITH handed AS (
  SELECT project, 0 AS version, id, contract, due, delivered, accepted FROM deliverable
  UNION ALL
  SELECT d.project, d.version, d.id, d.contract, d.due, d.delivered, d.accepted
  FROM archive.deliverable d
  WHERE d.version = (SELECT max(v.version) FROM archive.record v WHERE v.project = d.project)
    AND NOT EXISTS (SELECT 1 FROM project p WHERE p.project = d.project)),
reserved AS (
  SELECT project, 0 AS version, deliverable, lifted, lifted_withheld FROM deliverable_reserve
  UNION ALL
  SELECT project, version, deliverable, lifted, lifted_withheld FROM archive.deliverable_reserve),
kept AS (
  SELECT project, version, deliverable, count(*) AS reserves, sum(lifted IS NULL AND lifted_withheld IS NULL) AS open_reserves
  FROM reserved
  GROUP BY project, version, deliverable),
delivered AS (
  SELECT c.supplier, count(*) AS deliverables, sum(d.accepted IS NOT NULL) AS accepted,
    sum(coalesce(d.delivered, d.accepted, :today) > d.due) AS late,
    avg(CASE WHEN d.due < :today OR coalesce(d.delivered, d.accepted) IS NOT NULL
      THEN max(0, julianday(coalesce(d.delivered, d.accepted, :today)) - julianday(d.due)) END) AS days_late,
    sum(k.reserves) AS reserves, sum(k.open_reserves) AS open_reserves
  FROM handed d
  JOIN contract c ON c.contract = d.contract
  LEFT JOIN kept k ON k.project = d.project AND k.version = d.version AND k.deliverable = d.id
  GROUP BY c.supplier),
signed AS (
  SELECT c.supplier, count(*) AS contracts, sum(c.initial) AS initial, sum(c.amendments) AS amendments, sum(c.amended) AS amended,
    CASE WHEN sum(c.initial) > 0 THEN 100.0 * sum(c.amended) / sum(c.initial) END AS amended_percent,
    sum(julianday(c.end) - julianday(c.signed_end)) AS days_added
  FROM contract_amount c
  GROUP BY c.supplier)
SELECT coalesce(s.name, x.supplier) AS supplier, x.contracts, x.initial, x.amendments, x.amended, x.amended_percent, x.days_added,
  coalesce(d.deliverables, 0) AS deliverables, d.accepted, d.late, d.days_late,
  CASE WHEN d.supplier IS NOT NULL THEN coalesce(d.reserves, 0) END AS reserves,
  CASE WHEN d.supplier IS NOT NULL THEN coalesce(d.open_reserves, 0) END AS open_reserves
FROM signed x
LEFT JOIN supplier s ON s.supplier = x.supplier
LEFT JOIN delivered d ON d.supplier = x.supplier
ORDER BY x.initial DESC, x.supplier
