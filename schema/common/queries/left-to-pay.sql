-- What was ordered for filed projects and is not paid yet, commitment by commitment, by finance's files.
-- fr: Ce qui a été commandé pour les projets archivés et n'est pas encore payé, engagement par engagement, d'après les fichiers des finances.
WITH booked AS (
  SELECT project, commitment_number, sum(CASE nature WHEN 'commitment' THEN amount END) AS ordered,
    sum(CASE nature WHEN 'payment' THEN amount END) AS paid
  FROM finance
  GROUP BY project, commitment_number)
SELECT r.project, r.name, r.closed, r.custodian, b.commitment_number, b.ordered, b.paid,
  b.ordered - coalesce(b.paid, 0) AS left_to_pay
FROM archive.record r
JOIN booked b ON b.project = r.project AND b.ordered > coalesce(b.paid, 0)
WHERE r.version = (SELECT max(v.version) FROM archive.record v WHERE v.project = r.project)
ORDER BY left_to_pay DESC, r.project, b.commitment_number
