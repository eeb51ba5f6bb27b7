-- Sessions of those who come together about a matter: who led, what was said, and what each said to each point.

-- Who leads (主持人), and what interest of his own he declared.
create table deliberation_moderator (
  id              bigint       not null auto_increment primary key,
  version         bigint       not null default 0,
  consultation_id bigint       not null,
  person_id       bigint,
  name            varchar(60)  not null,
  interested      boolean      not null,
  declaration     varchar(500) not null,
  named_at        datetime(6)  not null,
  unique key deliberation_moderator_of (consultation_id),
  key deliberation_moderator_mine (person_id),
  constraint deliberation_moderator_fk foreign key (consultation_id) references deliberation_consultation (id)
) engine = InnoDB default character set utf8mb4;

-- One session; roll, sign-in and quorum are those of core's meeting.
create table deliberation_sitting (
  id              bigint       not null auto_increment primary key,
  version         bigint       not null default 0,
  consultation_id bigint       not null,
  number          int          not null,
  meeting_id      bigint       not null,
  held_on         date         not null,
  began_at        datetime(6),
  base            int          not null default 0,
  present         int          not null default 0,
  present_groups  text         not null,
  observers       int          not null default 0,
  unique key deliberation_sitting_number (consultation_id, number),
  key deliberation_sitting_meeting (meeting_id),
  constraint deliberation_sitting_fk foreign key (consultation_id) references deliberation_consultation (id)
) engine = InnoDB default character set utf8mb4;

-- Who spoke for which interest, for how long, and the gist (发言).
create table deliberation_speech (
  id              bigint        not null auto_increment primary key,
  consultation_id bigint        not null,
  sitting         int           not null,
  person_id       bigint,
  name            varchar(60)   not null,
  group_name      varchar(40)   not null,
  minutes         int           not null,
  gist            varchar(1000) not null,
  said_at         datetime(6)   not null,
  entered_by      bigint        not null,
  key deliberation_speech_of (consultation_id, id),
  key deliberation_speech_mine (person_id),
  constraint deliberation_speech_fk foreign key (consultation_id) references deliberation_consultation (id)
) engine = InnoDB default character set utf8mb4;

-- A point on the table (待商定的一条), before the rule says what became of it.
create table deliberation_candidate (
  id              bigint        not null auto_increment primary key,
  version         bigint        not null default 0,
  consultation_id bigint        not null,
  body            text          not null,
  owners_matter   boolean       not null,
  key deliberation_candidate_of (consultation_id, id),
  constraint deliberation_candidate_fk foreign key (consultation_id) references deliberation_consultation (id)
) engine = InnoDB default character set utf8mb4;

create table deliberation_candidate_statement (
  candidate_id bigint not null,
  statement_id bigint not null,
  primary key (candidate_id, statement_id),
  constraint deliberation_candidate_statement_of foreign key (candidate_id) references deliberation_candidate (id),
  constraint deliberation_candidate_statement_fk foreign key (statement_id) references deliberation_statement (id)
) engine = InnoDB default character set utf8mb4;

-- Round 1 and 2 of asking, and 3, the open vote; when it is closed its numbers stand.
create table deliberation_round (
  id           bigint      not null auto_increment primary key,
  version      bigint      not null default 0,
  candidate_id bigint      not null,
  number       int         not null,
  sitting      int         not null,
  wording      text        not null,
  opened_at    datetime(6) not null,
  closed_at    datetime(6),
  counts       text        not null,
  digest       char(64)    character set ascii,
  unique key deliberation_round_number (candidate_id, number),
  constraint deliberation_round_fk foreign key (candidate_id) references deliberation_candidate (id)
) engine = InnoDB default character set utf8mb4;

-- 同意、反对、保留: one answer of one participant in one round, held by the key.
create table deliberation_answer (
  id          bigint        not null auto_increment primary key,
  round_id    bigint        not null,
  person_id   bigint,
  group_name  varchar(40)   not null,
  choice      varchar(8)    not null,
  reason      varchar(500)  not null,
  entered_by  bigint        not null,
  answered_at datetime(6)   not null,
  unique key deliberation_answer_person (round_id, person_id),
  key deliberation_answer_mine (person_id),
  constraint deliberation_answer_fk foreign key (round_id) references deliberation_round (id)
) engine = InnoDB default character set utf8mb4;

-- Signatures under a draft of the opinion, named by its digest: another draft needs other signatures.
create table deliberation_signature (
  id              bigint      not null auto_increment primary key,
  consultation_id bigint      not null,
  person_id       bigint,
  draft           char(64)    character set ascii not null,
  signed_at       datetime(6) not null,
  unique key deliberation_signature_person (consultation_id, draft, person_id),
  key deliberation_signature_mine (person_id),
  constraint deliberation_signature_fk foreign key (consultation_id) references deliberation_consultation (id)
) engine = InnoDB default character set utf8mb4;

-- 少数意见, verbatim; one of each participant, who may write it anew until the opinion is published.
create table deliberation_dissent (
  id              bigint        not null auto_increment primary key,
  consultation_id bigint        not null,
  person_id       bigint,
  group_name      varchar(40)   not null,
  body            varchar(1000) not null,
  written_at      datetime(6)   not null,
  unique key deliberation_dissent_person (consultation_id, person_id),
  key deliberation_dissent_mine (person_id),
  constraint deliberation_dissent_fk foreign key (consultation_id) references deliberation_consultation (id)
) engine = InnoDB default character set utf8mb4;

-- What the supervision committee says of a draft (监督意见), and what the committee answers.
create table deliberation_verdict (
  id              bigint        not null auto_increment primary key,
  version         bigint        not null default 0,
  consultation_id bigint        not null,
  draft           char(64)      character set ascii not null,
  objects         boolean       not null,
  words           varchar(1000) not null,
  person_id       bigint,
  given_at        datetime(6)   not null,
  answer          varchar(1000),
  answered_at     datetime(6),
  key deliberation_verdict_of (consultation_id, id),
  key deliberation_verdict_mine (person_id),
  constraint deliberation_verdict_fk foreign key (consultation_id) references deliberation_consultation (id)
) engine = InnoDB default character set utf8mb4;
