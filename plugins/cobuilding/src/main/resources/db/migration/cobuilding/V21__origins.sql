-- Out of which dossier of another plugin something is said to come; told once the community stands for it.
ALTER TABLE cobuilding_need ADD COLUMN origin VARCHAR(100);
ALTER TABLE cobuilding_project ADD COLUMN origin VARCHAR(100);
