-- Meetings (会议). Times are UTC; held_at is day and hour of the place. Nothing is deleted.

CREATE TABLE portal_meeting_demand (
  id              BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  area_id         BIGINT        NOT NULL,
  body_id         VARCHAR(40)   NOT NULL,
  matter          VARCHAR(1000) NOT NULL,
  demanded_on     DATE          NOT NULL,
  signed          VARCHAR(500)  NOT NULL,
  explanation     TEXT          NOT NULL,
  due             DATE          NOT NULL,
  scan_sha256     CHAR(64)      NOT NULL,
  recorded_by     BIGINT        NOT NULL,
  recorded_at     DATETIME(6)   NOT NULL,
  late            BOOLEAN       NOT NULL,
  meeting_id      BIGINT        NULL,
  version         BIGINT        NOT NULL,
  KEY ix_portal_meeting_demand_area (area_id, meeting_id)
);

CREATE TABLE portal_meeting (
  id              BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  area_id         BIGINT        NOT NULL,
  body_id         VARCHAR(40)   NOT NULL,
  basis           VARCHAR(40)   NOT NULL,
  title           VARCHAR(200)  NOT NULL,
  state           VARCHAR(20)   NOT NULL,
  demand_id       BIGINT        NOT NULL,
  planned_by      BIGINT        NOT NULL,
  planned_at      DATETIME(6)   NOT NULL,
  held_at         DATETIME      NULL,
  place           VARCHAR(200)  NULL,
  noticed_on      DATE          NULL,
  notice_recorded DATETIME(6)   NULL,
  notice_digest   CHAR(64)      NULL,
  notice_round    INT           NOT NULL,
  notice_late     BOOLEAN       NOT NULL,
  urgent          VARCHAR(500)  NULL,
  rule_id         VARCHAR(120)  NULL,
  parameters      VARCHAR(1000) NULL,
  base            INT           NOT NULL,
  base_on         DATE          NULL,
  roll_digest     CHAR(64)      NULL,
  chair_id        BIGINT        NULL,
  opened_by       BIGINT        NULL,
  opened_at       DATETIME(6)   NULL,
  ended_why       VARCHAR(500)  NULL,
  from_paper      BOOLEAN       NOT NULL,
  late            BOOLEAN       NOT NULL,
  scan_sha256     CHAR(64)      NULL,
  document_id     BIGINT        NOT NULL,
  sheet_digest    CHAR(64)      NULL,
  version         BIGINT        NOT NULL,
  KEY ix_portal_meeting_area (area_id, state, held_at),
  KEY ix_portal_meeting_sheet (sheet_digest),
  CONSTRAINT fk_portal_meeting_area FOREIGN KEY (area_id) REFERENCES portal_area (id)
);

-- the frozen roll, one line for each member, without names; its digest stands in the meeting
CREATE TABLE portal_meeting_roll (
  id              BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  meeting_id      BIGINT        NOT NULL,
  day             DATE          NOT NULL,
  members         MEDIUMTEXT    NOT NULL,
  digest          CHAR(64)      NOT NULL,
  version         BIGINT        NOT NULL,
  UNIQUE KEY uk_portal_meeting_roll (meeting_id),
  CONSTRAINT fk_portal_meeting_roll FOREIGN KEY (meeting_id) REFERENCES portal_meeting (id)
);

CREATE TABLE portal_meeting_item (
  id              BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  meeting_id      BIGINT        NOT NULL,
  number          INT           NOT NULL,
  subject_dossier VARCHAR(120)  NOT NULL COLLATE utf8mb4_bin,
  subject_key     VARCHAR(60)   NOT NULL,
  title           VARCHAR(200)  NOT NULL,
  body            TEXT          NOT NULL,
  noticed         BOOLEAN       NOT NULL,
  motion          TEXT          NULL,
  motion_digest   CHAR(64)      NULL,
  motion_at       DATETIME(6)   NULL,
  ballot_id       BIGINT        NOT NULL,
  ballot_at       DATETIME(6)   NULL,
  base            INT           NOT NULL,
  present         INT           NOT NULL,
  votes_for       INT           NOT NULL,
  against         INT           NOT NULL,
  abstain         INT           NOT NULL,
  outcome         VARCHAR(30)   NULL,
  explanation     TEXT          NULL,
  voted_at        DATETIME(6)   NULL,
  read_out_at     DATETIME(6)   NULL,
  left_over       VARCHAR(500)  NULL,
  version         BIGINT        NOT NULL,
  UNIQUE KEY uk_portal_meeting_item (meeting_id, number),
  KEY ix_portal_meeting_item_subject (subject_dossier, subject_key),
  KEY ix_portal_meeting_item_ballot (ballot_id),
  CONSTRAINT fk_portal_meeting_item FOREIGN KEY (meeting_id) REFERENCES portal_meeting (id)
);

-- from coming to leaving; the generated column lets the database hold that nobody is there twice, whatever the channel
CREATE TABLE portal_meeting_attendance (
  id              BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  meeting_id      BIGINT        NOT NULL,
  person_id       BIGINT        NOT NULL,
  vote_key        VARCHAR(60)   NOT NULL,
  may_vote        BOOLEAN       NOT NULL,
  channel         VARCHAR(10)   NOT NULL,
  came_at         DATETIME(6)   NOT NULL,
  left_at         DATETIME(6)   NULL,
  entered_by      BIGINT        NOT NULL,
  recorded_at     DATETIME(6)   NOT NULL,
  version         BIGINT        NOT NULL,
  person_there    BIGINT        AS (IF(left_at IS NULL, person_id, NULL)) PERSISTENT,
  UNIQUE KEY uk_portal_meeting_attendance (meeting_id, person_there),
  CONSTRAINT fk_portal_meeting_attendance FOREIGN KEY (meeting_id) REFERENCES portal_meeting (id)
);

-- interests declared, and who withdrew (回避)
CREATE TABLE portal_meeting_recusal (
  id              BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  meeting_id      BIGINT        NOT NULL,
  item_id         BIGINT        NOT NULL,
  person_id       BIGINT        NOT NULL,
  vote_key        VARCHAR(60)   NOT NULL,
  reason          VARCHAR(500)  NOT NULL,
  withdraws       BOOLEAN       NOT NULL,
  declared_at     DATETIME(6)   NOT NULL,
  version         BIGINT        NOT NULL,
  UNIQUE KEY uk_portal_meeting_recusal (item_id, person_id),
  CONSTRAINT fk_portal_meeting_recusal FOREIGN KEY (item_id) REFERENCES portal_meeting_item (id)
);

-- who raised the hand for what, in bodies that vote by name
CREATE TABLE portal_meeting_hand (
  id              BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  meeting_id      BIGINT        NOT NULL,
  item_id         BIGINT        NOT NULL,
  person_id       BIGINT        NOT NULL,
  choice          VARCHAR(10)   NOT NULL,
  version         BIGINT        NOT NULL,
  UNIQUE KEY uk_portal_meeting_hand (item_id, person_id),
  CONSTRAINT fk_portal_meeting_hand FOREIGN KEY (item_id) REFERENCES portal_meeting_item (id)
);

-- speeches, reservations, objections to the minutes
CREATE TABLE portal_meeting_remark (
  id              BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  meeting_id      BIGINT        NOT NULL,
  item_id         BIGINT        NULL,
  kind            VARCHAR(20)   NOT NULL,
  person_id       BIGINT        NULL,
  words           VARCHAR(2000) NOT NULL,
  made_at         DATETIME(6)   NOT NULL,
  entered_by      BIGINT        NOT NULL,
  answer          VARCHAR(2000) NULL,
  answered_at     DATETIME(6)   NULL,
  version         BIGINT        NOT NULL,
  KEY ix_portal_meeting_remark (meeting_id, made_at),
  CONSTRAINT fk_portal_meeting_remark FOREIGN KEY (meeting_id) REFERENCES portal_meeting (id)
);

-- every version of the minutes stays; the last one is signed
CREATE TABLE portal_meeting_minutes (
  id              BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  meeting_id      BIGINT        NOT NULL,
  edition         INT           NOT NULL,
  words           MEDIUMTEXT    NOT NULL,
  digest          CHAR(64)      NOT NULL,
  written_by      BIGINT        NOT NULL,
  written_at      DATETIME(6)   NOT NULL,
  circulated_on   DATE          NOT NULL,
  checkpoint      VARCHAR(80)   NOT NULL,
  version         BIGINT        NOT NULL,
  UNIQUE KEY uk_portal_meeting_minutes (meeting_id, edition),
  CONSTRAINT fk_portal_meeting_minutes FOREIGN KEY (meeting_id) REFERENCES portal_meeting (id)
);

-- the chair and a member of the supervision committee: two signatures, two people
CREATE TABLE portal_meeting_signature (
  id              BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  meeting_id      BIGINT        NOT NULL,
  signed_as       VARCHAR(20)   NOT NULL,
  person_id       BIGINT        NOT NULL,
  minutes_digest  CHAR(64)      NOT NULL,
  signed_on       DATE          NOT NULL,
  recorded_by     BIGINT        NOT NULL,
  recorded_at     DATETIME(6)   NOT NULL,
  scan_sha256     CHAR(64)      NULL,
  version         BIGINT        NOT NULL,
  UNIQUE KEY uk_portal_meeting_signature (meeting_id, signed_as),
  UNIQUE KEY uk_portal_meeting_signatory (meeting_id, person_id),
  CONSTRAINT fk_portal_meeting_signature FOREIGN KEY (meeting_id) REFERENCES portal_meeting (id)
);
