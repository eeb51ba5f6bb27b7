-- equal content is stored once
CREATE TABLE portal_content (
  sha256         CHAR(64)     NOT NULL COLLATE ascii_bin PRIMARY KEY,
  bytes          LONGBLOB     NOT NULL
);

-- brought_sha256 is of the file as it was sent, before an image was made smaller
CREATE TABLE portal_document (
  id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  area_id        BIGINT       NOT NULL,
  dossier        VARCHAR(120) NOT NULL COLLATE utf8mb4_bin,
  privacy        VARCHAR(20)  NOT NULL,
  name           VARCHAR(160) NOT NULL,
  type           VARCHAR(10)  NOT NULL,
  size           BIGINT       NOT NULL,
  sha256         CHAR(64)     NOT NULL COLLATE ascii_bin,
  brought_sha256 CHAR(64)     NOT NULL COLLATE ascii_bin,
  preview_sha256 CHAR(64)     NULL COLLATE ascii_bin,
  concerning     BIGINT       NOT NULL,
  kept_by        BIGINT       NOT NULL,
  kept_at        DATETIME(6)  NOT NULL,
  version        BIGINT       NOT NULL,
  KEY ix_portal_document_dossier (dossier, id),
  KEY ix_portal_document_brought (brought_sha256),
  CONSTRAINT fk_portal_document_content FOREIGN KEY (sha256) REFERENCES portal_content (sha256),
  CONSTRAINT fk_portal_document_preview FOREIGN KEY (preview_sha256) REFERENCES portal_content (sha256)
);
