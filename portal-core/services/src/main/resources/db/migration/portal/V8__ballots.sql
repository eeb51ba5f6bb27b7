-- Ballots (投票表决). A secret choice is never in a row that leads to its voter: before the count it is in a sealed envelope whose
-- key is not in this database, after the count it is in the urn, under a random number and without a time.

CREATE TABLE portal_ballot (
  id                BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  area_id           BIGINT        NOT NULL,
  matter_dossier    VARCHAR(120)  NOT NULL,
  subject_key       VARCHAR(60)   NOT NULL,
  title             VARCHAR(200)  NOT NULL,
  question          MEDIUMTEXT    NOT NULL,
  choices           MEDIUMTEXT    NOT NULL,
  secret            BOOLEAN       NOT NULL,
  names_class       VARCHAR(20)   NOT NULL,
  seats             INT           NOT NULL,
  rule_id           VARCHAR(80)   NOT NULL,
  parameters        TEXT          NOT NULL,
  channels          VARCHAR(60)   NOT NULL,
  channel_rule      VARCHAR(20)   NOT NULL,
  opens_at          DATETIME(6)   NOT NULL,
  closes_at         DATETIME(6)   NOT NULL,
  state             VARCHAR(20)   NOT NULL,
  base_heads        BIGINT        NOT NULL,
  base_weight       DECIMAL(16,4) NOT NULL,
  base_day          DATE          NOT NULL,
  base_digest       CHAR(64)      NOT NULL,
  public_key        VARCHAR(200)  NOT NULL,
  urn_salt          CHAR(64)      NULL,
  urn_digest        CHAR(64)      NULL,
  unused_papers     INT           NULL,
  cancelled_why     VARCHAR(500)  NULL,
  version           BIGINT        NOT NULL,
  KEY ix_portal_ballot_matter (matter_dossier),
  KEY ix_portal_ballot_area (area_id, state),
  CONSTRAINT fk_portal_ballot_area FOREIGN KEY (area_id) REFERENCES portal_area (id)
);

-- the electorate: one line for each vote
CREATE TABLE portal_ballot_voter (
  id                BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  ballot_id         BIGINT        NOT NULL,
  vote_key          VARCHAR(100)  NOT NULL COLLATE utf8mb4_bin,
  weight            DECIMAL(16,4) NOT NULL,
  UNIQUE KEY uk_portal_ballot_voter (ballot_id, vote_key),
  CONSTRAINT fk_portal_ballot_voter FOREIGN KEY (ballot_id) REFERENCES portal_ballot (id)
);

CREATE TABLE portal_ballot_person (
  id                BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  ballot_id         BIGINT        NOT NULL,
  voter_id          BIGINT        NOT NULL,
  person_id         BIGINT        NOT NULL,
  UNIQUE KEY uk_portal_ballot_person (voter_id, person_id),
  KEY ix_portal_ballot_person (ballot_id, person_id),
  KEY ix_portal_ballot_person_person (person_id),
  CONSTRAINT fk_portal_ballot_person FOREIGN KEY (voter_id) REFERENCES portal_ballot_voter (id)
);

-- by what a line is recognised; names and rooms, so not sealed
CREATE TABLE portal_ballot_label (
  voter_id          BIGINT        NOT NULL PRIMARY KEY,
  label             VARCHAR(200)  NOT NULL,
  CONSTRAINT fk_portal_ballot_label FOREIGN KEY (voter_id) REFERENCES portal_ballot_voter (id)
);

-- that a line has voted. The key is the line's own: whatever the channel and however many at once, there can be no second row
CREATE TABLE portal_ballot_cast (
  id                BIGINT        NOT NULL PRIMARY KEY,
  ballot_id         BIGINT        NOT NULL,
  channel           VARCHAR(20)   NOT NULL,
  cast_at           DATETIME(6)   NOT NULL,
  receipt_digest    CHAR(64)      NOT NULL,
  envelope          VARCHAR(2000) NULL,
  choice            VARCHAR(2000) NULL,
  version           BIGINT        NOT NULL,
  UNIQUE KEY uk_portal_ballot_cast_receipt (ballot_id, receipt_digest),
  CONSTRAINT fk_portal_ballot_cast FOREIGN KEY (id) REFERENCES portal_ballot_voter (id)
);

-- printed ballots by their serial; of a secret ballot no line leads from here to a voter
CREATE TABLE portal_ballot_paper (
  id                BIGINT        NOT NULL PRIMARY KEY,
  ballot_id         BIGINT        NOT NULL,
  serial            CHAR(8)       NOT NULL,
  state             VARCHAR(20)   NOT NULL,
  voter_id          BIGINT        NULL,
  document_id       BIGINT        NULL,
  entry             VARCHAR(2000) NULL,
  entered_by        BIGINT        NULL,
  other_entry       VARCHAR(2000) NULL,
  confirmed_by      BIGINT        NULL,
  settled_by        BIGINT        NULL,
  version           BIGINT        NOT NULL,
  UNIQUE KEY uk_portal_ballot_paper_serial (ballot_id, serial),
  UNIQUE KEY uk_portal_ballot_paper_voter (voter_id),
  CONSTRAINT fk_portal_ballot_paper FOREIGN KEY (ballot_id) REFERENCES portal_ballot (id)
);

-- the urn: random numbers, written at once in random order, no time, no channel
CREATE TABLE portal_ballot_urn (
  id                BIGINT        NOT NULL PRIMARY KEY,
  ballot_id         BIGINT        NOT NULL,
  choice            VARCHAR(2000) NOT NULL,
  KEY ix_portal_ballot_urn (ballot_id),
  CONSTRAINT fk_portal_ballot_urn FOREIGN KEY (ballot_id) REFERENCES portal_ballot (id)
);

CREATE TABLE portal_ballot_count (
  id                BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  ballot_id         BIGINT        NOT NULL,
  number            INT           NOT NULL,
  counted_at        DATETIME(6)   NOT NULL,
  reason            VARCHAR(500)  NOT NULL,
  agrees            BOOLEAN       NOT NULL,
  pack              MEDIUMTEXT    NOT NULL,
  UNIQUE KEY uk_portal_ballot_count (ballot_id, number),
  CONSTRAINT fk_portal_ballot_count FOREIGN KEY (ballot_id) REFERENCES portal_ballot (id)
);

CREATE TABLE portal_ballot_objection (
  id                BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  ballot_id         BIGINT        NOT NULL,
  person_id         BIGINT        NOT NULL,
  words             VARCHAR(1000) NOT NULL,
  raised_at         DATETIME(6)   NOT NULL,
  answer            VARCHAR(1000) NULL,
  answered_at       DATETIME(6)   NULL,
  version           BIGINT        NOT NULL,
  KEY ix_portal_ballot_objection (ballot_id),
  CONSTRAINT fk_portal_ballot_objection FOREIGN KEY (ballot_id) REFERENCES portal_ballot (id)
);

-- attempts to vote that did not count, and votes that another took the place of; never what was chosen. Written beside the acts
CREATE TABLE portal_ballot_attempt (
  id                BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  ballot_id         BIGINT        NOT NULL,
  voter_id          BIGINT        NOT NULL,
  channel           VARCHAR(20)   NOT NULL,
  outcome           VARCHAR(20)   NOT NULL,
  tried_at          DATETIME(6)   NOT NULL,
  KEY ix_portal_ballot_attempt (ballot_id, voter_id)
);

-- ballots whose last instant was seen to be over: a clock that is set back does not open them again
CREATE TABLE portal_ballot_over (
  ballot_id         BIGINT        NOT NULL PRIMARY KEY,
  seen_at           DATETIME(6)   NOT NULL
);
