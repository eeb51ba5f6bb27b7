-- How an owners' assembly comes into being (首次业主大会筹备).
create table neighborhood_founding (
  id             bigint        not null auto_increment primary key,
  version        bigint        not null default 0,
  area_id        bigint        not null,
  stage          varchar(16)   not null,
  reasons        varchar(120)  not null,
  total_area     decimal(14,4) not null,
  delivered_area decimal(14,4) not null,
  total_units    bigint        not null,
  delivered_units bigint       not null,
  contract_end   date,
  reporter       varchar(10),
  group_notice   bigint        not null default 0,
  formed_on      date,
  attempt        int           not null default 1,
  drafts_notice  bigint        not null default 0,
  election_id    bigint        not null default 0,
  vote_id        bigint        not null default 0,
  called         boolean       not null default false,
  matters        varchar(10)   not null default 'OPEN',
  elected        varchar(10)   not null default 'OPEN',
  committee_id   bigint        not null default 0,
  begun_by       bigint        not null,
  begun_on       date          not null,
  ended_on       date,
  ended_why      varchar(500),
  key neighborhood_founding_area (area_id)
) engine = InnoDB default character set utf8mb4;

create table neighborhood_group_member (
  id          bigint       not null auto_increment primary key,
  founding_id bigint       not null,
  place       int          not null,
  seat        varchar(20)  not null,
  name        varchar(60)  not null,
  head        boolean      not null,
  unique key neighborhood_group_member_place (founding_id, place),
  constraint neighborhood_group_member_fk foreign key (founding_id) references neighborhood_founding (id)
) engine = InnoDB default character set utf8mb4;

-- Drafts that the group writes (管理规约、议事规则草案 …); never edited, only followed by another edition.
create table neighborhood_draft (
  id          bigint      not null auto_increment primary key,
  founding_id bigint      not null,
  kind        varchar(16) not null,
  edition     int         not null,
  text        mediumtext  not null,
  digest      char(64)    character set ascii not null,
  written_by  bigint      not null,
  written_on  date        not null,
  unique key neighborhood_draft_edition (founding_id, kind, edition),
  constraint neighborhood_draft_fk foreign key (founding_id) references neighborhood_founding (id)
) engine = InnoDB default character set utf8mb4;
