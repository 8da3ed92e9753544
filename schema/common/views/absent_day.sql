-- The working days that each person is away, as people/ says beforehand; absences that overlap count once.
SELECT DISTINCT a.person, d.date, d.month
FROM person_absence a
JOIN day d ON d.date BETWEEN a.start AND a.end
WHERE d.working
