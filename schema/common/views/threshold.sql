-- Numbers that rules compare with, for each project: those of its class, and those of its cadence.
-- A project that names no class or cadence has the standard's default.
SELECT p.project, t.id, t.value
FROM project p
CROSS JOIN standard s
JOIN class_threshold t ON t.class = coalesce(p.class, s.default_class)
UNION ALL
SELECT p.project, t.id, t.value
FROM project p
CROSS JOIN standard s
JOIN cadence_threshold t ON t.cadence = coalesce(p.cadence, s.default_cadence)
