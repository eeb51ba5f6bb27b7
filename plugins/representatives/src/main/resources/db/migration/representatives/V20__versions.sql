-- 同一件登记的另一种说法：更正以前的，或者送到时已经有人办理、作为补充留下的
CREATE TABLE representatives_version (
  id                BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  contact_id        BIGINT        NOT NULL,
  later             BOOLEAN       NOT NULL,
  kept_at           DATETIME(6)   NOT NULL,
  representative_id BIGINT        NOT NULL,
  caller_name       VARCHAR(60)   NOT NULL,
  caller_reach      VARCHAR(60)   NOT NULL,
  caller_named      BOOLEAN       NOT NULL,
  kind              VARCHAR(20)   NOT NULL,
  category          VARCHAR(20)   NOT NULL,
  matter            VARCHAR(2000) NOT NULL,
  wish              VARCHAR(500)  NOT NULL,
  place             VARCHAR(120)  NOT NULL,
  urgent            BOOLEAN       NOT NULL,
  held_on           DATE          NOT NULL,
  held_at           TIME,
  minutes           INT           NOT NULL,
  KEY ix_representatives_version_contact (contact_id, id)
);
