-- Members of the owners' committee demand that it meets; the seats that stand behind it are ids of neighborhood_seat.
CREATE TABLE neighborhood_meeting_demand (
  id           BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version      BIGINT        NOT NULL,
  area_id      BIGINT        NOT NULL,
  committee_id BIGINT        NOT NULL,
  reason       VARCHAR(1000) NOT NULL,
  seats        VARCHAR(400)  NOT NULL,
  begun_on     DATE          NOT NULL,
  reached_on   DATE,
  due          DATE,
  meeting_id   BIGINT        NOT NULL,
  meets_on     DATE,
  KEY ix_neighborhood_meeting_demand (area_id, id)
);
