-- A hearing before a decision (决策听证): who applies, what is to be decided, and how each point that was raised is answered.
create table deliberation_hearing (
  id              bigint        not null auto_increment primary key,
  version         bigint        not null default 0,
  consultation_id bigint        not null,
  applicant       varchar(200)  not null,
  decision        varchar(500)  not null,
  explanation     text          not null,
  experts         varchar(500)  not null,
  public_seats    int           not null,
  follows_id      bigint,
  planned_at      datetime(6),
  report          text,
  plan_parts      int,
  changed_parts   int,
  changes         text,
  reported_at     datetime(6),
  unique key deliberation_hearing_of (consultation_id),
  key deliberation_hearing_follows (follows_id),
  constraint deliberation_hearing_fk foreign key (consultation_id) references deliberation_consultation (id)
) engine = InnoDB default character set utf8mb4;

create table deliberation_hearing_point (
  id              bigint        not null auto_increment primary key,
  version         bigint        not null default 0,
  consultation_id bigint        not null,
  side            varchar(8)    not null,
  body            varchar(1000) not null,
  raised_at       datetime(6)   not null,
  answer          varchar(8),
  reason          varchar(1000),
  answered_at     datetime(6),
  key deliberation_hearing_point_of (consultation_id, id),
  constraint deliberation_hearing_point_fk foreign key (consultation_id) references deliberation_consultation (id)
) engine = InnoDB default character set utf8mb4;
