-- Projects greener outside than inside: declared health beside computed health, the widest gap first.
-- fr: Les projets plus verts dehors que dedans : la santé déclarée à côté de la santé calculée, le plus grand écart d'abord.
SELECT h.project, p.name, h.declared, h.computed, h.spi_t, h.cpi, h.slip, h.over_percent
FROM health h
JOIN project p ON p.project = h.project
WHERE h.gap > 0
ORDER BY h.gap DESC, h.project
