-- The number of a ballot paper names the unit it was printed for, not a place that moves when the roll is corrected.
ALTER TABLE neighborhood_vote_ballot MODIFY COLUMN serial VARCHAR(120) NOT NULL;
CREATE INDEX ix_neighborhood_vote_ballot_serial ON neighborhood_vote_ballot (vote_id, serial);
