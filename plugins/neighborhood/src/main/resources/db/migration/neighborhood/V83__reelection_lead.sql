-- How many months before its end a term asks for a re-election, as it was when the committee was elected.
ALTER TABLE neighborhood_committee ADD COLUMN lead_months INT NOT NULL DEFAULT 3;
