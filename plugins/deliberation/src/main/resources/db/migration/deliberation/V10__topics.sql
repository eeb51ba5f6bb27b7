-- A topic (议题) that somebody put forward, from its form to the panel's decision. Its words may name people and are not sealed:
-- they are unnamed when somebody leaves. Who submitted it is class OFFICE.
create table deliberation_topic (
  id                     bigint        not null auto_increment primary key,
  version                bigint        not null default 0,
  area_id                bigint        not null,
  number                 varchar(60)   not null,
  state                  varchar(10)   not null,
  title                  varchar(200)  not null,
  problem                text          not null,
  affected               text          not null,
  wish                   text          not null,
  place                  varchar(200)  not null,
  submitter_kind         varchar(12)   not null,
  unit_name              varchar(200)  not null,
  person_id              bigint,
  from_paper             boolean       not null,
  origin_dossier         varchar(120),
  origin_address         varchar(200),
  submitted_on           date          not null,
  recorded_at            datetime(6)   not null,
  due                    date          not null,
  first_due              date          not null,
  first_decided_on       date,
  round                  int           not null,
  petition_base          int           not null,
  petition_needed        int           not null,
  petition_unit          varchar(10)   not null,
  petition_on            date,
  petition_due           date,
  read_on                date,
  read_meeting           bigint,
  decided_on             date,
  reason                 text,
  addressee              varchar(12),
  referred_to            varchar(200),
  merged_into            bigint,
  consultation_id        bigint,
  object_until           date,
  objection              text,
  objected_on            date,
  objection_due          date,
  objection_answer       text,
  objection_answered_on  date,
  objection_answered_by  bigint,
  sent_back              boolean,
  sample                 boolean       not null default false,
  unique key deliberation_topic_number (number),
  key deliberation_topic_area (area_id, state, id),
  key deliberation_topic_person (person_id),
  key deliberation_topic_consultation (consultation_id),
  key deliberation_topic_due (state, due),
  constraint deliberation_topic_into foreign key (merged_into) references deliberation_topic (id),
  constraint deliberation_topic_opens foreign key (consultation_id) references deliberation_consultation (id)
) engine = InnoDB default character set utf8mb4;

-- A person who supports a topic (附议), once; held by the key. Who it was is shown to nobody else; null once the person has left.
create table deliberation_topic_support (
  id           bigint      not null auto_increment primary key,
  topic_id     bigint      not null,
  person_id    bigint,
  supported_on date        not null,
  recorded_at  datetime(6) not null,
  merged_from  bigint,
  unique key deliberation_topic_support_once (topic_id, person_id),
  key deliberation_topic_support_person (person_id),
  constraint deliberation_topic_support_of foreign key (topic_id) references deliberation_topic (id),
  constraint deliberation_topic_support_from foreign key (merged_from) references deliberation_topic (id)
) engine = InnoDB default character set utf8mb4;

-- What the panel (议题审查小组) answers to the six questions; one answer to each question in each round.
create table deliberation_topic_answer (
  id       bigint       not null auto_increment primary key,
  version  bigint       not null default 0,
  topic_id bigint       not null,
  round    int          not null,
  question varchar(16)  not null,
  yes      boolean      not null,
  remark   varchar(500) not null,
  unique key deliberation_topic_answer_once (topic_id, round, question),
  constraint deliberation_topic_answer_of foreign key (topic_id) references deliberation_topic (id)
) engine = InnoDB default character set utf8mb4;

-- The open vote of a member of the panel, or the declaration of an interest (回避); one in each round.
create table deliberation_topic_vote (
  id        bigint       not null auto_increment primary key,
  version   bigint       not null default 0,
  topic_id  bigint       not null,
  round     int          not null,
  person_id bigint       not null,
  body      varchar(40)  not null,
  choice    varchar(8)   not null,
  remark    varchar(500) not null,
  voted_at  datetime(6)  not null,
  unique key deliberation_topic_vote_once (topic_id, round, person_id),
  key deliberation_topic_vote_person (person_id),
  constraint deliberation_topic_vote_of foreign key (topic_id) references deliberation_topic (id)
) engine = InnoDB default character set utf8mb4;
