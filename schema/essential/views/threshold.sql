-- Numbers that rules compare with, for each project: those of its class, or of the standard's default class.
SELECT p.project, t.id, t.value
FROM project p
CROSS JOIN standard s
JOIN class_threshold t ON t.class = coalesce(p.class, s.default_class)
