-- Declared health beside computed health. gap counts the colours between them: above 0 it is a watermelon,
-- green outside and red inside. Thresholds: index_red, index_amber, over_percent and over_amount, slip_days.
WITH late AS MATERIALIZED (
  SELECT d.project,
    max(julianday(d.date) - julianday(d.baseline)) AS slip,
    sum(d.reached IS NULL AND d.due < k.today) AS overdue
  FROM milestone_date d
  CROSS JOIN clock k
  WHERE d.critical
  GROUP BY d.project),
tolerance AS MATERIALIZED (
  SELECT project,
    max(CASE WHEN id = 'index_red' THEN value END) AS index_red,
    max(CASE WHEN id = 'index_amber' THEN value END) AS index_amber,
    max(CASE WHEN id = 'over_percent' THEN value END) AS over_percent_limit,
    max(CASE WHEN id = 'over_amount' THEN value END) AS over_amount_limit,
    max(CASE WHEN id = 'slip_days' THEN value END) AS slip_limit
  FROM threshold
  WHERE id IN ('index_red', 'index_amber', 'over_percent', 'over_amount', 'slip_days')
  GROUP BY project),
figure AS (
  SELECT s._at, s.project, s.period, e.cpi, e.spi_t, l.over, l.over_percent, late.slip, late.overdue,
    s.overall_rag, s.schedule_rag, s.cost_rag, s.quality_rag, s.scope_rag, s.resources_rag,
    t.index_red, t.index_amber, t.over_percent_limit, t.over_amount_limit, t.slip_limit
  FROM latest_status s
  LEFT JOIN evm e ON e.project = s.project
  LEFT JOIN landing l ON l.project = s.project
  LEFT JOIN late ON late.project = s.project
  LEFT JOIN tolerance t ON t.project = s.project),
aspect AS MATERIALIZED (
  SELECT *,
    CASE WHEN spi_t < index_red OR slip > slip_limit THEN 'red'
      WHEN spi_t < index_amber OR slip > 0 OR overdue > 0 THEN 'amber'
      WHEN spi_t IS NULL AND slip IS NULL THEN 'not_assessed' ELSE 'green' END AS schedule,
    CASE WHEN cpi < index_red OR (over_percent > over_percent_limit AND over > over_amount_limit) THEN 'red'
      WHEN cpi < index_amber OR over > 0 THEN 'amber'
      WHEN cpi IS NULL AND over IS NULL THEN 'not_assessed' ELSE 'green' END AS cost
  FROM figure),
ranked AS MATERIALIZED (
  SELECT a.*,
    (SELECT max(rank) FROM severity WHERE rag IN (a.schedule, a.cost)) AS computed_rank,
    (SELECT max(rank) FROM severity WHERE rag IN (a.schedule_rag, a.cost_rag, a.quality_rag, a.scope_rag, a.resources_rag)) AS worst_rank,
    (SELECT rank FROM severity WHERE rag = a.overall_rag) AS overall_rank
  FROM aspect a)
SELECT r._at, r.project, r.period,
  coalesce(overall_rag, (SELECT rag FROM severity WHERE rank = r.worst_rank)) AS declared,
  coalesce((SELECT rag FROM severity WHERE rank = r.computed_rank), 'not_assessed') AS computed,
  r.schedule_rag AS declared_schedule, r.schedule AS computed_schedule,
  r.cost_rag AS declared_cost, r.cost AS computed_cost,
  r.computed_rank - coalesce(r.overall_rank, r.worst_rank) AS gap,
  r.cpi, r.over, r.over_percent, r.spi_t, r.slip, r.slip_limit, r.index_red,
  r.over_percent_limit, r.over_amount_limit
FROM ranked r
