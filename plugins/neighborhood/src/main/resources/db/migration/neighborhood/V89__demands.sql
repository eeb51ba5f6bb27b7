-- A demand for a vote (联名提议) keeps the rule set by which it began.
ALTER TABLE neighborhood_vote ADD COLUMN demand_ruleset VARCHAR(20) AFTER by_owners;
