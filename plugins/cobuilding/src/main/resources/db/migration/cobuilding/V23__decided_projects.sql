-- The decision that granted the community's money to a project.
ALTER TABLE cobuilding_project ADD COLUMN decision VARCHAR(200);
