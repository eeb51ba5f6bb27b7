-- What becomes of an opinion (交办、落实、反馈、评价、归档).

-- An item of the list of actions (落实清单): who answers for which agreed point, until when, with what money.
create table deliberation_action (
  id              bigint        not null auto_increment primary key,
  version         bigint        not null default 0,
  consultation_id bigint        not null,
  point_id        bigint        not null,
  round           int           not null,
  what            varchar(500)  not null,
  responsible     varchar(100)  not null,
  due_on          date          not null,
  first_due_on    date          not null,
  cost_cents      bigint,
  funding         varchar(200)  not null,
  target          varchar(16)   not null,
  target_page     varchar(120)  not null default '',
  state           varchar(8)    not null,
  ended_on        date,
  key deliberation_action_of (consultation_id, round, id),
  key deliberation_action_due (state, due_on),
  constraint deliberation_action_fk foreign key (consultation_id) references deliberation_consultation (id),
  constraint deliberation_action_point foreign key (point_id) references deliberation_point (id)
) engine = InnoDB default character set utf8mb4;

-- What was reported about an item, oldest first; nothing is changed or removed.
create table deliberation_progress (
  id              bigint        not null auto_increment primary key,
  consultation_id bigint        not null,
  action_id       bigint        not null,
  kind            varchar(8)    not null,
  body            varchar(2000) not null,
  held_on         date          not null,
  due_on          date,
  late            boolean       not null,
  document_id     bigint,
  recorded_at     datetime(6)   not null,
  key deliberation_progress_of (consultation_id, action_id, id),
  constraint deliberation_progress_fk foreign key (action_id) references deliberation_action (id)
) engine = InnoDB default character set utf8mb4;

-- The report to everybody (反馈公示), which hangs as a notice of the core.
create table deliberation_feedback (
  id              bigint        not null auto_increment primary key,
  version         bigint        not null default 0,
  consultation_id bigint        not null,
  round           int           not null,
  done            text          not null,
  undone          text          not null,
  money           text          not null,
  notice_id       bigint        not null,
  state           varchar(10)   not null,
  posted_on       date,
  evaluate_to     date,
  closed_on       date,
  digest          char(64)      character set ascii,
  prepared_at     datetime(6)   not null,
  unique key deliberation_feedback_notice (notice_id),
  key deliberation_feedback_of (consultation_id, round, id),
  constraint deliberation_feedback_fk foreign key (consultation_id) references deliberation_consultation (id)
) engine = InnoDB default character set utf8mb4;

-- How content one person is, while the days of the evaluation run; after the count nobody knows any more whose it was. Only the day is kept.
create table deliberation_evaluation (
  id              bigint        not null auto_increment primary key,
  consultation_id bigint        not null,
  round           int           not null,
  person_id       bigint,
  process         tinyint       not null,
  result          tinyint       not null,
  body            varchar(500)  not null,
  given_on        date          not null,
  unique key deliberation_evaluation_one (consultation_id, round, person_id),
  key deliberation_evaluation_mine (person_id),
  constraint deliberation_evaluation_grades check (process between 1 and 5 and result between 1 and 5),
  constraint deliberation_evaluation_fk foreign key (consultation_id) references deliberation_consultation (id)
) engine = InnoDB default character set utf8mb4;

-- What the evaluation came to (满意度), counted once for each round.
create table deliberation_score (
  id              bigint        not null auto_increment primary key,
  consultation_id bigint        not null,
  round           int           not null,
  people          int           not null,
  process_counts  varchar(60)   character set ascii not null,
  result_counts   varchar(60)   character set ascii not null,
  reopen_below    int           not null,
  min_cell        int           not null,
  verdict         varchar(8)    not null,
  counted_at      datetime(6)   not null,
  unique key deliberation_score_round (consultation_id, round),
  constraint deliberation_score_fk foreign key (consultation_id) references deliberation_consultation (id)
) engine = InnoDB default character set utf8mb4;

-- The closed file (一事一档): the checksum over its index.
create table deliberation_archive (
  id              bigint        not null auto_increment primary key,
  consultation_id bigint        not null,
  pieces          int           not null,
  digest          char(64)      character set ascii not null,
  closed_at       datetime(6)   not null,
  unique key deliberation_archive_of (consultation_id),
  constraint deliberation_archive_fk foreign key (consultation_id) references deliberation_consultation (id)
) engine = InnoDB default character set utf8mb4;
