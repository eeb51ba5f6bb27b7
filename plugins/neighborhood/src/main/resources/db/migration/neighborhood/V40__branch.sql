-- The party branch of a compound (小区党支部). Area, person, meeting and document ids belong to the core and carry no foreign key.
-- What is kept of members, lessons and advice is of class OFFICE; the room says in BranchCards what of it is public.
create table neighborhood_branch (
  id            bigint       not null auto_increment primary key,
  version       bigint       not null default 0,
  area_id       bigint       not null,
  form          varchar(12)  not null,
  state         varchar(12)  not null,
  living        int          not null,
  formal        int          not null,
  units         int          not null,
  seats         int          not null default 0,
  elected_on    date,
  term_years    int          not null default 0,
  contact       varchar(200) not null default '',
  office_hours  varchar(200) not null default '',
  shown         boolean      not null default false,
  opened_at     datetime(6)  not null,
  key neighborhood_branch_area (area_id, state)
) engine = InnoDB default character set utf8mb4;

-- Who belongs to a branch (党员名册). voting_person is the person as long as it counts as voting here: a person counts in one branch only.
create table neighborhood_partymember (
  id            bigint       not null auto_increment primary key,
  version       bigint       not null default 0,
  branch_id     bigint       not null,
  area_id       bigint       not null,
  person_id     bigint       not null,
  name          varchar(100) not null,
  registration  varchar(12)  not null,
  standing      varchar(12)  not null,
  state         varchar(12)  not null,
  unit          varchar(200) not null,
  offers        varchar(500) not null,
  office        varchar(12)  not null,
  from_company  boolean      not null default false,
  voting_person bigint,
  since         date         not null,
  until         date,
  reported_at   datetime(6)  not null,
  key neighborhood_partymember_branch (branch_id, state),
  key neighborhood_partymember_person (person_id),
  unique key neighborhood_partymember_voting (voting_person),
  constraint neighborhood_partymember_of foreign key (branch_id) references neighborhood_branch (id)
) engine = InnoDB default character set utf8mb4;

-- What the unit of a doubly registered member hears of a year (双报到年度反馈).
create table neighborhood_partyfeedback (
  id         bigint        not null auto_increment primary key,
  version    bigint        not null default 0,
  member_id  bigint        not null,
  year       int           not null,
  words      varchar(1000) not null,
  written_on date          not null,
  unique key neighborhood_partyfeedback_year (member_id, year),
  constraint neighborhood_partyfeedback_of foreign key (member_id) references neighborhood_partymember (id)
) engine = InnoDB default character set utf8mb4;

-- A meeting, lesson or theme day of the branch (三会一课、主题党日) from the yearly plan to the confirmed record.
create table neighborhood_lesson (
  id          bigint        not null auto_increment primary key,
  version     bigint        not null default 0,
  branch_id   bigint        not null,
  area_id     bigint        not null,
  kind        varchar(20)   not null,
  title       varchar(200)  not null,
  first_day   date          not null,
  last_day    date          not null,
  state       varchar(12)   not null,
  called_for  datetime(6),
  place       varchar(200)  not null default '',
  agenda      varchar(2000) not null default '',
  why_moved   varchar(500)  not null default '',
  question    varchar(500)  not null default '',
  meeting_id  bigint,
  held_on     date,
  should_come int           not null default 0,
  present     int           not null default 0,
  excused     int           not null default 0,
  votes_for   int           not null default 0,
  against     int           not null default 0,
  abstain     int           not null default 0,
  passed      boolean,
  minutes     text          not null,
  decision    varchar(1000) not null default '',
  assignments varchar(1000) not null default '',
  of_compound boolean       not null default false,
  photo_id    bigint,
  recorded_at datetime(6),
  late        boolean       not null default false,
  confirmed_on date,
  key neighborhood_lesson_branch (branch_id, first_day)
) engine = InnoDB default character set utf8mb4;

-- Advice of the branch on the founding of the owners' committee (指导业委会组建), step by step.
create table neighborhood_guidance (
  id          bigint        not null auto_increment primary key,
  version     bigint        not null default 0,
  branch_id   bigint        not null,
  area_id     bigint        not null,
  step        varchar(20)   not null,
  advice      varchar(2000) not null,
  given_on    date          not null,
  outcome     varchar(12)   not null,
  answer      varchar(1000) not null,
  answered_on date,
  document_id bigint,
  key neighborhood_guidance_branch (branch_id, id)
) engine = InnoDB default character set utf8mb4;

-- Posts and small wishes that members take on (认领岗位、微心愿).
create table neighborhood_post (
  id         bigint        not null auto_increment primary key,
  version    bigint        not null default 0,
  branch_id  bigint        not null,
  area_id    bigint        not null,
  kind       varchar(12)   not null,
  title      varchar(200)  not null,
  words      varchar(1000) not null,
  offered_on date          not null,
  closed_on  date,
  key neighborhood_post_branch (branch_id, closed_on)
) engine = InnoDB default character set utf8mb4;

create table neighborhood_posttaking (
  id          bigint       not null auto_increment primary key,
  version     bigint       not null default 0,
  post_id     bigint       not null,
  member_id   bigint       not null,
  person_id   bigint       not null,
  taken_on    date         not null,
  half_hours  int          not null default 0,
  done_on     date,
  unique key neighborhood_posttaking_once (post_id, member_id),
  key neighborhood_posttaking_person (person_id),
  constraint neighborhood_posttaking_of foreign key (post_id) references neighborhood_post (id),
  constraint neighborhood_posttaking_by foreign key (member_id) references neighborhood_partymember (id)
) engine = InnoDB default character set utf8mb4;
