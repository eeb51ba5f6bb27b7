-- cases go through procedures; a step is only ever added, its number is what keeps two from being the same one
CREATE TABLE portal_case (
  id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  area_id        BIGINT       NOT NULL,
  dossier        VARCHAR(120) NOT NULL COLLATE utf8mb4_bin,
  procedure_name VARCHAR(80)  NOT NULL,
  title          VARCHAR(300) NOT NULL,
  begun_on       DATE         NOT NULL,
  figures        TEXT         NOT NULL,
  recorded_at    DATETIME(6)  NOT NULL,
  recorded_by    VARCHAR(40)  NOT NULL,
  is_over        BOOLEAN      NOT NULL,
  version        BIGINT       NOT NULL,
  UNIQUE KEY uk_portal_case_dossier (dossier),
  KEY ix_portal_case_open (is_over, area_id)
);

CREATE TABLE portal_case_step (
  id             BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  case_id        BIGINT        NOT NULL,
  number         INT           NOT NULL,
  round          INT           NOT NULL,
  kind           VARCHAR(10)   NOT NULL,
  stage          VARCHAR(40)   NOT NULL,
  outcome        VARCHAR(10)   NULL,
  held_on        DATE          NOT NULL,
  recorded_at    DATETIME(6)   NOT NULL,
  recorded_by    VARCHAR(40)   NOT NULL,
  is_late        BOOLEAN       NOT NULL,
  from_paper     BOOLEAN       NOT NULL,
  fulfilled      VARCHAR(2000) NOT NULL,
  facts          MEDIUMTEXT    NOT NULL,
  reason         VARCHAR(2000) NULL,
  UNIQUE KEY uk_portal_case_step (case_id, number),
  CONSTRAINT fk_portal_case_step FOREIGN KEY (case_id) REFERENCES portal_case (id)
);

CREATE TABLE portal_case_hold (
  id             BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  case_id        BIGINT        NOT NULL,
  reason         VARCHAR(2000) NOT NULL,
  held_from      DATE          NOT NULL,
  held_until     DATE          NULL,
  placed_at      DATETIME(6)   NOT NULL,
  placed_by      VARCHAR(40)   NOT NULL,
  released_on    DATE          NULL,
  released_by    VARCHAR(40)   NULL,
  release_reason VARCHAR(2000) NULL,
  version        BIGINT        NOT NULL,
  KEY ix_portal_case_hold (case_id),
  CONSTRAINT fk_portal_case_hold FOREIGN KEY (case_id) REFERENCES portal_case (id)
);

-- whoever was reminded of a deadline is not reminded again, after a restart neither
CREATE TABLE portal_deadline_reminder (
  dossier        VARCHAR(120) NOT NULL COLLATE utf8mb4_bin,
  what           VARCHAR(80)  NOT NULL,
  due            DATE         NOT NULL,
  reminded_at    DATETIME(6)  NOT NULL,
  PRIMARY KEY (dossier, what, due)
);

CREATE TABLE portal_short_address (
  code           VARCHAR(40)  NOT NULL PRIMARY KEY,
  target         VARCHAR(500) NOT NULL,
  dossier        VARCHAR(120) NOT NULL COLLATE utf8mb4_bin,
  given_at       DATETIME(6)  NOT NULL
);

CREATE TABLE portal_case_number (
  community_id   BIGINT       NOT NULL,
  year           INT          NOT NULL,
  last           INT          NOT NULL,
  PRIMARY KEY (community_id, year)
);

-- the annual notices on days off that were brought in since this version was built
CREATE TABLE portal_calendar_year (
  year           INT          NOT NULL PRIMARY KEY,
  days           TEXT         NOT NULL,
  brought_at     DATETIME(6)  NOT NULL
);
