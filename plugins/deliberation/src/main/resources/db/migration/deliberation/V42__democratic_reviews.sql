-- Judging work (民主评议): whom or what, the report in writing, questions, the ballot, and what has to be put right.
create table deliberation_review (
  id              bigint        not null auto_increment primary key,
  version         bigint        not null default 0,
  consultation_id bigint        not null,
  kind            varchar(12)   not null,
  subject         varchar(200)  not null,
  voters          varchar(16)   not null,
  report          text          not null,
  published_at    datetime(6),
  ballot_id       bigint,
  base            bigint,
  present         bigint,
  excellent       bigint,
  competent       bigint,
  barely          bigint,
  incompetent     bigint,
  verdict         varchar(16),
  office_ends     boolean       not null default false,
  counted_on      date,
  unique key deliberation_review_of (consultation_id),
  key deliberation_review_subject (kind, subject),
  constraint deliberation_review_fk foreign key (consultation_id) references deliberation_consultation (id)
) engine = InnoDB default character set utf8mb4;

create table deliberation_review_question (
  id              bigint        not null auto_increment primary key,
  version         bigint        not null default 0,
  consultation_id bigint        not null,
  body            varchar(500)  not null,
  answer          varchar(1000) not null default '',
  key deliberation_review_question_of (consultation_id, id),
  constraint deliberation_review_question_fk foreign key (consultation_id) references deliberation_consultation (id)
) engine = InnoDB default character set utf8mb4;

-- The list of what has to be put right (整改清单).
create table deliberation_rectification (
  id              bigint        not null auto_increment primary key,
  version         bigint        not null default 0,
  consultation_id bigint        not null,
  body            varchar(500)  not null,
  responsible     varchar(100)  not null,
  due_on          date          not null,
  outcome         varchar(1000) not null default '',
  done_on         date,
  key deliberation_rectification_of (consultation_id, id),
  constraint deliberation_rectification_fk foreign key (consultation_id) references deliberation_consultation (id)
) engine = InnoDB default character set utf8mb4;
