-- The secret addresses of personal calendars: one for a person, kept as a keyed hash, gone when it is renewed. No record of an act, so not sealed.
CREATE TABLE portal_datebook_feed (
  person_id   BIGINT      NOT NULL PRIMARY KEY,
  secret_hash CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  made_at     DATETIME(6) NOT NULL,
  version     BIGINT      NOT NULL,
  UNIQUE KEY uk_portal_datebook_feed (secret_hash)
);
