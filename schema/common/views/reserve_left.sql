-- What is left of each project's reserve: left = contingency - draws. NULL where there is none, or an amount is withheld.
SELECT p._at, p.project, p.contingency_amount AS reserve,
  CASE WHEN count(d.n) = count(d.amount) THEN coalesce(sum(d.amount), 0) END AS drawn,
  CASE WHEN count(d.n) = count(d.amount) THEN round(p.contingency_amount - coalesce(sum(d.amount), 0), 2) END AS left,
  CASE WHEN p.contingency_amount_withheld IS NOT NULL THEN 'the reserve is withheld'
    WHEN p.contingency_amount IS NULL THEN 'no reserve'
    WHEN count(d.n) > count(d.amount) THEN 'a draw is withheld' END AS why
FROM project p
LEFT JOIN project_contingency_draw d ON d.project = p.project
GROUP BY p.project
