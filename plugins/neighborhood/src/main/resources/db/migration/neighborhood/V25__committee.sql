-- Joint demands of owners (业主联名): a candidate, a recall, an audit, the report that a founding is due.
create table neighborhood_petition (
  id          bigint        not null auto_increment primary key,
  version     bigint        not null default 0,
  area_id     bigint        not null,
  kind        varchar(12)   not null,
  about_id    bigint        not null default 0,
  title       varchar(200)  not null,
  text        text          not null,
  person_id   bigint        not null default 0,
  stage       varchar(10)   not null,
  begun_by    bigint        not null,
  begun_on    date          not null,
  reached_on  date,
  parties     bigint        not null default 0,
  area        decimal(14,4) not null default 0,
  heads       bigint        not null default 0,
  total_area  decimal(14,4) not null default 0,
  total_heads bigint        not null default 0,
  ended_why   varchar(500),
  key neighborhood_petition_area (area_id, kind, stage)
) engine = InnoDB default character set utf8mb4;

-- A unit's signature under a joint demand; whoever signs for a unit signs for its party.
create table neighborhood_signature (
  id          bigint       not null auto_increment primary key,
  petition_id bigint       not null,
  unit        varchar(60)  not null,
  person_id   bigint       not null default 0,
  paper       boolean      not null default false,
  signed_on   date         not null,
  recorded_at datetime(6)  not null,
  unique key neighborhood_signature_unit (petition_id, unit),
  key neighborhood_signature_person (person_id)
) engine = InnoDB default character set utf8mb4;

-- One term of an owners' committee (一届业主委员会).
create table neighborhood_committee (
  id             bigint       not null auto_increment primary key,
  version        bigint       not null default 0,
  area_id        bigint       not null,
  term           int          not null,
  seats          int          not null,
  min_members    int          not null,
  years          int          not null,
  elected_on     date         not null,
  vote_id        bigint       not null default 0,
  first_met_on   date,
  filed_on       date,
  filing_number  varchar(60),
  confirmed_on   date,
  reported_on    date,
  succeeded_on   date,
  handed_over_on date,
  dissolved_on   date,
  dissolved_why  varchar(500),
  recorded_by    bigint       not null,
  recorded_at    datetime(6)  not null,
  unique key neighborhood_committee_term (area_id, term)
) engine = InnoDB default character set utf8mb4;

-- A seat on it, or the place of an alternate (候补委员), from a day to a day.
create table neighborhood_seat (
  id             bigint       not null auto_increment primary key,
  version        bigint       not null default 0,
  committee_id   bigint       not null,
  area_id        bigint       not null,
  person_id      bigint       not null,
  office         varchar(10)  not null,
  place          int          not null,
  from_day       date         not null,
  to_day         date,
  resigned_on    date,
  end_reason     varchar(30),
  end_text       varchar(500),
  ended_recorded date,
  published_on   date,
  handed_over_on date,
  key neighborhood_seat_place (committee_id, office, place),
  key neighborhood_seat_person (person_id),
  constraint neighborhood_seat_fk foreign key (committee_id) references neighborhood_committee (id)
) engine = InnoDB default character set utf8mb4;

-- An election of a committee, or of the rest of one.
create table neighborhood_election (
  id             bigint       not null auto_increment primary key,
  version        bigint       not null default 0,
  area_id        bigint       not null,
  origin         varchar(120) not null default '',
  committee_id   bigint       not null default 0,
  households     bigint       not null,
  seats          int          not null,
  min_members    int          not null,
  max_alternates int          not null,
  years          int          not null,
  nominate_until date         not null,
  stage          varchar(12)  not null,
  vote_id        bigint       not null default 0,
  begun_by       bigint       not null,
  begun_on       date         not null,
  ended_on       date,
  ended_why      varchar(500),
  key neighborhood_election_area (area_id, stage)
) engine = InnoDB default character set utf8mb4;

-- Who stands (候选人), by whom proposed, and what the three checks say.
create table neighborhood_candidate (
  id          bigint       not null auto_increment primary key,
  version     bigint       not null default 0,
  election_id bigint       not null,
  person_id   bigint       not null,
  name        varchar(60)  not null,
  proposer    varchar(20)  not null,
  petition_id bigint       not null default 0,
  words       text         not null,
  verdict     varchar(10)  not null,
  fault       varchar(12),
  note        varchar(500) not null default '',
  checked_by  bigint       not null default 0,
  checked_on  date,
  result      varchar(12),
  unique key neighborhood_candidate_person (election_id, person_id),
  key neighborhood_candidate_who (person_id),
  constraint neighborhood_candidate_fk foreign key (election_id) references neighborhood_election (id)
) engine = InnoDB default character set utf8mb4;

-- What the committee itself decides (业主委员会决定), in a meeting of core.
create table neighborhood_resolution (
  id           bigint       not null auto_increment primary key,
  version      bigint       not null default 0,
  area_id      bigint       not null,
  committee_id bigint       not null,
  kind         varchar(20)  not null,
  title        varchar(200) not null,
  text         text         not null,
  meeting_id   bigint       not null default 0,
  decided_on   date,
  outcome      varchar(20),
  base         int          not null default 0,
  present      int          not null default 0,
  in_favour    int          not null default 0,
  posted_on    date,
  put_by       bigint       not null,
  put_at       datetime(6)  not null,
  key neighborhood_resolution_area (area_id, decided_on)
) engine = InnoDB default character set utf8mb4;

-- Each use of a seal (用印记录), with the decision that allows it.
create table neighborhood_seal_use (
  id            bigint       not null auto_increment primary key,
  area_id       bigint       not null,
  committee_id  bigint       not null,
  seal          varchar(12)  not null,
  paper         varchar(200) not null,
  purpose       varchar(500) not null,
  resolution_id bigint       not null default 0,
  vote_id       bigint       not null default 0,
  custodian     varchar(80)  not null,
  used_on       date         not null,
  recorded_by   bigint       not null,
  recorded_at   datetime(6)  not null,
  key neighborhood_seal_use_area (area_id, used_on)
) engine = InnoDB default character set utf8mb4;

-- The recall of a member (罢免).
create table neighborhood_recall (
  id           bigint       not null auto_increment primary key,
  version      bigint       not null default 0,
  area_id      bigint       not null,
  committee_id bigint       not null,
  seat_id      bigint       not null,
  petition_id  bigint       not null,
  reason       text         not null,
  proposed_on  date         not null,
  due          date         not null,
  vote_id      bigint       not null default 0,
  outcome      varchar(12),
  ended_on     date,
  key neighborhood_recall_area (area_id)
) engine = InnoDB default character set utf8mb4;

-- What is handed over (移交清单), by a committee or by one of its members; signed once.
create table neighborhood_handover (
  id           bigint       not null auto_increment primary key,
  version      bigint       not null default 0,
  area_id      bigint       not null,
  committee_id bigint       not null,
  seat_id      bigint       not null default 0,
  due          date         not null,
  list         text         not null,
  giver        varchar(80)  not null default '',
  taker        varchar(80)  not null default '',
  signed_on    date,
  scan_id      bigint       not null default 0,
  digest       char(64)     character set ascii,
  key neighborhood_handover_committee (committee_id)
) engine = InnoDB default character set utf8mb4;
