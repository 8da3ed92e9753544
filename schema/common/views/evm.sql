-- Earned value and earned schedule at each project's newest report. Formulas: ISO 21508; earned schedule: Lipke.
--   bac  budget without contingency      ev  progress x bac        pv  planned value at the as-of date
--   ac   consumption                     at  actual time           pd  planned duration        es  earned schedule
-- Times are in months, with fractions. What is not defined is NULL and its _why says the reason: never 0, never infinity.
-- PV is read from planned_value alone: a straight line from start to end says nothing about when money is spent.
WITH reach AS MATERIALIZED (
  -- the periods that plans name; t counts months from year 0 to the end of a day, as start_t, end_t and now_t below
  SELECT period, first, last, 12 * strftime('%Y', last) + strftime('%m', last) - 1
      + 1.0 * strftime('%d', last) / strftime('%d', last, 'start of month', '+1 month', '-1 day') AS t
  FROM period
  WHERE period IN (SELECT period FROM planned_value)),
segment AS MATERIALIZED (
  -- from one planned value to the next; the first begins with nothing at the start
  SELECT v.project, c.first, c.last, c.t, v.value AS pv,
    lag(c.t) OVER earlier AS from_t, lag(v.value, 1, 0) OVER earlier AS from_pv
  FROM planned_value v
  JOIN reach c ON c.period = v.period
  WINDOW earlier AS (PARTITION BY v.project ORDER BY c.t)),
plan AS MATERIALIZED (
  SELECT project, min(first) AS first, max(last) AS last, max(pv) AS last_pv, max(pv < from_pv) AS is_falling
  FROM segment
  GROUP BY project),
newest AS MATERIALIZED (
  SELECT s._at, s.project, s.period, s.taken, g.percent
  FROM latest_status s
  LEFT JOIN progress g ON g.project = s.project AND g.period = s.period),
fact AS MATERIALIZED (
  SELECT s._at, s.project, s.period, s.percent, c.amount AS ac, nullif(b.bac, 0) AS bac,
    e.project IS NOT NULL AS has_plan, coalesce(e.is_falling, 0) AS is_falling, e.last_pv,
    date(coalesce(b.start, e.first), '-1 day') AS eve, coalesce(b.end, e.last) AS end,  -- eve: the day before the start
    -- time stops on the day that the work was done
    CASE WHEN s.percent >= 100 THEN coalesce(
      (SELECT min(r.taken) FROM report r JOIN progress x ON x.project = r.project AND x.period = r.period
       WHERE r.project = s.project AND x.percent >= 100), s.taken) ELSE s.taken END AS now
  FROM newest s
  LEFT JOIN baseline_in_force b ON b.project = s.project
  LEFT JOIN consumption c ON c.project = s.project
  LEFT JOIN plan e ON e.project = s.project),
timed AS MATERIALIZED (
  SELECT *,
    12 * strftime('%Y', eve) + strftime('%m', eve) - 1
      + 1.0 * strftime('%d', eve) / strftime('%d', eve, 'start of month', '+1 month', '-1 day') AS start_t,
    12 * strftime('%Y', end) + strftime('%m', end) - 1
      + 1.0 * strftime('%d', end) / strftime('%d', end, 'start of month', '+1 month', '-1 day') AS end_t,
    12 * strftime('%Y', now) + strftime('%m', now) - 1
      + 1.0 * strftime('%d', now) / strftime('%d', now, 'start of month', '+1 month', '-1 day') AS now_t,
    CASE WHEN percent BETWEEN 0 AND 100 THEN bac * percent / 100.0 END AS ev
  FROM fact),
measured AS MATERIALIZED (
  -- rounded, since the difference of large numbers has noise
  SELECT *, round(now_t - start_t, 10) AS at, round(end_t - start_t, 10) AS pd
  FROM timed),
planned AS MATERIALIZED (
  SELECT m.*,
    CASE WHEN m.bac IS NULL OR NOT m.has_plan OR m.is_falling THEN NULL
      WHEN m.at >= m.pd THEN m.bac  -- after the planned end everything should be there
      WHEN m.at <= 0 THEN 0
      WHEN now.t IS NULL THEN m.last_pv
      ELSE now.from_pv + (now.pv - now.from_pv) * (m.at - coalesce(round(now.from_t - m.start_t, 10), 0))
        / (round(now.t - m.start_t, 10) - coalesce(round(now.from_t - m.start_t, 10), 0)) END AS pv,
    CASE WHEN m.bac IS NULL OR NOT m.has_plan OR m.is_falling THEN NULL
      WHEN m.ev = 0 THEN 0.0
      WHEN m.ev >= m.last_pv THEN m.pd  -- C is the last period
      ELSE coalesce(round(earned.from_t - m.start_t, 10), 0) + (m.ev - earned.from_pv)
        * (round(earned.t - m.start_t, 10) - coalesce(round(earned.from_t - m.start_t, 10), 0))
        / (earned.pv - earned.from_pv) END AS es
  FROM measured m
  LEFT JOIN segment now ON now.project = m.project AND NOT m.is_falling
    AND m.now_t < now.t AND (now.from_t <= m.now_t OR now.from_t IS NULL)
  LEFT JOIN segment earned ON earned.project = m.project AND NOT m.is_falling
    AND earned.from_pv <= m.ev AND m.ev < earned.pv),
indexed AS MATERIALIZED (
  SELECT *,
    CASE WHEN ac > 0 THEN 1.0 * ev / ac END AS cpi,
    CASE WHEN pv > 0 THEN 1.0 * ev / pv END AS spi,
    CASE WHEN at > 0 THEN 1.0 * es / at END AS spi_t,
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
  CASE WHEN ev = bac THEN ac WHEN cpi > 0 THEN 1.0 * bac / cpi END AS eac,
  CASE WHEN ev = bac OR cpi > 0 THEN NULL
    ELSE coalesce(unearned, CASE WHEN ac > 0 AND ev = 0 THEN 'nothing earned yet' END, 'no cost index') END AS eac_why,
  ac + (bac - ev) AS eac_as_planned,
  CASE WHEN cpi * spi > 0 THEN ac + 1.0 * (bac - ev) / (cpi * spi) END AS eac_by_both,
  CASE WHEN ev = bac THEN 0 WHEN cpi > 0 THEN 1.0 * bac / cpi - ac END AS etc,
  bac - CASE WHEN ev = bac THEN ac WHEN cpi > 0 THEN 1.0 * bac / cpi END AS vac,
  CASE WHEN ev < bac AND ac < bac THEN 1.0 * (bac - ev) / (bac - ac) END AS tcpi,
  coalesce(unearned, CASE WHEN ev = bac THEN 'finished' WHEN ac IS NULL THEN 'no consumption'
    WHEN ac >= bac THEN 'the budget can not be met' END) AS tcpi_why,
  CASE WHEN ev < bac AND cpi > 0 AND 1.0 * bac / cpi > ac
    THEN 1.0 * (bac - ev) / (1.0 * bac / cpi - ac) END AS tcpi_to_eac,
  at, pd, es, es - at AS sv_t,
  spi_t, coalesce(unplanned, unearned, CASE WHEN at IS NULL THEN 'no dates' WHEN at <= 0 THEN 'not started' END) AS spi_t_why,
  CASE WHEN spi_t > 0 THEN 1.0 * pd / spi_t END AS ieac_t
FROM indexed
