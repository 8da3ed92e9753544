-- Earned value and earned schedule at each project's newest report. Formulas: ISO 21508; earned schedule: Lipke.
--   bac  budget without contingency      ev  progress x bac        pv  planned value at the as-of date
--   ac   consumption                     at  actual time           pd  planned duration        es  earned schedule
-- Times are in months, with fractions. What is not defined is NULL and its _why says the reason: never 0, never infinity.
-- PV is read from planned_value alone: a straight line from start to end says nothing about when money is spent.
WITH plan_edge AS MATERIALIZED (
  SELECT v.project, min(c.first) AS first, max(c.last) AS last
  FROM planned_value v
  JOIN period c ON c.period = v.period
  GROUP BY v.project),
newest AS MATERIALIZED (
  SELECT s._at, s.project, s.period, s.taken, g.percent
  FROM latest_status s
  LEFT JOIN progress g ON g.project = s.project AND g.period = s.period),
fact AS MATERIALIZED (
  SELECT s._at, s.project, s.period, s.percent, c.amount AS ac, nullif(b.bac, 0) AS bac,
    e.project IS NOT NULL AS has_plan,
    date(coalesce(b.start, e.first), '-1 day') AS eve, coalesce(b.end, e.last) AS end,  -- eve: the day before the start
    -- time stops on the day that the work was done
    CASE WHEN s.percent >= 100 THEN coalesce(
      (SELECT min(r.taken) FROM report r JOIN progress x ON x.project = r.project AND x.period = r.period
       WHERE r.project = s.project AND x.percent >= 100), s.taken) ELSE s.taken END AS now
  FROM newest s
  LEFT JOIN baseline_in_force b ON b.project = s.project
  LEFT JOIN consumption c ON c.project = s.project
  LEFT JOIN plan_edge e ON e.project = s.project),
month AS MATERIALIZED (
  -- months since year 0 at the end of each day that is needed
  SELECT date, 12 * strftime('%Y', date) + strftime('%m', date) - 1
    + 1.0 * strftime('%d', date) / strftime('%d', date, 'start of month', '+1 month', '-1 day') AS t
  FROM (
    SELECT eve AS date FROM fact
    UNION SELECT end FROM fact
    UNION SELECT now FROM fact
    UNION SELECT last FROM period WHERE period IN (SELECT period FROM planned_value))
  WHERE date IS NOT NULL),
point AS (
  SELECT project, 0.0 AS t, 0 AS pv
  FROM fact
  WHERE has_plan
  UNION ALL
  SELECT f.project, round(m.t - s.t, 9), v.value
  FROM fact f
  JOIN month s ON s.date = f.eve
  JOIN planned_value v ON v.project = f.project
  JOIN period c ON c.period = v.period
  JOIN month m ON m.date = c.last),
segment AS MATERIALIZED (
  SELECT project, t, pv, lead(t) OVER later AS next_t, lead(pv) OVER later AS next_pv
  FROM point
  WINDOW later AS (PARTITION BY project ORDER BY t)),
falling AS MATERIALIZED (SELECT DISTINCT project FROM segment WHERE next_pv < pv),
measured AS MATERIALIZED (
  SELECT f._at, f.project, f.period, f.percent, f.bac, f.ac, f.has_plan,
    falling.project IS NOT NULL AS is_falling,
    CASE WHEN f.percent BETWEEN 0 AND 100 THEN f.bac * f.percent / 100.0 END AS ev,
    round(n.t - s.t, 9) AS at, round(e.t - s.t, 9) AS pd  -- without the noise of large numbers
  FROM fact f
  LEFT JOIN falling ON falling.project = f.project
  LEFT JOIN month s ON s.date = f.eve
  LEFT JOIN month e ON e.date = f.end
  LEFT JOIN month n ON n.date = f.now),
planned AS MATERIALIZED (
  SELECT m.*,
    CASE WHEN m.bac IS NULL OR NOT m.has_plan OR m.is_falling THEN NULL
      WHEN m.at >= m.pd THEN m.bac  -- after the planned end everything should be there
      WHEN m.at <= 0 THEN 0
      ELSE now.pv + coalesce((now.next_pv - now.pv) * (m.at - now.t) / (now.next_t - now.t), 0) END AS pv,
    CASE WHEN m.bac IS NULL OR NOT m.has_plan OR m.is_falling THEN NULL
      WHEN m.ev = 0 THEN 0.0
      WHEN earned.next_t IS NULL THEN CASE WHEN earned.t IS NOT NULL THEN m.pd END  -- C is the last period
      ELSE earned.t + (m.ev - earned.pv) * (earned.next_t - earned.t) / (earned.next_pv - earned.pv) END AS es
  FROM measured m
  LEFT JOIN segment now ON now.project = m.project AND NOT m.is_falling
    AND now.t <= m.at AND (m.at < now.next_t OR now.next_t IS NULL)
  LEFT JOIN segment earned ON earned.project = m.project AND NOT m.is_falling
    AND earned.pv <= m.ev AND (m.ev < earned.next_pv OR earned.next_pv IS NULL)),
indexed AS MATERIALIZED (
  SELECT *,
    CASE WHEN ac > 0 THEN 1.0 * ev / ac END AS cpi,
    CASE WHEN pv > 0 THEN 1.0 * ev / pv END AS spi,
    CASE WHEN at > 0 THEN es / at END AS spi_t,
    CASE WHEN bac IS NULL THEN 'no budget'
      WHEN percent IS NULL THEN 'no progress'
      WHEN ev IS NULL THEN 'progress is not between 0 and 100 %' END AS unearned,
    CASE WHEN bac IS NULL THEN 'no budget'
      WHEN NOT has_plan THEN 'no plan'
      WHEN is_falling THEN 'planned value decreases' END AS unplanned
  FROM planned)
SELECT _at, project, period, percent, bac, ev, pv, ac,
  ev - ac AS cv,
  ev - pv AS sv,
  cpi, coalesce(unearned, CASE WHEN ac IS NULL THEN 'no consumption'
    WHEN ac < 0 THEN 'credit notes exceed payments'
    WHEN ac = 0 AND ev > 0 THEN 'consumption is missing'
    WHEN ac = 0 THEN 'nothing spent' END) AS cpi_why,
  spi, coalesce(unplanned, unearned, CASE WHEN pv = 0 THEN 'nothing planned yet' END) AS spi_why,
  -- estimates at completion: by cost index; as planned from here; by both indices
  CASE WHEN ev = bac THEN ac WHEN cpi > 0 THEN bac / cpi END AS eac,
  CASE WHEN ev = bac OR cpi > 0 THEN NULL
    ELSE coalesce(unearned, CASE WHEN ac > 0 AND ev = 0 THEN 'nothing earned yet' END, 'no cost index') END AS eac_why,
  ac + (bac - ev) AS eac_as_planned,
  CASE WHEN cpi * spi > 0 THEN ac + (bac - ev) / (cpi * spi) END AS eac_by_both,
  CASE WHEN ev = bac THEN 0 WHEN cpi > 0 THEN bac / cpi - ac END AS etc,
  bac - CASE WHEN ev = bac THEN ac WHEN cpi > 0 THEN bac / cpi END AS vac,
  CASE WHEN ev < bac AND ac < bac THEN 1.0 * (bac - ev) / (bac - ac) END AS tcpi,
  coalesce(unearned, CASE WHEN ev = bac THEN 'finished' WHEN ac IS NULL THEN 'no consumption'
    WHEN ac >= bac THEN 'the budget can not be met' END) AS tcpi_why,
  CASE WHEN ev < bac AND cpi > 0 AND bac / cpi > ac THEN 1.0 * (bac - ev) / (bac / cpi - ac) END AS tcpi_to_eac,
  at, pd, es, es - at AS sv_t,
  spi_t, coalesce(unplanned, unearned, CASE WHEN at IS NULL THEN 'no dates' WHEN at <= 0 THEN 'not started' END) AS spi_t_why,
  CASE WHEN spi_t > 0 THEN pd / spi_t END AS ieac_t
FROM indexed
