-- Whom the co-owners of a party named is asked with every ballot of that party.
CREATE INDEX ix_neighborhood_designation_party ON neighborhood_designation (area_id, party);

-- The result pack holds a line for each ballot; lists of votes do not read it any more.
CREATE TABLE neighborhood_vote_pack (
  id      BIGINT     NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT     NOT NULL,
  vote_id BIGINT     NOT NULL,
  pack    MEDIUMTEXT NOT NULL,
  UNIQUE KEY uk_neighborhood_vote_pack (vote_id)
);
INSERT INTO neighborhood_vote_pack (version, vote_id, pack) SELECT 1, id, pack FROM neighborhood_vote WHERE pack IS NOT NULL;
ALTER TABLE neighborhood_vote ADD COLUMN pack_digest VARCHAR(64);
UPDATE neighborhood_vote SET pack_digest = SUBSTRING_INDEX(SUBSTRING_INDEX(pack, '"digest":"', -1), '"', 1) WHERE pack IS NOT NULL;
ALTER TABLE neighborhood_vote DROP COLUMN pack;
