-- 联络站
CREATE TABLE representatives_station (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version    BIGINT       NOT NULL,
  area_id    BIGINT       NOT NULL,
  name       VARCHAR(60)  NOT NULL,
  place      VARCHAR(120) NOT NULL,
  hours      VARCHAR(120) NOT NULL,
  desk       VARCHAR(60)  NOT NULL,
  opened_on  DATE         NOT NULL,
  KEY ix_representatives_station_area (area_id)
);

-- 党代表、人大代表、政协委员
CREATE TABLE representatives_representative (
  id           BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version      BIGINT        NOT NULL,
  area_id      BIGINT        NOT NULL,
  person_id    BIGINT,
  name         VARCHAR(60)   NOT NULL,
  kind         VARCHAR(20)   NOT NULL,
  level        VARCHAR(20)   NOT NULL,
  constituency VARCHAR(120)  NOT NULL,
  introduction VARCHAR(500)  NOT NULL,
  term_from    DATE          NOT NULL,
  term_to      DATE          NOT NULL,
  shown_on     DATE,
  ended_on     DATE,
  end_reason   VARCHAR(200)  NOT NULL,
  recorded_at  DATETIME(6)   NOT NULL,
  KEY ix_representatives_representative_area (area_id, kind),
  KEY ix_representatives_representative_person (person_id)
);

-- 接待日、走访
CREATE TABLE representatives_reception (
  id                BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version           BIGINT       NOT NULL,
  area_id           BIGINT       NOT NULL,
  representative_id BIGINT       NOT NULL,
  kind              VARCHAR(20)  NOT NULL,
  wished_on         DATE         NOT NULL,
  held_on           DATE         NOT NULL,
  begins            TIME         NOT NULL,
  ends              TIME         NOT NULL,
  place             VARCHAR(120) NOT NULL,
  seats             INT          NOT NULL,
  state             VARCHAR(20)  NOT NULL,
  notice_id         BIGINT,
  posted_on         DATE,
  absence           VARCHAR(200) NOT NULL,
  visitors          INT          NOT NULL,
  KEY ix_representatives_reception_area (area_id, held_on),
  KEY ix_representatives_reception_representative (representative_id, held_on),
  KEY ix_representatives_reception_notice (notice_id)
);

-- 预约：每个接待日一列号
CREATE TABLE representatives_booking (
  id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version      BIGINT       NOT NULL,
  reception_id BIGINT       NOT NULL,
  queue        INT          NOT NULL,
  person_id    BIGINT,
  name         VARCHAR(60)  NOT NULL,
  reach        VARCHAR(60)  NOT NULL,
  about        VARCHAR(200) NOT NULL,
  state        VARCHAR(20)  NOT NULL,
  booked_at    DATETIME(6)  NOT NULL,
  UNIQUE KEY uk_representatives_booking_queue (reception_id, queue),
  KEY ix_representatives_booking_person (person_id)
);

-- 几件联系登记归成一件
CREATE TABLE representatives_bundle (
  id        BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version   BIGINT       NOT NULL,
  area_id   BIGINT       NOT NULL,
  title     VARCHAR(60)  NOT NULL,
  summary   VARCHAR(500) NOT NULL,
  made_on   DATE         NOT NULL,
  KEY ix_representatives_bundle_area (area_id)
);

-- 联系登记：uuid 由登记的设备给出，断网补发的同一件只算一件
CREATE TABLE representatives_contact (
  id                BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version           BIGINT        NOT NULL,
  area_id           BIGINT        NOT NULL,
  uuid              CHAR(36)      NOT NULL,
  slip              CHAR(8)       NOT NULL,
  number            VARCHAR(40)   NOT NULL,
  code_hash         CHAR(64)      NOT NULL,
  representative_id BIGINT,
  logged_by         BIGINT        NOT NULL,
  person_id         BIGINT,
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
  recorded_at       DATETIME(6)   NOT NULL,
  recorded_on       DATE          NOT NULL,
  late              BOOLEAN       NOT NULL,
  offline           BOOLEAN       NOT NULL,
  confirm_due       DATE,
  confirmed_on      DATE,
  state             VARCHAR(20)   NOT NULL,
  state_on          DATE          NOT NULL,
  due               DATE,
  urgent_by         DATETIME(6),
  round             INT           NOT NULL,
  forwarded_on      DATE,
  first_due         DATE,
  replied_on        DATE,
  verdict           VARCHAR(20),
  body              VARCHAR(20),
  body_name         VARCHAR(120)  NOT NULL,
  helpers           VARCHAR(200)  NOT NULL,
  returned          BOOLEAN       NOT NULL,
  extension_asked   VARCHAR(500)  NOT NULL,
  extended          BOOLEAN       NOT NULL,
  suggestion        VARCHAR(60)   NOT NULL,
  bundle_id         BIGINT,
  terms             VARCHAR(60)   NOT NULL,
  closed_on         DATE,
  UNIQUE KEY uk_representatives_contact_uuid (uuid),
  UNIQUE KEY uk_representatives_contact_number (number),
  KEY ix_representatives_contact_slip (slip),
  KEY ix_representatives_contact_area (area_id, state),
  KEY ix_representatives_contact_days (area_id, recorded_on),
  KEY ix_representatives_contact_person (person_id),
  KEY ix_representatives_contact_representative (representative_id, held_on)
);

-- 办理的每一步，只增不改
CREATE TABLE representatives_step (
  id          BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  contact_id  BIGINT        NOT NULL,
  kind        VARCHAR(20)   NOT NULL,
  round       INT           NOT NULL,
  taken_on    DATE          NOT NULL,
  taken_at    DATETIME(6)   NOT NULL,
  actor_id    BIGINT        NOT NULL,
  body        VARCHAR(120)  NOT NULL,
  words       VARCHAR(2000) NOT NULL,
  due         DATE,
  KEY ix_representatives_step_contact (contact_id, id)
);

-- 评价：居民一份，代表一份，每轮各一次
CREATE TABLE representatives_rating (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  contact_id  BIGINT       NOT NULL,
  round       INT          NOT NULL,
  side        VARCHAR(20)  NOT NULL,
  grade       VARCHAR(20)  NOT NULL,
  channel     VARCHAR(20)  NOT NULL,
  words       VARCHAR(500) NOT NULL,
  rated_on    DATE         NOT NULL,
  rated_at    DATETIME(6)  NOT NULL,
  UNIQUE KEY uk_representatives_rating (contact_id, round, side)
);

-- 抽查：问一问居民，这次走访有没有
CREATE TABLE representatives_probe (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version     BIGINT       NOT NULL,
  area_id     BIGINT       NOT NULL,
  contact_id  BIGINT       NOT NULL,
  month       CHAR(7)      NOT NULL,
  drawn_on    DATE         NOT NULL,
  result      VARCHAR(20)  NOT NULL,
  remark      VARCHAR(200) NOT NULL,
  answered_on DATE,
  UNIQUE KEY uk_representatives_probe (contact_id),
  KEY ix_representatives_probe_area (area_id, month)
);

-- 谁看过，凭编号和查询码的人也看得到
CREATE TABLE representatives_look (
  id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  contact_id BIGINT      NOT NULL,
  actor_id   BIGINT      NOT NULL,
  circle     VARCHAR(20) NOT NULL,
  looked_at  DATETIME(6) NOT NULL,
  KEY ix_representatives_look_contact (contact_id, id)
);
