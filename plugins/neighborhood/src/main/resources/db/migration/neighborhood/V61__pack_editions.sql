-- Each count writes a result pack of its own; the one that was published before a recount stays readable.
ALTER TABLE neighborhood_vote_pack ADD COLUMN edition INT NOT NULL DEFAULT 1;
ALTER TABLE neighborhood_vote_pack DROP KEY uk_neighborhood_vote_pack, ADD UNIQUE KEY uk_neighborhood_vote_pack (vote_id, edition);
