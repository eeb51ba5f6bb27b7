-- Files end by the rule of their kind (保管期限): the bytes go, the row stays, so content is no longer held by foreign keys.
-- The columns are empty for all rows that are there, which leaves their seals as they are.
ALTER TABLE portal_document
  DROP FOREIGN KEY fk_portal_document_content,
  DROP FOREIGN KEY fk_portal_document_preview,
  ADD COLUMN ended_at   DATETIME(6)  NULL,
  ADD COLUMN ended_by   BIGINT       NULL,
  ADD COLUMN ended_rule VARCHAR(120) NULL,
  ADD COLUMN ended_why  VARCHAR(500) NULL,
  ADD COLUMN held_why   VARCHAR(500) NULL,
  ADD COLUMN held_by    BIGINT       NULL,
  ADD KEY ix_portal_document_area (area_id, kept_at);

-- What a worker entered from a form that a resident filled in on paper (G11). Not sealed: it is personal data; the ledger holds the act
-- and the digest of the scan.
CREATE TABLE portal_paper (
  id            BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  area_id       BIGINT        NOT NULL,
  form          VARCHAR(80)   NOT NULL COLLATE ascii_bin,
  subject_id    BIGINT        NOT NULL,
  subject_title VARCHAR(300)  NOT NULL,
  person_id     BIGINT        NOT NULL,
  name          VARCHAR(60)   NOT NULL,
  contact       VARCHAR(100)  NOT NULL,
  filled        MEDIUMTEXT    NOT NULL,
  held_on       DATE          NOT NULL,
  late          BOOLEAN       NOT NULL,
  document_id   BIGINT        NULL,
  state         VARCHAR(12)   NOT NULL,
  entered_by    BIGINT        NOT NULL,
  entered_at    DATETIME(6)   NOT NULL,
  second_by     BIGINT        NULL,
  second_at     DATETIME(6)   NULL,
  returned_why  VARCHAR(500)  NULL,
  contest       VARCHAR(2000) NULL,
  contested_at  DATETIME(6)   NULL,
  answer        VARCHAR(2000) NULL,
  answered_by   BIGINT        NULL,
  answered_at   DATETIME(6)   NULL,
  upheld        BOOLEAN       NULL,
  taken_back    BOOLEAN       NOT NULL,
  version       BIGINT        NOT NULL,
  KEY ix_portal_paper_person (person_id, id),
  KEY ix_portal_paper_area (area_id, state, id)
);
