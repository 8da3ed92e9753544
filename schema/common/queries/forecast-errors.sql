-- How good forecasts are, by how many months ahead they look: error is what was paid beyond them, all together; mean_percent the
-- mean of each month's error whatever its sign, in percent of what was forecast.
-- fr: Ce que valent les prévisions, selon le nombre de mois d'avance : l'erreur totale, et la moyenne de l'erreur de chaque mois sans son signe, en pour cent du prévu.
SELECT horizon AS months_ahead, count(*) AS forecasts, sum(forecast) AS forecast, sum(consumed) AS consumed, sum(error) AS error,
  CASE WHEN sum(forecast) > 0 THEN 100.0 * sum(error) / sum(forecast) END AS error_percent,
  CASE WHEN sum(forecast) > 0 THEN 100.0 * sum(abs(error)) / sum(forecast) END AS mean_percent
FROM forecast_error
WHERE error IS NOT NULL
GROUP BY horizon
ORDER BY horizon
