-- Where a tie is left, or too few passed, another election follows: a run-off between those who are equal (另行选举), or one of the rest.
ALTER TABLE neighborhood_election ADD COLUMN follows BIGINT NOT NULL DEFAULT 0, ADD COLUMN run_off BOOLEAN NOT NULL DEFAULT FALSE;
CREATE INDEX ix_neighborhood_election_follows ON neighborhood_election (follows);
