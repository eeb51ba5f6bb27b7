CREATE TABLE noticeboard_notice (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  area_id         BIGINT       NOT NULL,
  title           VARCHAR(100) NOT NULL,
  body            TEXT         NOT NULL,
  posted_by       BIGINT       NOT NULL,
  posted_at       DATETIME(6)  NOT NULL,
  stands_until    DATE         NOT NULL,
  withdrawn_at    DATETIME(6)  NULL,
  withdrawn_why   VARCHAR(200) NULL,
  version         BIGINT       NOT NULL,
  KEY ix_noticeboard_notice_area (area_id, posted_at)
);
