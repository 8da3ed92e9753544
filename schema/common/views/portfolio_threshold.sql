-- Numbers that rules about no single project compare with: those of the default class.
SELECT t.id, t.value
FROM standard s
JOIN class_threshold t ON t.class = s.default_class
