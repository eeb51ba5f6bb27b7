-- An account of the owners (专户): the maintenance fund, or common income. Money is kept in cents (分).
create table neighborhood_account (
  id          bigint       not null auto_increment primary key,
  area_id     bigint       not null,
  kind        varchar(12)  not null,
  bank        varchar(120) not null,
  tail        varchar(8)   not null,
  first_cents bigint       not null,
  opened_on   date         not null,
  recorded_by bigint       not null,
  unique key neighborhood_account_kind (area_id, kind)
) engine = InnoDB default character set utf8mb4;

-- One booking with its voucher; never changed, only reversed by another.
create table neighborhood_entry (
  id          bigint       not null auto_increment primary key,
  area_id     bigint       not null,
  account_id  bigint       not null,
  flow        varchar(4)   not null,
  category    varchar(16)  not null,
  cents       bigint       not null,
  what        varchar(300) not null,
  booked_on   date         not null,
  voucher_id  bigint       not null,
  voucher     char(64)     character set ascii not null,
  use_id      bigint       not null default 0,
  reverses_id bigint,
  recorded_by bigint       not null,
  recorded_at datetime(6)  not null,
  unique key neighborhood_entry_reverses (reverses_id),
  key neighborhood_entry_day (account_id, booked_on),
  constraint neighborhood_entry_fk foreign key (account_id) references neighborhood_account (id)
) engine = InnoDB default character set utf8mb4;

-- What was published of an account for half a year; a correction is another edition with its reason.
create table neighborhood_publication (
  id            bigint       not null auto_increment primary key,
  area_id       bigint       not null,
  account_id    bigint       not null,
  half          char(6)      character set ascii not null,
  edition       int          not null,
  opening_cents bigint       not null,
  in_cents      bigint       not null,
  out_cents     bigint       not null,
  reason        varchar(500) not null,
  published_on  date         not null,
  stands_until  date         not null,
  digest        char(64)     character set ascii not null,
  recorded_by   bigint       not null,
  recorded_at   datetime(6)  not null,
  unique key neighborhood_publication_edition (account_id, half, edition),
  constraint neighborhood_publication_fk foreign key (account_id) references neighborhood_account (id)
) engine = InnoDB default character set utf8mb4;

create table neighborhood_publication_line (
  id             bigint      not null auto_increment primary key,
  publication_id bigint      not null,
  place          int         not null,
  flow           varchar(4)  not null,
  category       varchar(16) not null,
  cents          bigint      not null,
  bookings       int         not null,
  unique key neighborhood_publication_line_place (publication_id, place),
  constraint neighborhood_publication_line_fk foreign key (publication_id) references neighborhood_publication (id)
) engine = InnoDB default character set utf8mb4;

-- A use of the maintenance fund (维修资金使用), or raising it.
create table neighborhood_fund_use (
  id             bigint       not null auto_increment primary key,
  version        bigint       not null default 0,
  area_id        bigint       not null,
  kind           varchar(10)  not null,
  stage          varchar(12)  not null,
  title          varchar(200) not null,
  part           varchar(200) not null,
  part_key       varchar(200) not null,
  danger         varchar(12),
  reason         text         not null,
  budget_cents   bigint       not null,
  scope          varchar(10)  not null,
  scope_names    text         not null,
  vote_id        bigint       not null default 0,
  decision       varchar(60)  not null default '',
  contractor     varchar(120) not null default '',
  contractor_key varchar(120) not null default '',
  settled_cents  bigint,
  planned_by     bigint       not null,
  planned_on     date         not null,
  ended_on       date,
  key neighborhood_fund_use_area (area_id, planned_on)
) engine = InnoDB default character set utf8mb4;

-- What each unit bears of it (分摊), to the cent.
create table neighborhood_fund_share (
  id     bigint        not null auto_increment primary key,
  use_id bigint        not null,
  unit   varchar(60)   not null,
  area   decimal(14,4) not null,
  cents  bigint        not null,
  unique key neighborhood_fund_share_unit (use_id, unit),
  constraint neighborhood_fund_share_fk foreign key (use_id) references neighborhood_fund_use (id)
) engine = InnoDB default character set utf8mb4;

-- An audit that owners demanded.
create table neighborhood_audit (
  id          bigint       not null auto_increment primary key,
  version     bigint       not null default 0,
  area_id     bigint       not null,
  account_id  bigint       not null,
  petition_id bigint       not null,
  demanded_on date         not null,
  auditor     varchar(120) not null default '',
  finding     text,
  report_id   bigint       not null default 0,
  done_on     date,
  key neighborhood_audit_area (area_id)
) engine = InnoDB default character set utf8mb4;

-- That something the law wants published was posted (公开事项), for a period or on a change.
create table neighborhood_publicity (
  id          bigint       not null auto_increment primary key,
  area_id     bigint       not null,
  item        varchar(16)  not null,
  half        char(6)      character set ascii not null,
  number      int          not null default 0,
  text        text         not null,
  document_id bigint       not null,
  posted_on   date         not null,
  until       date         not null,
  recorded_by bigint       not null,
  recorded_at datetime(6)  not null,
  unique key neighborhood_publicity_item (area_id, item, half, number)
) engine = InnoDB default character set utf8mb4;
