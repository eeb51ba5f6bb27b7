-- Seals: which row of which table an act of the ledger left in which state, see Sealed. Rows are added, never changed.

-- a chain lies together and in its order, so that the whole ledger is read through from end to end; salt: see LedgerEntry
ALTER TABLE portal_ledger_entry
  DROP PRIMARY KEY,
  DROP KEY uk_portal_ledger_entry,
  DROP COLUMN id,
  ADD PRIMARY KEY (dossier, sequence),
  ADD COLUMN salt CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '' AFTER actor;

-- number counts the seals of one row; digest is null where the act removed the row
CREATE TABLE portal_seal (
  table_name     VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  row_id         BIGINT       NOT NULL,
  number         BIGINT       NOT NULL,
  digest         BINARY(32)   NULL,
  dossier        VARCHAR(120) NOT NULL COLLATE utf8mb4_bin,
  sequence       BIGINT       NOT NULL,
  PRIMARY KEY (table_name, row_id, number),
  KEY ix_portal_seal_entry (dossier, sequence, table_name, row_id, number, digest)
);

-- what is sealed has a number of its own
ALTER TABLE portal_setting
  DROP PRIMARY KEY,
  ADD COLUMN id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY FIRST,
  ADD UNIQUE KEY uk_portal_setting (area_id, setting_key);

ALTER TABLE portal_plugin_switch
  DROP PRIMARY KEY,
  ADD COLUMN id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY FIRST,
  ADD UNIQUE KEY uk_portal_plugin_switch (area_id, plugin_id);
