-- Times are UTC with microseconds; days are those of the community's place.

CREATE TABLE portal_area (
  id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  code          VARCHAR(40)  NOT NULL,
  kind          VARCHAR(20)  NOT NULL,
  name          VARCHAR(100) NOT NULL,
  name_en       VARCHAR(100) NOT NULL,
  parent_id     BIGINT       NULL,
  path          VARCHAR(200) NOT NULL,
  valid_from    DATE         NOT NULL,
  valid_to      DATE         NULL,
  version       BIGINT       NOT NULL,
  UNIQUE KEY uk_portal_area_code (code),
  KEY ix_portal_area_path (path),
  CONSTRAINT fk_portal_area_parent FOREIGN KEY (parent_id) REFERENCES portal_area (id)
);

CREATE TABLE portal_person (
  id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  name           VARCHAR(60)  NOT NULL,
  phone          VARCHAR(20)  NULL,
  birth_date     DATE         NULL,
  id_number_hash CHAR(64)     NULL,
  id_number_tail CHAR(4)      NULL,
  identity_level VARCHAR(2)   NOT NULL,
  confirmed_by   BIGINT       NULL,
  confirmed_how  VARCHAR(30)  NULL,
  confirmed_at   DATETIME(6)  NULL,
  created_at     DATETIME(6)  NOT NULL,
  version        BIGINT       NOT NULL,
  UNIQUE KEY uk_portal_person_id_number (id_number_hash),
  KEY ix_portal_person_name (name),
  KEY ix_portal_person_phone (phone)
);

CREATE TABLE portal_account (
  id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  person_id      BIGINT       NOT NULL,
  login_name     VARCHAR(60)  NULL,
  phone          VARCHAR(20)  NULL,
  password_hash  VARCHAR(255) NOT NULL,
  session_epoch  INT          NOT NULL,
  must_change    BOOLEAN      NOT NULL,
  code_until     DATETIME(6)  NULL,
  created_at     DATETIME(6)  NOT NULL,
  version        BIGINT       NOT NULL,
  UNIQUE KEY uk_portal_account_person (person_id),
  UNIQUE KEY uk_portal_account_name (login_name),
  UNIQUE KEY uk_portal_account_phone (phone),
  CONSTRAINT fk_portal_account_person FOREIGN KEY (person_id) REFERENCES portal_person (id)
);

-- failed attempts, by a keyed hash of who or what was tried, whether it exists or not
CREATE TABLE portal_throttle (
  subject        CHAR(64)     NOT NULL PRIMARY KEY,
  failures       INT          NOT NULL,
  last_at        DATETIME(6)  NOT NULL,
  locked_until   DATETIME(6)  NULL,
  KEY ix_portal_throttle_last (last_at)
);

-- links by which the first administrator is made; of a link only its hash is kept
CREATE TABLE portal_welcome_link (
  hash           CHAR(64)     NOT NULL PRIMARY KEY,
  expires_at     DATETIME(6)  NOT NULL,
  used_at        DATETIME(6)  NULL
);

-- which parts of the demo were made, so that a start never makes them twice
CREATE TABLE portal_demo (
  part           VARCHAR(200) NOT NULL PRIMARY KEY,
  made_at        DATETIME(6)  NOT NULL
);

-- a capacity is held for an area and a term; it is ended, never deleted
CREATE TABLE portal_capacity (
  id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  person_id      BIGINT       NOT NULL,
  role           VARCHAR(40)  NOT NULL,
  area_id        BIGINT       NOT NULL,
  valid_from     DATE         NOT NULL,
  valid_to       DATE         NULL,
  appointing_act VARCHAR(200) NOT NULL,
  end_reason     VARCHAR(200) NULL,
  version        BIGINT       NOT NULL,
  KEY ix_portal_capacity_person (person_id, role),
  KEY ix_portal_capacity_area (area_id, role),
  CONSTRAINT fk_portal_capacity_person FOREIGN KEY (person_id) REFERENCES portal_person (id),
  CONSTRAINT fk_portal_capacity_area FOREIGN KEY (area_id) REFERENCES portal_area (id)
);

CREATE TABLE portal_setting (
  area_id        BIGINT       NOT NULL,
  setting_key    VARCHAR(100) NOT NULL,
  setting_value  VARCHAR(500) NOT NULL,
  PRIMARY KEY (area_id, setting_key)
);

CREATE TABLE portal_plugin_switch (
  area_id        BIGINT       NOT NULL,
  plugin_id      VARCHAR(40)  NOT NULL,
  is_on          BOOLEAN      NOT NULL,
  PRIMARY KEY (area_id, plugin_id)
);

-- the ledger: one chain for each dossier; the unique key is what makes a second entry in the same place impossible
CREATE TABLE portal_ledger_entry (
  id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  dossier        VARCHAR(120) NOT NULL COLLATE utf8mb4_bin,
  sequence       BIGINT       NOT NULL,
  entered_at     DATETIME(6)  NOT NULL,
  action         VARCHAR(80)  NOT NULL,
  actor          VARCHAR(40)  NOT NULL,
  area_id        BIGINT       NOT NULL,
  community_id   BIGINT       NOT NULL,
  facts          MEDIUMTEXT   NOT NULL,
  previous_hash  CHAR(64)     NOT NULL,
  hash           CHAR(64)     NOT NULL,
  UNIQUE KEY uk_portal_ledger_entry (dossier, sequence),
  KEY ix_portal_ledger_community (community_id, entered_at)
);

CREATE TABLE portal_ledger_head (
  dossier        VARCHAR(120) NOT NULL COLLATE utf8mb4_bin PRIMARY KEY,
  community_id   BIGINT       NOT NULL,
  sequence       BIGINT       NOT NULL,
  hash           CHAR(64)     NOT NULL,
  KEY ix_portal_ledger_head_community (community_id)
);

CREATE TABLE portal_ledger_checkpoint (
  id              BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  community_id    BIGINT      NOT NULL,
  day             DATE        NOT NULL,
  chains          BIGINT      NOT NULL,
  entries         BIGINT      NOT NULL,
  previous_digest CHAR(64)    NOT NULL,
  digest          CHAR(64)    NOT NULL,
  UNIQUE KEY uk_portal_ledger_checkpoint (community_id, day)
);

CREATE TABLE portal_look (
  id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  looked_at      DATETIME(6)  NOT NULL,
  actor          VARCHAR(40)  NOT NULL,
  action         VARCHAR(80)  NOT NULL,
  area_id        BIGINT       NOT NULL,
  concerning     BIGINT       NOT NULL,
  KEY ix_portal_look_concerning (concerning, looked_at)
);

CREATE TABLE portal_refused (
  id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  refused_at     DATETIME(6)  NOT NULL,
  actor          VARCHAR(40)  NOT NULL,
  action         VARCHAR(80)  NOT NULL,
  area_id        BIGINT       NOT NULL,
  KEY ix_portal_refused_at (refused_at)
);
