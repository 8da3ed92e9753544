-- What a snapshot stores of each finding. Findings about commits and changes are left out: a later run would not find them.
SELECT f.rule, f.level, f.project, f.path, nullif(f.item, '') AS item, f.field, f.waived
FROM finding f
LEFT JOIN rule r ON r.rule = f.rule
WHERE coalesce(r.scope, '') <> 'change' AND f.rule <> 'silent-project'
ORDER BY f.rule, f.path, f.item, f.field, f.level, f.waived
