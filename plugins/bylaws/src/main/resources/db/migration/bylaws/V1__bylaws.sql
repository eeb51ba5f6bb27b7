-- A bylaw (居民公约、自治章程、村规民约、小区自治公约). Area, person, meeting, notice and document ids belong to core and carry no foreign key.
create table bylaws_bylaw (
  id           bigint       not null auto_increment primary key,
  version      bigint       not null default 0,
  area_id      bigint       not null,
  kind         varchar(20)  not null,
  title        varchar(100) not null,
  begun_at     datetime(6)  not null,
  repealed_on  date,
  repealed_why text,
  sample       boolean      not null default false,
  key bylaws_bylaw_area (area_id)
) engine = InnoDB default character set utf8mb4;

-- The identity of an article over all versions (条); what it says is in bylaws_wording.
create table bylaws_article (
  id       bigint not null auto_increment primary key,
  bylaw_id bigint not null,
  area_id  bigint not null,
  constraint bylaws_article_fk foreign key (bylaw_id) references bylaws_bylaw (id)
) engine = InnoDB default character set utf8mb4;

create table bylaws_version (
  id             bigint       not null auto_increment primary key,
  version        bigint       not null default 0,
  bylaw_id       bigint       not null,
  area_id        bigint       not null,
  ordinal        int          not null,
  number         varchar(60)  not null,
  title          varchar(100) not null,
  purpose        varchar(12)  not null,
  base_id        bigint,
  initiator      varchar(20)  not null,
  signed         int          not null default 0,
  signed_of      int          not null default 0,
  reason         text         not null,
  mandate        text         not null,
  origin         varchar(120) not null,
  stage          varchar(14)  not null,
  round          int          not null default 1,
  edition        int          not null default 1,
  measures       varchar(100) not null default '',
  summary        text,
  group_size     int,
  group_residents int,
  group_women    int,
  legal_adviser  varchar(120),
  adopted_on     date,
  body_id        varchar(60),
  meeting_id     bigint,
  base           int,
  present        int,
  votes_for      int,
  votes_against  int,
  votes_abstain  int,
  reckoning      text,
  reckoning_en   text,
  vote_article   varchar(300),
  women_present  int,
  articlewise    boolean      not null default false,
  signed_on      date,
  filed_with     varchar(200),
  answered_on    date,
  receipt        varchar(100),
  order_why      text,
  ready_notice   bigint,
  force_notice   bigint,
  effective_from date,
  effective_to   date,
  posted_on      date,
  ended_why      text,
  begun_by       bigint       not null,
  begun_at       datetime(6)  not null,
  unique key bylaws_version_number (number),
  unique key bylaws_version_ordinal (bylaw_id, ordinal),
  key bylaws_version_area (area_id, stage),
  constraint bylaws_version_fk foreign key (bylaw_id) references bylaws_bylaw (id)
) engine = InnoDB default character set utf8mb4;

-- What an article says in one edition of a version. An edition that was shown is never edited.
create table bylaws_wording (
  id         bigint       not null auto_increment primary key,
  version    bigint       not null default 0,
  version_id bigint       not null,
  edition    int          not null,
  article_id bigint       not null,
  position   int          not null,
  chapter    varchar(100) not null,
  body       text         not null,
  plain      text         not null,
  reason     text         not null,
  source     varchar(300) not null,
  suspended  boolean      not null default false,
  unique key bylaws_wording_once (version_id, edition, article_id),
  key bylaws_wording_article (article_id),
  constraint bylaws_wording_fk foreign key (version_id) references bylaws_version (id)
) engine = InnoDB default character set utf8mb4;

-- How single articles were voted on, where they were.
create table bylaws_ruling (
  id         bigint      not null auto_increment primary key,
  version_id bigint      not null,
  round      int         not null,
  article_id bigint      not null,
  meeting_id bigint      not null,
  passed     boolean     not null,
  votes_for  int         not null,
  votes_against int      not null,
  votes_abstain int      not null,
  unique key bylaws_ruling_once (version_id, round, article_id)
) engine = InnoDB default character set utf8mb4;

create table bylaws_comment (
  id          bigint       not null auto_increment primary key,
  version     bigint       not null default 0,
  version_id  bigint       not null,
  area_id     bigint       not null,
  round       int          not null,
  edition     int          not null,
  article_id  bigint       not null,
  quoted      varchar(500) not null,
  body        text         not null,
  unit        varchar(100) not null,
  person_id   bigint       not null,
  from_paper  boolean      not null default false,
  said_on     date         not null,
  outcome     varchar(10),
  answer      text,
  answered_on date,
  withheld    boolean      not null default false,
  key bylaws_comment_version (version_id, article_id),
  key bylaws_comment_person (person_id)
) engine = InnoDB default character set utf8mb4;

create table bylaws_amendment (
  id          bigint       not null auto_increment primary key,
  version     bigint       not null default 0,
  version_id  bigint       not null,
  area_id     bigint       not null,
  round       int          not null,
  edition     int          not null,
  number      int          not null,
  kind        varchar(10)  not null,
  article_id  bigint       not null,
  anchor_id   bigint       not null,
  chapter     varchar(100) not null,
  body        text         not null,
  plain       text         not null,
  reason      text         not null,
  proposers   varchar(100) not null,
  person_id   bigint       not null,
  from_paper  boolean      not null default false,
  said_on     date         not null,
  outcome     varchar(10),
  answer      text,
  answered_on date,
  unique key bylaws_amendment_number (version_id, number),
  key bylaws_amendment_person (person_id)
) engine = InnoDB default character set utf8mb4;

create table bylaws_legality (
  id          bigint       not null auto_increment primary key,
  version_id  bigint       not null,
  area_id     bigint       not null,
  round       int          not null,
  edition     int          not null,
  adviser     varchar(100) not null,
  opinion     text         not null,
  passed      boolean      not null,
  held_on     date         not null,
  unique key bylaws_legality_once (version_id, round)
) engine = InnoDB default character set utf8mb4;

create table bylaws_legality_item (
  id        bigint       not null auto_increment primary key,
  review_id bigint       not null,
  item      varchar(20)  not null,
  fine      boolean      not null,
  note      varchar(500) not null,
  unique key bylaws_legality_item_once (review_id, item),
  constraint bylaws_legality_item_fk foreign key (review_id) references bylaws_legality (id)
) engine = InnoDB default character set utf8mb4;

create table bylaws_enforcement (
  id           bigint       not null auto_increment primary key,
  version      bigint       not null default 0,
  area_id      bigint       not null,
  bylaw_id     bigint       not null,
  version_id   bigint       not null,
  article_id   bigint       not null,
  number       varchar(60)  not null,
  code         varchar(12)  not null,
  reporter_id  bigint       not null,
  concerned_id bigint       not null default 0,
  concerned    varchar(100) not null,
  minor        boolean      not null,
  fact         text         not null,
  evidence     text         not null,
  from_paper   boolean      not null default false,
  happened_on  date         not null,
  reported_on  date         not null,
  state        varchar(10)  not null,
  closed_on    date,
  unique key bylaws_enforcement_number (number),
  key bylaws_enforcement_area (area_id, state),
  key bylaws_enforcement_article (article_id),
  key bylaws_enforcement_reporter (reporter_id),
  key bylaws_enforcement_concerned (concerned_id)
) engine = InnoDB default character set utf8mb4;

create table bylaws_enforcement_step (
  id             bigint      not null auto_increment primary key,
  enforcement_id bigint      not null,
  state          varchar(10) not null,
  measure        varchar(20),
  body           text        not null,
  held_on        date        not null,
  recorded_at    datetime(6) not null,
  key bylaws_enforcement_step_of (enforcement_id),
  constraint bylaws_enforcement_step_fk foreign key (enforcement_id) references bylaws_enforcement (id)
) engine = InnoDB default character set utf8mb4;
