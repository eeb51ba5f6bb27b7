CREATE TABLE cobuilding_unit (
  id            BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  area_id       BIGINT        NOT NULL,
  name          VARCHAR(100)  NOT NULL,
  kind          VARCHAR(20)   NOT NULL,
  address       VARCHAR(200)  NOT NULL,
  about         VARCHAR(1000) NOT NULL,
  registered_on DATE          NOT NULL,
  left_on       DATE,
  version       BIGINT        NOT NULL,
  KEY ix_cobuilding_unit_area (area_id)
);

CREATE TABLE cobuilding_contact (
  id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  unit_id     BIGINT      NOT NULL,
  area_id     BIGINT      NOT NULL,
  name        VARCHAR(60) NOT NULL,
  phone       VARCHAR(30) NOT NULL,
  person_id   BIGINT,
  code_digest CHAR(64),
  code_until  DATE        NOT NULL,
  named_on    DATE        NOT NULL,
  ended_on    DATE,
  version     BIGINT      NOT NULL,
  UNIQUE KEY ux_cobuilding_contact_code (code_digest),
  KEY ix_cobuilding_contact_unit (unit_id),
  KEY ix_cobuilding_contact_area (area_id),
  KEY ix_cobuilding_contact_person (person_id)
);

CREATE TABLE cobuilding_need (
  id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  area_id      BIGINT       NOT NULL,
  unit_id      BIGINT       NOT NULL,
  kind         VARCHAR(20)  NOT NULL,
  title        VARCHAR(100) NOT NULL,
  amount       INT          NOT NULL,
  place        VARCHAR(200) NOT NULL,
  days         VARCHAR(20)  NOT NULL,
  from_time    TIME,
  until_time   TIME,
  first_day    DATE         NOT NULL,
  last_day     DATE,
  state        VARCHAR(20)  NOT NULL,
  listed_on    DATE         NOT NULL,
  confirmed_on DATE         NOT NULL,
  ended_why    VARCHAR(300),
  served_group VARCHAR(100) NOT NULL,
  people       INT          NOT NULL,
  urgency      VARCHAR(20)  NOT NULL,
  raised_by    BIGINT,
  met_on       DATE,
  satisfaction VARCHAR(20),
  version      BIGINT       NOT NULL,
  KEY ix_cobuilding_need_area (area_id, state),
  KEY ix_cobuilding_need_raised (raised_by)
);

CREATE TABLE cobuilding_resource (
  id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  area_id      BIGINT       NOT NULL,
  unit_id      BIGINT       NOT NULL,
  kind         VARCHAR(20)  NOT NULL,
  title        VARCHAR(100) NOT NULL,
  amount       INT          NOT NULL,
  place        VARCHAR(200) NOT NULL,
  days         VARCHAR(20)  NOT NULL,
  from_time    TIME,
  until_time   TIME,
  first_day    DATE         NOT NULL,
  last_day     DATE,
  state        VARCHAR(20)  NOT NULL,
  listed_on    DATE         NOT NULL,
  confirmed_on DATE         NOT NULL,
  ended_why    VARCHAR(300),
  conditions   VARCHAR(500) NOT NULL,
  insurance    VARCHAR(200) NOT NULL,
  version      BIGINT       NOT NULL,
  KEY ix_cobuilding_resource_area (area_id, state)
);

CREATE TABLE cobuilding_match (
  id                   BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  area_id              BIGINT      NOT NULL,
  need_id              BIGINT      NOT NULL,
  resource_id          BIGINT      NOT NULL,
  need_unit            BIGINT      NOT NULL,
  resource_unit        BIGINT      NOT NULL,
  proposed_on          DATE        NOT NULL,
  start_on             DATE        NOT NULL,
  need_accepted_on     DATE,
  resource_accepted_on DATE,
  state                VARCHAR(20) NOT NULL,
  why                  VARCHAR(300),
  version              BIGINT      NOT NULL,
  KEY ix_cobuilding_match_area (area_id, state)
);

CREATE TABLE cobuilding_project (
  id           BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  area_id      BIGINT        NOT NULL,
  number       VARCHAR(40)   NOT NULL,
  title        VARCHAR(100)  NOT NULL,
  goal         VARCHAR(1000) NOT NULL,
  steps        VARCHAR(2000) NOT NULL,
  measure      VARCHAR(300)  NOT NULL,
  lead_unit    BIGINT        NOT NULL,
  start_on     DATE          NOT NULL,
  end_on       DATE          NOT NULL,
  budget_cents BIGINT        NOT NULL,
  state        VARCHAR(20)   NOT NULL,
  proposed_on  DATE          NOT NULL,
  begun_on     DATE,
  ended_on     DATE,
  result       VARCHAR(1000),
  version      BIGINT        NOT NULL,
  KEY ix_cobuilding_project_area (area_id, state)
);

CREATE TABLE cobuilding_project_part (
  id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  project_id BIGINT      NOT NULL,
  what       VARCHAR(20) NOT NULL,
  entry_id   BIGINT      NOT NULL,
  UNIQUE KEY ux_cobuilding_project_part (project_id, what, entry_id)
);

CREATE TABLE cobuilding_agreement (
  id                  BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  area_id             BIGINT        NOT NULL,
  unit_id             BIGINT        NOT NULL,
  project_id          BIGINT        NOT NULL,
  follows_id          BIGINT,
  number              VARCHAR(40)   NOT NULL,
  proposed_by_unit    BOOLEAN       NOT NULL,
  proposed_on         DATE          NOT NULL,
  title               VARCHAR(100)  NOT NULL,
  from_day            DATE          NOT NULL,
  until_day           DATE          NOT NULL,
  venues              VARCHAR(1000) NOT NULL,
  safety              VARCHAR(1000) NOT NULL,
  data                VARCHAR(1000) NOT NULL,
  ending              VARCHAR(1000) NOT NULL,
  money               VARCHAR(20)   NOT NULL,
  cents               BIGINT        NOT NULL,
  bank                VARCHAR(200)  NOT NULL,
  assets              BOOLEAN       NOT NULL,
  decision            VARCHAR(200)  NOT NULL,
  admission           VARCHAR(100),
  state               VARCHAR(20)   NOT NULL,
  digest              CHAR(64),
  community_agreed    BOOLEAN       NOT NULL,
  unit_agreed         BOOLEAN       NOT NULL,
  community_signed_on DATE,
  unit_signed_on      DATE,
  active_on           DATE,
  suspended_until     DATE,
  hold_id             BIGINT,
  ended_on            DATE,
  reason              VARCHAR(500),
  settlement          VARCHAR(1000),
  community_settled   BOOLEAN       NOT NULL,
  unit_settled        BOOLEAN       NOT NULL,
  version             BIGINT        NOT NULL,
  KEY ix_cobuilding_agreement_area (area_id, state),
  KEY ix_cobuilding_agreement_project (project_id)
);

CREATE TABLE cobuilding_promise (
  id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  agreement_id BIGINT       NOT NULL,
  by_unit      BOOLEAN      NOT NULL,
  text         VARCHAR(300) NOT NULL,
  due_on       DATE         NOT NULL,
  done_on      DATE,
  report       VARCHAR(500),
  evidence_id  BIGINT,
  confirmed_on DATE,
  dispute      VARCHAR(300),
  version      BIGINT       NOT NULL,
  KEY ix_cobuilding_promise_agreement (agreement_id, due_on)
);

CREATE TABLE cobuilding_service (
  id                     BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  area_id                BIGINT       NOT NULL,
  agreement_id           BIGINT       NOT NULL,
  by_unit                BOOLEAN      NOT NULL,
  held_on                DATE         NOT NULL,
  what                   VARCHAR(300) NOT NULL,
  place                  VARCHAR(200) NOT NULL,
  served                 INT          NOT NULL,
  hours                  INT          NOT NULL,
  entered_on             DATE         NOT NULL,
  community_confirmed_on DATE,
  unit_confirmed_on      DATE,
  dispute                VARCHAR(300),
  version                BIGINT       NOT NULL,
  KEY ix_cobuilding_service_agreement (agreement_id, held_on),
  KEY ix_cobuilding_service_area (area_id, held_on)
);

CREATE TABLE cobuilding_score (
  id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  service_id   BIGINT       NOT NULL,
  person_id    BIGINT,
  satisfaction VARCHAR(20)  NOT NULL,
  remark       VARCHAR(300) NOT NULL,
  given_at     DATETIME(6)  NOT NULL,
  UNIQUE KEY ux_cobuilding_score (service_id, person_id),
  KEY ix_cobuilding_score_person (person_id)
);

CREATE TABLE cobuilding_appraisal (
  id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  agreement_id  BIGINT       NOT NULL,
  by_unit       BOOLEAN      NOT NULL,
  word          INT          NOT NULL,
  quality       INT          NOT NULL,
  together      INT          NOT NULL,
  remark        VARCHAR(500) NOT NULL,
  remark_agreed BOOLEAN      NOT NULL,
  given_on      DATE         NOT NULL,
  version       BIGINT       NOT NULL,
  UNIQUE KEY ux_cobuilding_appraisal (agreement_id, by_unit)
);
