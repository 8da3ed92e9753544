-- The watchdog: active projects by the days since their last sign of life.
-- fr: La veille : les projets actifs par jours écoulés depuis leur dernier signe de vie.
SELECT w.project, p.name, p.manager, w.reported, w.committed, w.waiting, w.silent_days
FROM watchdog w
JOIN project p ON p.project = w.project
ORDER BY w.silent_days DESC, w.project
