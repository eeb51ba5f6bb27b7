-- stage: as NoticeState, without EXPIRED, which the date alone says; hanging_text, next_text: number of a text, 0 for none
CREATE TABLE portal_notice (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  area_id         BIGINT       NOT NULL,
  dossier         VARCHAR(120) NOT NULL COLLATE utf8mb4_bin,
  subject         VARCHAR(40)  NOT NULL,
  stage           VARCHAR(20)  NOT NULL,
  keepers         VARCHAR(300) NOT NULL,
  review          VARCHAR(20)  NOT NULL,
  terms           TEXT         NOT NULL,
  hanging_text    INT          NOT NULL,
  next_text       INT          NOT NULL,
  privacy_checked BOOLEAN      NOT NULL,
  objections      INT          NOT NULL,
  prepared_at     DATETIME(6)  NOT NULL,
  withdrawn_why   VARCHAR(500) NULL,
  first_day       DATE         NULL,
  last_day        DATE         NULL,
  closed_on       DATE         NULL,
  certificate     MEDIUMTEXT   NULL,
  digest          CHAR(64)     NULL,
  version         BIGINT       NOT NULL,
  KEY ix_portal_notice_dossier (dossier, id),
  KEY ix_portal_notice_area (area_id, stage, id)
);

CREATE TABLE portal_notice_text (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  notice_id       BIGINT       NOT NULL,
  number          INT          NOT NULL,
  title           VARCHAR(200) NOT NULL,
  body            MEDIUMTEXT   NOT NULL,
  responsible     VARCHAR(200) NOT NULL,
  contact         VARCHAR(300) NOT NULL,
  annexes         VARCHAR(500) NOT NULL,
  digest          CHAR(64)     NOT NULL,
  reason          VARCHAR(500) NOT NULL,
  written_by      BIGINT       NOT NULL,
  written_at      DATETIME(6)  NOT NULL,
  version         BIGINT       NOT NULL,
  UNIQUE KEY uk_portal_notice_text (notice_id, number),
  CONSTRAINT fk_portal_notice_text FOREIGN KEY (notice_id) REFERENCES portal_notice (id)
);

CREATE TABLE portal_notice_posting (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  notice_id       BIGINT       NOT NULL,
  number          INT          NOT NULL,
  text_number     INT          NOT NULL,
  held_on         DATE         NOT NULL,
  recorded_at     DATETIME(6)  NOT NULL,
  counts_from     DATE         NOT NULL,
  late            BOOLEAN      NOT NULL,
  posted_by       BIGINT       NOT NULL,
  start_photo     BIGINT       NULL,
  end_photo       BIGINT       NULL,
  ended_on        DATE         NULL,
  end_reason      VARCHAR(500) NULL,
  version         BIGINT       NOT NULL,
  UNIQUE KEY uk_portal_notice_posting (notice_id, number),
  KEY ix_portal_notice_posting_start (start_photo),
  KEY ix_portal_notice_posting_end (end_photo),
  CONSTRAINT fk_portal_notice_posting FOREIGN KEY (notice_id) REFERENCES portal_notice (id),
  CONSTRAINT fk_portal_notice_posting_start FOREIGN KEY (start_photo) REFERENCES portal_document (id),
  CONSTRAINT fk_portal_notice_posting_end FOREIGN KEY (end_photo) REFERENCES portal_document (id)
);

CREATE TABLE portal_objection (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  notice_id       BIGINT       NOT NULL,
  area_id         BIGINT       NOT NULL,
  dossier         VARCHAR(120) NOT NULL COLLATE utf8mb4_bin,
  number          INT          NOT NULL,
  kind            VARCHAR(20)  NOT NULL,
  body            TEXT         NOT NULL,
  by_name         BOOLEAN      NOT NULL,
  from_paper      BOOLEAN      NOT NULL,
  scan            BIGINT       NULL,
  late            BOOLEAN      NOT NULL,
  held_on         DATE         NOT NULL,
  recorded_at     DATETIME(6)  NOT NULL,
  answer_due      DATE         NOT NULL,
  answer          TEXT         NULL,
  answered_by     BIGINT       NOT NULL,
  answered_on     DATE         NULL,
  answer_recorded DATETIME(6)  NULL,
  satisfied       BOOLEAN      NULL,
  referred_to     VARCHAR(100) NULL,
  referred_on     DATE         NULL,
  outcome         TEXT         NULL,
  settled_on      DATE         NULL,
  version         BIGINT       NOT NULL,
  UNIQUE KEY uk_portal_objection (notice_id, number),
  KEY ix_portal_objection_area (area_id, answer_due),
  CONSTRAINT fk_portal_objection_notice FOREIGN KEY (notice_id) REFERENCES portal_notice (id),
  CONSTRAINT fk_portal_objection_scan FOREIGN KEY (scan) REFERENCES portal_document (id)
);

-- who objected, apart from the sealed record, so that it can be deleted; person_id 0 for somebody on paper whom nobody knows
CREATE TABLE portal_objector (
  objection_id    BIGINT       NOT NULL PRIMARY KEY,
  person_id       BIGINT       NOT NULL,
  name            VARCHAR(60)  NOT NULL,
  KEY ix_portal_objector_person (person_id),
  CONSTRAINT fk_portal_objector_objection FOREIGN KEY (objection_id) REFERENCES portal_objection (id)
);
