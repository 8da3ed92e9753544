-- What committees asked for and is not done yet, by the day it is due.
-- fr: Ce que les instances ont demandé et qui n'est pas fait, par échéance.
SELECT a.due, a.owner, a.what, a.project, coalesce(c.title, a.committee) AS committee, a.date AS asked, a.id
FROM action a
LEFT JOIN committee c ON c.committee = a.committee
WHERE coalesce(a.done, 0) = 0
ORDER BY a.due IS NULL, a.due, a.owner, a.date, a.id
