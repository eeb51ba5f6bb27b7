-- a person who has left: name, phone, birth date and identity number are gone, the id is a pseudonym
ALTER TABLE portal_person ADD COLUMN forgotten_at DATETIME(6) NULL;

-- that somebody wants all data deleted; one that runs for each person
CREATE TABLE portal_deletion (
  id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  person_id      BIGINT       NOT NULL,
  asked_at       DATETIME(6)  NOT NULL,
  due            DATE         NOT NULL,
  state          VARCHAR(10)  NOT NULL,
  released_at    DATETIME(6)  NULL,
  ended_at       DATETIME(6)  NULL,
  version        BIGINT       NOT NULL,
  running_person BIGINT       AS (IF(ended_at IS NULL, person_id, NULL)) PERSISTENT,
  UNIQUE KEY uk_portal_deletion_running (running_person),
  KEY ix_portal_deletion_due (ended_at, due),
  CONSTRAINT fk_portal_deletion_person FOREIGN KEY (person_id) REFERENCES portal_person (id)
);

-- that somebody says what a register holds of him is wrong
CREATE TABLE portal_correction (
  id             BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  area_id        BIGINT        NOT NULL,
  person_id      BIGINT        NOT NULL,
  what           VARCHAR(20)   NOT NULL,
  wanted         VARCHAR(300)  NOT NULL,
  why            VARCHAR(1000) NOT NULL,
  asked_at       DATETIME(6)   NOT NULL,
  due            DATE          NOT NULL,
  corrected      BOOLEAN       NULL,
  answer         VARCHAR(1000) NULL,
  answered_by    BIGINT        NULL,
  answered_at    DATETIME(6)   NULL,
  version        BIGINT        NOT NULL,
  KEY ix_portal_correction_person (person_id, asked_at),
  KEY ix_portal_correction_waiting (area_id, answered_at, due),
  CONSTRAINT fk_portal_correction_area FOREIGN KEY (area_id) REFERENCES portal_area (id),
  CONSTRAINT fk_portal_correction_person FOREIGN KEY (person_id) REFERENCES portal_person (id)
);

-- what one person did, and which files concern one person
ALTER TABLE portal_ledger_entry ADD KEY ix_portal_ledger_entry_actor (actor, entered_at);
ALTER TABLE portal_document ADD KEY ix_portal_document_concerning (concerning);
