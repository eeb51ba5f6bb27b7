-- Whom co-owners named is asked for the moment at which a ballot came in, so it is kept to the moment.
ALTER TABLE neighborhood_designation ADD COLUMN named_at DATETIME(6), ADD COLUMN ended_at DATETIME(6);
UPDATE neighborhood_designation SET named_at = named_on, ended_at = ended_on;
ALTER TABLE neighborhood_designation MODIFY COLUMN named_at DATETIME(6) NOT NULL;
