-- what is to be told: written with the act, told afterwards to each person of its audience (state WAITING, TOLD, FAILED)
CREATE TABLE portal_message_order (
  id              BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  kind            VARCHAR(80)   NOT NULL,
  area_id         BIGINT        NOT NULL,
  dossier         VARCHAR(120)  NOT NULL COLLATE utf8mb4_bin,
  audience        VARCHAR(40)   NOT NULL,
  argument        MEDIUMTEXT    NOT NULL,
  words           VARCHAR(4000) NOT NULL,
  withheld        BOOLEAN       NOT NULL,
  link            VARCHAR(500)  NOT NULL,
  due             DATE          NULL,
  ordered_at      DATETIME(6)   NOT NULL,
  state           VARCHAR(10)   NOT NULL,
  attempts        INT           NOT NULL,
  leased_by       VARCHAR(40)   NULL,
  leased_until    DATETIME(6)   NULL,
  failure         VARCHAR(300)  NULL,
  KEY ix_portal_message_order_state (state, ordered_at)
);

-- one line for each person; a person is told of one order once, whoever tries again
CREATE TABLE portal_message (
  id              BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  order_id        BIGINT        NOT NULL,
  person_id       BIGINT        NOT NULL,
  told_at         DATETIME(6)   NOT NULL,
  in_portal       BOOLEAN       NOT NULL,
  read_at         DATETIME(6)   NULL,
  mail_digest_id  BIGINT        NULL,
  sms_digest_id   BIGINT        NULL,
  UNIQUE KEY uk_portal_message (order_id, person_id),
  KEY ix_portal_message_inbox (person_id, in_portal, read_at),
  KEY ix_portal_message_mail (mail_digest_id),
  KEY ix_portal_message_sms (sms_digest_id),
  KEY ix_portal_message_told (told_at),
  CONSTRAINT fk_portal_message_order FOREIGN KEY (order_id) REFERENCES portal_message_order (id)
);

-- what leaves the portal: one message (message_id) or the digest of a day; state as Delivery.State
CREATE TABLE portal_message_delivery (
  id              BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  person_id       BIGINT        NOT NULL,
  channel         VARCHAR(10)   NOT NULL,
  message_id      BIGINT        NULL,
  digest_day      DATE          NULL,
  not_before      DATETIME(6)   NOT NULL,
  state           VARCHAR(10)   NOT NULL,
  attempts        INT           NOT NULL,
  leased_by       VARCHAR(40)   NULL,
  leased_until    DATETIME(6)   NULL,
  begun_at        DATETIME(6)   NOT NULL,
  ended_at        DATETIME(6)   NULL,
  failure         VARCHAR(300)  NULL,
  UNIQUE KEY uk_portal_message_delivery_one (message_id, channel),
  UNIQUE KEY uk_portal_message_delivery_day (person_id, channel, digest_day),
  KEY ix_portal_message_delivery_due (state, channel, not_before),
  KEY ix_portal_message_delivery_ended (ended_at)
);

-- how somebody wishes to be reached; class OFFICE, like a telephone number
CREATE TABLE portal_message_reader (
  person_id       BIGINT        NOT NULL PRIMARY KEY,
  language        VARCHAR(5)    NOT NULL,
  mail            VARCHAR(254)  NULL,
  mail_off        BOOLEAN       NOT NULL,
  secret          CHAR(64)      NOT NULL,
  version         BIGINT        NOT NULL
);

CREATE TABLE portal_message_choice (
  person_id       BIGINT        NOT NULL,
  kind            VARCHAR(80)   NOT NULL,
  channel         VARCHAR(10)   NOT NULL,
  wanted          BOOLEAN       NOT NULL,
  PRIMARY KEY (person_id, kind, channel)
);

-- an address that somebody typed and has not confirmed by the code that was mailed to it
CREATE TABLE portal_message_address (
  person_id       BIGINT        NOT NULL PRIMARY KEY,
  mail            VARCHAR(254)  NOT NULL,
  code_hash       CHAR(64)      NOT NULL,
  valid_until     DATETIME(6)   NOT NULL,
  attempts        INT           NOT NULL
);
