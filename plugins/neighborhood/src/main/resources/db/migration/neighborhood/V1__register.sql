-- The owners' register (业主清册) of a compound, in editions: what an edition says of a unit stands from since_edition until before
-- until_edition and is never changed. So every earlier edition can be read again as it was.

CREATE TABLE neighborhood_roll (
  id            BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  area_id       BIGINT        NOT NULL,
  number        INT           NOT NULL,
  edition       INT           NOT NULL,
  origin        VARCHAR(20)   NOT NULL,
  state         VARCHAR(20)   NOT NULL,
  roll_day      DATE          NOT NULL,
  reason        VARCHAR(300)  NOT NULL,
  count_parking VARCHAR(20)   NOT NULL,
  same_owner    VARCHAR(20)   NOT NULL,
  developer     INT           NULL,
  units         INT           NOT NULL,
  heads         INT           NOT NULL,
  area          DECIMAL(14,2) NOT NULL,
  digest        CHAR(64)      NOT NULL,
  made_at       DATETIME(6)   NOT NULL,
  posted_on     DATE          NULL,
  posted_until  DATE          NULL,
  version       BIGINT        NOT NULL,
  UNIQUE KEY uk_neighborhood_roll (area_id, number)
);

CREATE TABLE neighborhood_owner (
  id            BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  area_id       BIGINT        NOT NULL,
  number        INT           NOT NULL,
  kind          VARCHAR(20)   NOT NULL,
  name          VARCHAR(120)  NOT NULL,
  id_hash       CHAR(64)      NULL,
  id_tail       CHAR(4)       NULL,
  phone         VARCHAR(40)   NULL,
  phone_consent BOOLEAN       NOT NULL,
  guardian      VARCHAR(120)  NULL,
  person_id     BIGINT        NULL,
  identified_at DATETIME(6)   NULL,
  version       BIGINT        NOT NULL,
  UNIQUE KEY uk_neighborhood_owner (area_id, number),
  KEY ix_neighborhood_owner_person (person_id),
  KEY ix_neighborhood_owner_hash (area_id, id_hash)
);

CREATE TABLE neighborhood_unit (
  id                BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  area_id           BIGINT        NOT NULL,
  since_edition     INT           NOT NULL,
  until_edition     INT           NULL,
  code              VARCHAR(40)   NOT NULL,
  building          VARCHAR(40)   NOT NULL,
  entrance          VARCHAR(20)   NOT NULL,
  room              VARCHAR(20)   NOT NULL,
  kind              VARCHAR(20)   NOT NULL,
  status            VARCHAR(20)   NOT NULL,
  registered_area   DECIMAL(10,2) NULL,
  registered_on     DATE          NULL,
  surveyed_area     DECIMAL(10,2) NULL,
  surveyed_on       DATE          NULL,
  contract_area     DECIMAL(10,2) NULL,
  contract_on       DATE          NULL,
  share_numerator   BIGINT        NULL,
  share_denominator BIGINT        NULL,
  delivered_on      DATE          NULL,
  registrable       BOOLEAN       NOT NULL,
  code_in_force     VARCHAR(40)   AS (IF(until_edition IS NULL, code, NULL)) PERSISTENT,
  UNIQUE KEY uk_neighborhood_unit_code (area_id, code_in_force),
  KEY ix_neighborhood_unit_edition (area_id, since_edition, until_edition),
  KEY ix_neighborhood_unit_history (area_id, code)
);

CREATE TABLE neighborhood_share (
  id            BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  area_id       BIGINT        NOT NULL,
  since_edition INT           NOT NULL,
  until_edition INT           NULL,
  unit_code     VARCHAR(40)   NOT NULL,
  owner_number  INT           NOT NULL,
  title         VARCHAR(20)   NOT NULL,
  document      VARCHAR(120)  NOT NULL,
  held_from     DATE          NULL,
  held_to       DATE          NULL,
  KEY ix_neighborhood_share_edition (area_id, since_edition, until_edition),
  KEY ix_neighborhood_share_unit (area_id, unit_code),
  KEY ix_neighborhood_share_owner (area_id, owner_number)
);

-- which of the co-owners of one party casts its ballot (指定投票人)
CREATE TABLE neighborhood_designation (
  id            BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  area_id       BIGINT        NOT NULL,
  party         VARCHAR(400)  NOT NULL,
  owner_number  INT           NOT NULL,
  named_on      DATE          NOT NULL,
  on_paper      BOOLEAN       NOT NULL,
  ended_on      DATE          NULL,
  version       BIGINT        NOT NULL,
  KEY ix_neighborhood_designation (area_id, ended_on)
);

-- an owner says that a line is wrong (对清册的异议)
CREATE TABLE neighborhood_contest (
  id            BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  area_id       BIGINT        NOT NULL,
  roll_id       BIGINT        NOT NULL,
  unit_code     VARCHAR(40)   NOT NULL,
  kind          VARCHAR(20)   NOT NULL,
  claim         VARCHAR(2000) NOT NULL,
  person_id     BIGINT        NOT NULL,
  raised_on     DATE          NOT NULL,
  raised_at     DATETIME(6)   NOT NULL,
  due           DATE          NOT NULL,
  state         VARCHAR(20)   NOT NULL,
  answer        VARCHAR(2000) NULL,
  answered_at   DATETIME(6)   NULL,
  mended_roll   BIGINT        NULL,
  noted_party   VARCHAR(400)  NULL,
  version       BIGINT        NOT NULL,
  KEY ix_neighborhood_contest_area (area_id, state),
  KEY ix_neighborhood_contest_person (person_id)
);
