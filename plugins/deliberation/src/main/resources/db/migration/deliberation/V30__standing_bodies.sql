-- Standing councils (常设议事会) and residents' boards (居民理事会): who they are, what they may settle, what they report.
create table deliberation_standing_body (
  id              bigint        not null auto_increment primary key,
  version         bigint        not null default 0,
  area_id         bigint        not null,
  kind            varchar(8)    not null,
  name            varchar(40)   not null,
  field           varchar(100)  not null,
  chosen_how      varchar(300)  not null,
  chosen_on       date          not null,
  seats           int           not null,
  years           int           not null,
  sample          boolean       not null default false,
  established_at  datetime(6)   not null,
  key deliberation_standing_body_in (area_id, kind)
) engine = InnoDB default character set utf8mb4;

-- Names are public with consent; class PUBLIC. The seat is the latest one taken in a consultation.
create table deliberation_standing_member (
  id              bigint        not null auto_increment primary key,
  version         bigint        not null default 0,
  body_id         bigint        not null,
  person_id       bigint,
  name            varchar(40)   not null,
  stands_for      varchar(40)   not null,
  office          varchar(40)   not null,
  woman           boolean       not null,
  since           date          not null,
  follows_id      bigint,
  seat_id         bigint,
  named_at        datetime(6)   not null,
  ended_at        datetime(6),
  ended_why       varchar(300),
  key deliberation_standing_member_of (body_id, id),
  key deliberation_standing_member_mine (person_id),
  key deliberation_standing_member_seat (seat_id),
  constraint deliberation_standing_member_fk foreign key (body_id) references deliberation_standing_body (id)
) engine = InnoDB default character set utf8mb4;

-- What a body may settle (授权), given in writing by those whose matter it is. It is never changed; another one may be given.
create table deliberation_standing_mandate (
  id              bigint        not null auto_increment primary key,
  version         bigint        not null default 0,
  body_id         bigint        not null,
  giver           varchar(16)   not null,
  given_on        date          not null,
  matters         varchar(1000) not null,
  until_on        date          not null,
  recorded_at     datetime(6)   not null,
  key deliberation_standing_mandate_of (body_id, id),
  constraint deliberation_standing_mandate_fk foreign key (body_id) references deliberation_standing_body (id)
) engine = InnoDB default character set utf8mb4;

-- A consultation that a body deliberates, and the mandate under which it falls, if any.
create table deliberation_standing_commission (
  id              bigint        not null auto_increment primary key,
  version         bigint        not null default 0,
  consultation_id bigint        not null,
  body_id         bigint        not null,
  mandate_id      bigint,
  commissioned_at datetime(6)   not null,
  unique key deliberation_standing_commission_of (consultation_id),
  key deliberation_standing_commission_body (body_id),
  constraint deliberation_standing_commission_fk foreign key (consultation_id) references deliberation_consultation (id),
  constraint deliberation_standing_commission_to foreign key (body_id) references deliberation_standing_body (id)
) engine = InnoDB default character set utf8mb4;

-- The yearly report of a board (年度报告) with its accounts: lines of income and expense, in cents.
create table deliberation_standing_report (
  id              bigint        not null auto_increment primary key,
  version         bigint        not null default 0,
  body_id         bigint        not null,
  year            int           not null,
  body            text          not null,
  published_at    datetime(6)   not null,
  unique key deliberation_standing_report_of (body_id, year),
  constraint deliberation_standing_report_fk foreign key (body_id) references deliberation_standing_body (id)
) engine = InnoDB default character set utf8mb4;

create table deliberation_standing_account (
  id              bigint        not null auto_increment primary key,
  version         bigint        not null default 0,
  report_id       bigint        not null,
  side            varchar(8)    not null,
  what            varchar(100)  not null,
  cents           bigint        not null,
  key deliberation_standing_account_of (report_id, id),
  constraint deliberation_standing_account_fk foreign key (report_id) references deliberation_standing_report (id)
) engine = InnoDB default character set utf8mb4;
