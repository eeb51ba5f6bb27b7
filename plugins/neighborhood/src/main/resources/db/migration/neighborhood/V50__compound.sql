-- What is known of a compound (小区) beside its area: address, who runs it, the property contract. The company's contact is an office's.
create table neighborhood_compound (
  id             bigint       not null auto_increment primary key,
  version        bigint       not null default 0,
  area_id        bigint       not null,
  address        varchar(200) not null,
  regime         varchar(12)  not null,
  developer      varchar(200) not null,
  delivered_on   date,
  delivered_part decimal(5,2),
  company        varchar(200) not null,
  company_line   varchar(200) not null,
  contract_kind  varchar(12)  not null,
  contract_from  date,
  contract_to    date,
  described_at   datetime(6)  not null,
  unique key neighborhood_compound_area (area_id)
) engine = InnoDB default character set utf8mb4;

-- Documents that stand permanently (四川省物业管理条例第三十七条): the newest of a kind is in force, the earlier ones stay readable.
create table neighborhood_compoundpaper (
  id          bigint       not null auto_increment primary key,
  version     bigint       not null default 0,
  compound_id bigint       not null,
  kind        varchar(12)  not null,
  title       varchar(200) not null,
  document_id bigint       not null,
  in_force_on date         not null,
  filed_at    datetime(6)  not null,
  key neighborhood_compoundpaper_of (compound_id, kind, in_force_on),
  constraint neighborhood_compoundpaper_compound foreign key (compound_id) references neighborhood_compound (id)
) engine = InnoDB default character set utf8mb4;
