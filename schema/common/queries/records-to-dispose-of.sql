-- Records that may be disposed of by the end of this year, the longest due first, and who keeps them.
-- fr: Les dossiers que l'on peut éliminer d'ici la fin de l'année, les plus anciens d'abord, et qui les conserve.
SELECT r.retained_until, r.project, r.name, r.closed, r.retention, r.custodian, max(r.version) AS versions
FROM archive.record r
GROUP BY r.project
HAVING r.retained_until <= substr(:today, 1, 4) || '-12-31'
ORDER BY r.retained_until, r.project
