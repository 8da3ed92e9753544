-- Who is free when: the days of each person by month, beside those allocated on projects and those booked on them.
-- capacity = days the person works (view presence) x (1 - run share); left = capacity - allocated; load is allocated in
-- percent of capacity. Undefined is NULL, and why says the reason. A person without allocation has 0 allocated days.
WITH load AS MATERIALIZED (
  SELECT person, month, sum(days) AS days, count(*) AS projects
  FROM workload
  WHERE person IS NOT NULL
  GROUP BY person, month),
booked AS MATERIALIZED (
  SELECT person, month, sum(days) AS days
  FROM booked_month
  WHERE project IS NOT NULL
  GROUP BY person, month),
known AS MATERIALIZED (
  SELECT r._at, r.person, x.name, x.team, r.month, r.working_days, r.absent,
    r.days * (1 - CASE WHEN x.run_share_withheld IS NULL THEN coalesce(x.run_share, 0) END / 100.0) AS capacity,
    coalesce(l.days, 0) AS allocated, coalesce(l.projects, 0) AS projects, b.days AS booked,
    coalesce(r.why, CASE WHEN x.run_share_withheld IS NOT NULL THEN 'run share is withheld' END) AS why
  FROM presence r
  JOIN person x ON x.person = r.person
  LEFT JOIN load l ON l.person = r.person AND l.month = r.month
  LEFT JOIN booked b ON b.person = r.person AND b.month = r.month)
SELECT _at, person, name, team, month, working_days, absent, capacity, allocated, projects, booked,
  capacity - allocated AS left, 100.0 * allocated / nullif(capacity, 0) AS load,
  coalesce(why, CASE WHEN working_days = 0 THEN 'no working days' WHEN capacity = 0 THEN 'no capacity' END) AS why
FROM known
