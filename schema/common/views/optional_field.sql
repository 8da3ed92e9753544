-- Fields of templates that a document may leave out: nobody is told of them by template-drift. Add a line for one more.
-- The standard has a default for it:
SELECT 'project' AS kind, 'class' AS field FROM standard WHERE default_class IS NOT NULL
UNION ALL SELECT 'project', 'cadence' FROM standard WHERE default_cadence IS NOT NULL
-- a rule of its own asks for it where it is owed (objective-unlinked), and is waived or switched off where it is not:
UNION ALL SELECT 'project', 'objectives'
-- it is a help for who needs it (progress may be one number):
UNION ALL SELECT 'project', 'work_packages'
