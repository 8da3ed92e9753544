-- What each programme will have paid by the end of each fiscal year, against its payment authorisations (CP);
-- projects whose landing is not known are counted, and left out of the sums of landing and over.
-- fr: Ce que chaque programme aura payé à la fin de chaque exercice, face à ses autorisations de paiement (CP).
SELECT l.year, coalesce(g.title, p.programme, '–') AS programme, count(*) AS projects,
  sum(l.paid) AS paid, sum(l.forecast) AS forecast, sum(l.landing) AS landing, sum(l.authorised) AS authorised,
  sum(l.over) AS over, sum(l.landing IS NULL) AS projects_without_landing
FROM year_landing l
JOIN project p ON p.project = l.project
LEFT JOIN programme g ON g.programme = p.programme
WHERE p.state NOT IN ('proposed', 'cancelled')
GROUP BY l.year, p.programme
ORDER BY l.year DESC, over DESC, programme
