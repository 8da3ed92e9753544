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
figure AS (
  SELECT s._at, s.project, s.period, e.cpi, e.spi_t, l.over, l.over_percent, late.slip, late.overdue,
    s.overall_rag, s.schedule_rag, s.cost_rag, s.quality_rag, s.scope_rag, s.resources_rag,
    red.value AS index_red, amber.value AS index_amber,
    share.value AS over_percent_limit, amount.value AS over_amount_limit, days.value AS slip_limit
  FROM latest_status s
  LEFT JOIN evm e ON e.project = s.project
  LEFT JOIN landing l ON l.project = s.project
  LEFT JOIN late ON late.project = s.project
  LEFT JOIN threshold red ON red.project = s.project AND red.id = 'index_red'
  LEFT JOIN threshold amber ON amber.project = s.project AND amber.id = 'index_amber'
  LEFT JOIN threshold share ON share.project = s.project AND share.id = 'over_percent'
  LEFT JOIN threshold amount ON amount.project = s.project AND amount.id = 'over_amount'
  LEFT JOIN threshold days ON days.project = s.project AND days.id = 'slip_days'),
aspect AS (
  SELECT *,
    CASE WHEN spi_t < index_red OR slip > slip_limit THEN 'red'
      WHEN spi_t < index_amber OR slip > 0 OR overdue > 0 THEN 'amber'
      WHEN spi_t IS NULL AND slip IS NULL THEN 'not_assessed' ELSE 'green' END AS schedule,
    CASE WHEN cpi < index_red OR (over_percent > over_percent_limit AND over > over_amount_limit) THEN 'red'
      WHEN cpi < index_amber OR over > 0 THEN 'amber'
      WHEN cpi IS NULL AND over IS NULL THEN 'not_assessed' ELSE 'green' END AS cost
  FROM figure),
ranked AS (
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
  r.cpi, r.over, r.over_percent, r.spi_t, r.slip, r.slip_limit, r.index_red
FROM ranked r
