-- What milestones to come still wait for by the standard's conditions, and from which day on it is owed.
-- fr: Ce qu'attendent encore les jalons à venir selon les conditions du référentiel, et à partir de quel jour c'est exigible.
SELECT c.day, c.project, p.name, c.id, c.type, c.condition, c.asked_from, c.until AS ends
FROM milestone_condition c
JOIN project p ON p.project = c.project AND p.state IN ('proposed', 'active', 'closing', 'on_hold')
WHERE c.expected IS NOT NULL AND NOT c.met
ORDER BY c.day, c.project, c.id, c.condition
