-- A matter put to the residents (协商事项), from its draft to the published outcome.
-- Area and person ids belong to the core and carry no foreign key: plugins meet the core through ids only.
create table deliberation_consultation (
  id                    bigint        not null auto_increment primary key,
  version               bigint        not null default 0,
  area_id               bigint        not null,
  stage                 varchar(12)   not null,
  title                 varchar(200)  not null,
  problem               text          not null,
  question              text          not null,
  interest_groups       text          not null,
  facts                 text          not null,
  costs                 text          not null,
  options               text          not null,
  legal_limits          text          not null,
  gather_from           date,
  gather_to             date,
  notice_days           int,
  gather_days           int,
  statements_per_person int,
  check_before          boolean,
  vote_level            varchar(2),
  opened_by             bigint        not null,
  opened_at             datetime(6)   not null,
  accepted_at           datetime(6),
  informed_at           datetime(6),
  counted_at            datetime(6),
  adopted_at            datetime(6),
  withdrawn_at          datetime(6),
  withdrawn_why         text,
  votes_digest          char(64)      character set ascii,
  sample                boolean       not null default false,
  source_name           varchar(200),
  source_address        varchar(300),
  source_credit         text,
  source_digest         char(64)      character set ascii,
  key deliberation_consultation_area (area_id, stage, gather_to),
  key deliberation_consultation_source (source_digest)
) engine = InnoDB default character set utf8mb4;

-- Who takes part: a person of this portal or one of an imported conversation. The only place that links votes and
-- statements to persons; privacy class SEALED for votes.
create table deliberation_participant (
  id              bigint       not null auto_increment primary key,
  consultation_id bigint       not null,
  person_id       bigint,
  source_id       varchar(64),
  unique key deliberation_participant_person (consultation_id, person_id),
  unique key deliberation_participant_source (consultation_id, source_id),
  key deliberation_participant_mine (person_id),
  constraint deliberation_participant_fk foreign key (consultation_id) references deliberation_consultation (id)
) engine = InnoDB default character set utf8mb4;

-- A statement (观点): one idea, never deleted.
create table deliberation_statement (
  id              bigint        not null auto_increment primary key,
  version         bigint        not null default 0,
  consultation_id bigint        not null,
  participant_id  bigint        not null,
  body            text          not null,
  body_key        char(64)      character set ascii,
  state           varchar(8)    not null,
  checked         boolean       not null,
  hidden_why      varchar(16),
  said_at         datetime(6)   not null,
  decided_at      datetime(6),
  decided_by      bigint,
  source_id       varchar(64),
  agrees          int,
  disagrees       int,
  passes          int,
  unique key deliberation_statement_text (consultation_id, body_key),
  key deliberation_statement_queue (consultation_id, checked, id),
  key deliberation_statement_author (participant_id),
  constraint deliberation_statement_fk foreign key (consultation_id) references deliberation_consultation (id),
  constraint deliberation_statement_by foreign key (participant_id) references deliberation_participant (id)
) engine = InnoDB default character set utf8mb4;

-- One vote (表态) of one participant on one statement, held by the key; 1 agree, -1 disagree, 0 cannot say.
-- Only the day is kept: the minute would tell a neighbour at the window too much.
create table deliberation_vote (
  statement_id    bigint  not null,
  participant_id  bigint  not null,
  consultation_id bigint  not null,
  choice          tinyint not null,
  cast_on         date    not null,
  primary key (statement_id, participant_id),
  key deliberation_vote_tally (consultation_id, statement_id, choice),
  key deliberation_vote_day (consultation_id, cast_on),
  key deliberation_vote_participant (participant_id, statement_id, choice),
  constraint deliberation_vote_choice check (choice in (-1, 0, 1)),
  constraint deliberation_vote_on foreign key (statement_id) references deliberation_statement (id),
  constraint deliberation_vote_by foreign key (participant_id) references deliberation_participant (id)
) engine = InnoDB default character set utf8mb4;

-- The salt of the digest over all votes, apart from everything that is shown. SEALED.
create table deliberation_seal (
  consultation_id bigint   not null primary key,
  salt            char(64) character set ascii not null,
  constraint deliberation_seal_fk foreign key (consultation_id) references deliberation_consultation (id)
) engine = InnoDB default character set utf8mb4;

-- What came out (协商意见), point by point.
create table deliberation_point (
  id              bigint      not null auto_increment primary key,
  consultation_id bigint      not null,
  kind            varchar(8)  not null,
  body            text        not null,
  key deliberation_point_of (consultation_id),
  constraint deliberation_point_fk foreign key (consultation_id) references deliberation_consultation (id)
) engine = InnoDB default character set utf8mb4;

create table deliberation_point_statement (
  point_id     bigint not null,
  statement_id bigint not null,
  primary key (point_id, statement_id),
  constraint deliberation_point_statement_point foreign key (point_id) references deliberation_point (id),
  constraint deliberation_point_statement_fk foreign key (statement_id) references deliberation_statement (id)
) engine = InnoDB default character set utf8mb4;
