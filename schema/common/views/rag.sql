-- Every declared colour, one row an aspect.
SELECT _at, project, period, 'overall' AS aspect, overall_rag AS rag, overall_why AS why FROM status
UNION ALL SELECT _at, project, period, 'schedule', schedule_rag, schedule_why FROM status
UNION ALL SELECT _at, project, period, 'cost', cost_rag, cost_why FROM status
UNION ALL SELECT _at, project, period, 'quality', quality_rag, quality_why FROM status
UNION ALL SELECT _at, project, period, 'scope', scope_rag, scope_why FROM status
UNION ALL SELECT _at, project, period, 'resources', resources_rag, resources_why FROM status
