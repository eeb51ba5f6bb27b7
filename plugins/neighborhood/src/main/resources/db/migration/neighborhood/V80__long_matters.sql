-- A covenant is put to the owners in its own words; in Chinese, TEXT ends at some 21,800 characters.
ALTER TABLE neighborhood_vote_matter MODIFY COLUMN details MEDIUMTEXT NOT NULL;
