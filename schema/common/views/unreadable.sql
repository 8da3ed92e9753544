-- Which kinds of a project's documents have faults, so that what they seem not to say may be there.
SELECT DISTINCT project, kind
FROM file
WHERE faulty AND project IS NOT NULL AND kind IS NOT NULL
