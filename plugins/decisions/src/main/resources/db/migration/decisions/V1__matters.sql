-- A matter that goes through the whole chain (决策事项). Area, person, meeting, notice and document ids belong to the core and carry
-- no foreign key: plugins meet the core through ids only. Money is kept in cents (分).
create table decisions_matter (
  id             bigint        not null auto_increment primary key,
  version        bigint        not null default 0,
  area_id        bigint        not null,
  number         varchar(60)   not null,
  year           int           not null,
  variant        varchar(12)   not null,
  title          varchar(200)  not null,
  category       varchar(20)   not null,
  reason         text          not null,
  source         varchar(20)   not null,
  source_detail  text          not null,
  heard          text          not null,
  place_id       bigint        not null default 0,
  technical      boolean       not null default false,
  stage          varchar(20)   not null,
  round          int           not null default 1,
  danger         text,
  danger_since   date,
  consented_on   date,
  consented_by   bigint,
  consent_text   text,
  catch_up_until date,
  circulated_on  date,
  begun_on       date,
  budget_cents   bigint,
  opened_by      bigint        not null,
  opened_at      datetime(6)   not null,
  ended_at       datetime(6),
  ended_why      text,
  ended_document bigint,
  file_digest    char(64)      character set ascii,
  sample         boolean       not null default false,
  unique key decisions_matter_number (number),
  key decisions_matter_area (area_id, year, stage)
) engine = InnoDB default character set utf8mb4;

-- One version of the plan (方案); never edited.
create table decisions_plan (
  id           bigint      not null auto_increment primary key,
  matter_id    bigint      not null,
  edition      int         not null,
  body         text        not null,
  cost_cents   bigint      not null,
  funding      text        not null,
  alternatives text        not null,
  dissent      text        not null,
  experts      text        not null,
  responsible  text        not null,
  written_by   bigint      not null,
  written_at   datetime(6) not null,
  unique key decisions_plan_edition (matter_id, edition),
  constraint decisions_plan_fk foreign key (matter_id) references decisions_matter (id)
) engine = InnoDB default character set utf8mb4;

-- A step that a matter took in one of its rounds.
create table decisions_step (
  id            bigint      not null auto_increment primary key,
  version       bigint      not null default 0,
  matter_id     bigint      not null,
  stage         varchar(20) not null,
  round         int         not null,
  outcome       varchar(10) not null,
  held_on       date        not null,
  recorded_at   datetime(6) not null,
  late          boolean     not null default false,
  from_paper    boolean     not null default false,
  body_id       varchar(60),
  meeting_id    bigint,
  notice_id     bigint,
  posted_on     date,
  plan_id       bigint,
  base          int,
  present       int,
  votes_for     int,
  votes_against int,
  votes_abstain int,
  reckoning     text,
  reckoning_en  text,
  article       varchar(200),
  key decisions_step_matter (matter_id, stage),
  key decisions_step_notice (notice_id),
  constraint decisions_step_fk foreign key (matter_id) references decisions_matter (id)
) engine = InnoDB default character set utf8mb4;

-- What the supervision committee says of a step, once.
create table decisions_opinion (
  id           bigint      not null auto_increment primary key,
  version      bigint      not null default 0,
  matter_id    bigint      not null,
  step_id      bigint      not null,
  verdict      varchar(10) not null,
  body         text        not null,
  members      text        not null,
  held_on      date        not null,
  given_by     bigint      not null,
  given_at     datetime(6) not null,
  paused_until date,
  answer       text,
  answered_by  bigint,
  answered_at  datetime(6),
  unique key decisions_opinion_once (step_id),
  key decisions_opinion_matter (matter_id),
  constraint decisions_opinion_fk foreign key (step_id) references decisions_step (id)
) engine = InnoDB default character set utf8mb4;

-- Carrying out: contracts, payments, changes, completion.
create table decisions_contract (
  id           bigint       not null auto_increment primary key,
  area_id      bigint       not null,
  matter_id    bigint       not null,
  supplier     varchar(200) not null,
  supplier_key varchar(200) not null,
  purpose      text         not null,
  procurement  text         not null,
  amount_cents bigint       not null,
  signed_on    date         not null,
  ahead        boolean      not null default false,
  document_id  bigint,
  recorded_by  bigint       not null,
  recorded_at  datetime(6)  not null,
  key decisions_contract_matter (matter_id),
  key decisions_contract_supplier (area_id, supplier_key, signed_on),
  constraint decisions_contract_fk foreign key (matter_id) references decisions_matter (id)
) engine = InnoDB default character set utf8mb4;

create table decisions_payment (
  id           bigint      not null auto_increment primary key,
  matter_id    bigint      not null,
  contract_id  bigint      not null,
  purpose      text        not null,
  amount_cents bigint      not null,
  paid_on      date        not null,
  document_id  bigint,
  recorded_by  bigint      not null,
  recorded_at  datetime(6) not null,
  key decisions_payment_matter (matter_id),
  constraint decisions_payment_fk foreign key (contract_id) references decisions_contract (id)
) engine = InnoDB default character set utf8mb4;

create table decisions_change (
  id           bigint      not null auto_increment primary key,
  matter_id    bigint      not null,
  round        int         not null,
  body         text        not null,
  reason       text        not null,
  delta_cents  bigint      not null,
  found_on     date        not null,
  beyond_limit boolean     not null,
  recorded_by  bigint      not null,
  recorded_at  datetime(6) not null,
  key decisions_change_matter (matter_id),
  constraint decisions_change_fk foreign key (matter_id) references decisions_matter (id)
) engine = InnoDB default character set utf8mb4;

create table decisions_completion (
  id          bigint      not null auto_increment primary key,
  matter_id   bigint      not null,
  done        text        not null,
  acceptance  text        not null,
  accepted_by text        not null,
  final_cents bigint      not null,
  differences text        not null,
  begun_on    date        not null,
  finished_on date        not null,
  recorded_by bigint      not null,
  recorded_at datetime(6) not null,
  unique key decisions_completion_once (matter_id),
  constraint decisions_completion_fk foreign key (matter_id) references decisions_matter (id)
) engine = InnoDB default character set utf8mb4;
