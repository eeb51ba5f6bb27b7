-- Registers (名册) of a community. A line is ended, never deleted; the generated columns let the database hold that only one
-- line of a kind is in force at a time.

CREATE TABLE portal_dwelling_unit (
  id                BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  area_id           BIGINT        NOT NULL,
  code              VARCHAR(40)   NOT NULL,
  compound          VARCHAR(60)   NOT NULL,
  building          VARCHAR(40)   NOT NULL,
  entrance          VARCHAR(20)   NOT NULL,
  room              VARCHAR(20)   NOT NULL,
  unit_use          VARCHAR(20)   NOT NULL,
  floor_area        DECIMAL(10,2) NULL,
  floor_area_source VARCHAR(20)   NULL,
  floor_area_dated  DATE          NULL,
  valid_from        DATE          NOT NULL,
  valid_to          DATE          NULL,
  version           BIGINT        NOT NULL,
  code_in_force     VARCHAR(40)   AS (IF(valid_to IS NULL, code, NULL)) PERSISTENT,
  UNIQUE KEY uk_portal_dwelling_unit_code (area_id, code_in_force),
  CONSTRAINT fk_portal_dwelling_unit_area FOREIGN KEY (area_id) REFERENCES portal_area (id)
);

CREATE TABLE portal_household (
  id                BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  area_id           BIGINT        NOT NULL,
  number            VARCHAR(40)   NOT NULL,
  kind              VARCHAR(20)   NOT NULL,
  residents_group   VARCHAR(40)   NOT NULL,
  unit_id           BIGINT        NULL,
  valid_from        DATE          NOT NULL,
  valid_to          DATE          NULL,
  version           BIGINT        NOT NULL,
  number_in_force   VARCHAR(40)   AS (IF(valid_to IS NULL, number, NULL)) PERSISTENT,
  UNIQUE KEY uk_portal_household_number (area_id, number_in_force),
  CONSTRAINT fk_portal_household_area FOREIGN KEY (area_id) REFERENCES portal_area (id),
  CONSTRAINT fk_portal_household_unit FOREIGN KEY (unit_id) REFERENCES portal_dwelling_unit (id)
);

-- who lives in which household and where, from when to when
CREATE TABLE portal_residence (
  id                BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  area_id           BIGINT        NOT NULL,
  person_id         BIGINT        NOT NULL,
  household_id      BIGINT        NOT NULL,
  unit_id           BIGINT        NULL,
  relation          VARCHAR(20)   NOT NULL,
  representative    BOOLEAN       NOT NULL,
  valid_from        DATE          NOT NULL,
  valid_to          DATE          NULL,
  version           BIGINT        NOT NULL,
  person_in_force   BIGINT        AS (IF(valid_to IS NULL, person_id, NULL)) PERSISTENT,
  UNIQUE KEY uk_portal_residence_person (area_id, person_in_force),
  KEY ix_portal_residence_household (household_id),
  CONSTRAINT fk_portal_residence_area FOREIGN KEY (area_id) REFERENCES portal_area (id),
  CONSTRAINT fk_portal_residence_person FOREIGN KEY (person_id) REFERENCES portal_person (id),
  CONSTRAINT fk_portal_residence_household FOREIGN KEY (household_id) REFERENCES portal_household (id),
  CONSTRAINT fk_portal_residence_unit FOREIGN KEY (unit_id) REFERENCES portal_dwelling_unit (id)
);

-- what the office is called: 主任、副主任、委员
ALTER TABLE portal_capacity ADD COLUMN seat VARCHAR(40) NULL;

CREATE TABLE portal_register_import (
  id                BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  area_id           BIGINT        NOT NULL,
  kind              VARCHAR(30)   NOT NULL,
  as_of             DATE          NOT NULL,
  complete          BOOLEAN       NOT NULL,
  file_sha256       CHAR(64)      NOT NULL,
  row_count         INT           NOT NULL,
  added             INT           NOT NULL,
  changed           INT           NOT NULL,
  unchanged         INT           NOT NULL,
  ended             INT           NOT NULL,
  imported_by       BIGINT        NOT NULL,
  imported_at       DATETIME(6)   NOT NULL,
  KEY ix_portal_register_import_area (area_id, kind, imported_at),
  CONSTRAINT fk_portal_register_import_area FOREIGN KEY (area_id) REFERENCES portal_area (id)
);
