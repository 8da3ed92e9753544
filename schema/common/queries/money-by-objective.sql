-- Whether money follows the objectives: the weight of each, and the share of the budgets of projects under way that serve it.
-- fr: Si l'argent suit les objectifs : le poids de chacun, et la part des budgets des projets en cours qui le sert.
SELECT o.objective, o.title, o.weight, o.projects, o.budget, o.share, o.gap, o.without_budget AS projects_without_budget
FROM objective_budget o
ORDER BY o.weight DESC, o.objective
