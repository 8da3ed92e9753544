-- Every colour that the newest report of a project declares, one row an aspect.
SELECT _at, project, period, 'overall' AS aspect, overall_rag AS rag, overall_why AS why FROM latest_status
UNION ALL SELECT _at, project, period, 'schedule', schedule_rag, schedule_why FROM latest_status
UNION ALL SELECT _at, project, period, 'cost', cost_rag, cost_why FROM latest_status
UNION ALL SELECT _at, project, period, 'quality', quality_rag, quality_why FROM latest_status
UNION ALL SELECT _at, project, period, 'scope', scope_rag, scope_why FROM latest_status
UNION ALL SELECT _at, project, period, 'resources', resources_rag, resources_why FROM latest_status
