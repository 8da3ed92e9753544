-- Earned value and earned schedule of projects under way, with the reason of what is not defined.
-- fr: Valeur acquise et planning acquis des projets en cours, avec la raison de ce qui n'est pas défini.
SELECT e.project, e.period, e.percent, e.bac, e.pv, e.ev, e.ac,
  e.cpi, e.cpi_why, e.spi_t, e.spi_t_why, e.eac, e.tcpi
FROM evm e
JOIN project p ON p.project = e.project
WHERE p.state IN ('active', 'closing')
ORDER BY e.project
