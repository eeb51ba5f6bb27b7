-- The group that prepares a re-election (换届筹备组): its members, one a line, as named; of several the newest counts.
CREATE TABLE neighborhood_reelection_group (
  id           BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version      BIGINT        NOT NULL DEFAULT 0,
  area_id      BIGINT        NOT NULL,
  committee_id BIGINT        NOT NULL,
  members      VARCHAR(2000) NOT NULL,
  formed_on    DATE          NOT NULL,
  KEY ix_neighborhood_reelection_group (committee_id, id)
);

-- What the party branch of the compound advises on a vote of the owners (支部意见), recorded by the branch itself.
CREATE TABLE neighborhood_vote_advice (
  id        BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version   BIGINT        NOT NULL DEFAULT 0,
  area_id   BIGINT        NOT NULL,
  branch_id BIGINT        NOT NULL,
  vote_id   BIGINT        NOT NULL,
  advice    VARCHAR(2000) NOT NULL,
  given_on  DATE          NOT NULL,
  KEY ix_neighborhood_vote_advice (vote_id, id)
);
