-- For which matters a ballot of the party counts, one bit for each: who takes part is told by the rule that counts in the end, not by the paper alone.
-- Where a ballot is in already it is taken to count for every matter, as it was before.
ALTER TABLE neighborhood_vote_turnout ADD COLUMN counted BIGINT NOT NULL DEFAULT 0 AFTER returned_at;
UPDATE neighborhood_vote_turnout SET counted = 4611686018427387903 WHERE returned_at IS NOT NULL;
