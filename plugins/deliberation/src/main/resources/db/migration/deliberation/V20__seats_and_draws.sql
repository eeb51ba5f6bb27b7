-- The groups concerned (利益相关方) with their size and their seats; the names come from the circle of the consultation.
create table deliberation_group (
  id              bigint       not null auto_increment primary key,
  version         bigint       not null default 0,
  consultation_id bigint       not null,
  place           int          not null,
  name            varchar(40)  not null,
  people          int          not null,
  counted_by      varchar(100) not null,
  seats           int          not null default 0,
  gap_why         varchar(300),
  unique key deliberation_group_name (consultation_id, name),
  constraint deliberation_group_fk foreign key (consultation_id) references deliberation_consultation (id)
) engine = InnoDB default character set utf8mb4;

-- Somebody says that a group is missing, and what the panel answered. Who said it is nobody's business; class PARTIES.
create table deliberation_group_claim (
  id              bigint       not null auto_increment primary key,
  version         bigint       not null default 0,
  consultation_id bigint       not null,
  person_id       bigint,
  name            varchar(40)  not null,
  why             varchar(300) not null,
  claimed_on      date         not null,
  answer          varchar(8),
  reason          varchar(300),
  answered_at     datetime(6),
  key deliberation_group_claim_of (consultation_id, id),
  key deliberation_group_claim_mine (person_id),
  constraint deliberation_group_claim_fk foreign key (consultation_id) references deliberation_consultation (id)
) engine = InnoDB default character set utf8mb4;

-- How many seats there are, how many of them officials may take and how many women are sought (席位方案).
create table deliberation_seat_plan (
  id              bigint      not null auto_increment primary key,
  version         bigint      not null default 0,
  consultation_id bigint      not null,
  seats           int         not null,
  officials       int         not null,
  women           int         not null,
  allotted_at     datetime(6) not null,
  unique key deliberation_seat_plan_of (consultation_id),
  constraint deliberation_seat_plan_fk foreign key (consultation_id) references deliberation_consultation (id)
) engine = InnoDB default character set utf8mb4;

-- Who takes part (议事代表), with consent to be named. The name is public; the person is the link to the account, where there is one.
create table deliberation_seat (
  id              bigint       not null auto_increment primary key,
  version         bigint       not null default 0,
  consultation_id bigint       not null,
  group_id        bigint,
  person_id       bigint,
  kind            varchar(12)  not null,
  name            varchar(40)  not null,
  office          varchar(100) not null,
  woman           boolean      not null,
  code            char(8)      character set ascii,
  named_at        datetime(6)  not null,
  ended_at        datetime(6),
  ended_why       varchar(300),
  key deliberation_seat_of (consultation_id, id),
  key deliberation_seat_mine (person_id),
  constraint deliberation_seat_fk foreign key (consultation_id) references deliberation_consultation (id),
  constraint deliberation_seat_group foreign key (group_id) references deliberation_group (id)
) engine = InnoDB default character set utf8mb4;

-- Who would like to take part (报名). Names of those who were not drawn are class OFFICE; the number says nothing about the person.
create table deliberation_volunteer (
  id              bigint       not null auto_increment primary key,
  version         bigint       not null default 0,
  consultation_id bigint       not null,
  group_id        bigint       not null,
  person_id       bigint,
  number          char(6)      character set ascii not null,
  name            varchar(40)  not null,
  woman           boolean      not null,
  state           varchar(12)  not null,
  reason          varchar(16),
  why             varchar(300),
  place           int          not null default 0,
  registered_on   date         not null,
  unique key deliberation_volunteer_person (consultation_id, person_id),
  unique key deliberation_volunteer_number (consultation_id, number),
  key deliberation_volunteer_mine (person_id),
  constraint deliberation_volunteer_fk foreign key (consultation_id) references deliberation_consultation (id),
  constraint deliberation_volunteer_group foreign key (group_id) references deliberation_group (id)
) engine = InnoDB default character set utf8mb4;

-- A draw by commit and reveal (随机抽取). Everything here is public; the secret is empty until the result is out.
create table deliberation_draw (
  id              bigint       not null auto_increment primary key,
  version         bigint       not null default 0,
  consultation_id bigint       not null,
  turn            int          not null,
  state           varchar(12)  not null,
  commitment      char(64)     character set ascii not null,
  register_to     date         not null,
  source          varchar(200) not null,
  source_day      date         not null,
  quotas          text         not null,
  women           int          not null default 0,
  pool            mediumtext   not null,
  excluded        text         not null,
  figure          varchar(100) not null default '',
  secret          varchar(64)  character set ascii not null default '',
  ended_why       varchar(300),
  opened_at       datetime(6)  not null,
  frozen_at       datetime(6),
  drawn_at        datetime(6),
  unique key deliberation_draw_turn (consultation_id, turn),
  constraint deliberation_draw_fk foreign key (consultation_id) references deliberation_consultation (id)
) engine = InnoDB default character set utf8mb4;

-- The secret of a draw that is not over, apart from everything that is shown. SEALED.
create table deliberation_draw_secret (
  draw_id bigint   not null primary key,
  secret  char(64) character set ascii not null,
  constraint deliberation_draw_secret_fk foreign key (draw_id) references deliberation_draw (id)
) engine = InnoDB default character set utf8mb4;
