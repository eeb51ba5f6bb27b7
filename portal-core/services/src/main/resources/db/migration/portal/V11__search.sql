-- what search indexes have to follow; a change gets its position once it is committed, older ones of the same dossier then go
CREATE TABLE portal_search_change (
  id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  dossier        VARCHAR(120) NOT NULL COLLATE utf8mb4_bin,
  position       BIGINT       NULL,
  UNIQUE KEY uk_portal_search_change_position (position),
  KEY ix_portal_search_change_dossier (dossier, position)
);

-- the last position that was given; its one row is the turn of whoever gives them
CREATE TABLE portal_search_position (
  id             INT          NOT NULL PRIMARY KEY,
  last           BIGINT       NOT NULL
);
INSERT INTO portal_search_position (id, last) VALUES (1, 0);

-- the words of a kept file, taken out once for all nodes; empty where it has none that can be read
CREATE TABLE portal_document_text (
  sha256         CHAR(64)     NOT NULL COLLATE ascii_bin PRIMARY KEY,
  words          MEDIUMTEXT   NOT NULL,
  taken_at       DATETIME(6)  NOT NULL
);
