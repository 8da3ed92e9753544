-- Rate of compliance by class: the share of the rules about single projects that projects of each keep, in percent.
-- fr: Taux de conformité par classe : la part des règles portant sur un seul projet que tiennent les projets de chacune, en pour cent.
SELECT c.class, count(*) AS projects, 100.0 * sum(c.rules - c.broken) / nullif(sum(c.rules), 0) AS percent,
  sum(c.errors) AS errors, sum(c.warnings) AS warnings, sum(c.waived) AS waived,
  min(c.rate) AS lowest
FROM compliance c
GROUP BY c.class
ORDER BY percent, c.class
