-- Which contracts a project is done under: those that name it, and those of its budget lines and deliverables.
SELECT text AS project, contract FROM contract_project
UNION SELECT project, contract FROM budget_line WHERE contract IS NOT NULL
UNION SELECT project, contract FROM deliverable WHERE contract IS NOT NULL
