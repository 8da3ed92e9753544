-- Open issues by who has them: how many, how many of them overdue, the heaviest (urgency x impact), and the first day due.
-- fr: Les problèmes ouverts par responsable : combien, combien en retard, le plus grave (urgence x impact), et la première échéance.
SELECT coalesce(i.owner, '–') AS owner, count(*) AS issues, sum(coalesce(i.due < k.today, 0)) AS overdue,
  max(x.urgency * x.impact) AS heaviest, min(i.due) AS first_due, group_concat(i.project || '/' || i.id, ', ') AS which
FROM open_item i
CROSS JOIN clock k
JOIN project p ON p.project = i.project AND p.state IN ('active', 'closing', 'on_hold')
JOIN issue x ON x._at = i._at
WHERE i.kind = 'issue'
GROUP BY i.owner
ORDER BY overdue DESC, issues DESC, owner
