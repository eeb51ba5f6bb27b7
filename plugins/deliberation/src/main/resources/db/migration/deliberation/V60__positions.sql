-- What each side says in the notice, in equal length (各方立场), and of an owners' matter what it costs and which item of the law it is.
create table deliberation_position (
  id              bigint        not null auto_increment primary key,
  version         bigint        not null default 0,
  consultation_id bigint        not null,
  side            varchar(40)   not null,
  body            varchar(600)  not null,
  person_id       bigint,
  written_at      datetime(6)   not null,
  unique key deliberation_position_of (consultation_id, side),
  key deliberation_position_person (person_id),
  constraint deliberation_position_fk foreign key (consultation_id) references deliberation_consultation (id)
) engine = InnoDB default character set utf8mb4;

create table deliberation_cost (
  id              bigint        not null auto_increment primary key,
  version         bigint        not null default 0,
  consultation_id bigint        not null,
  what            varchar(100)  not null,
  cents           bigint        not null,
  payer           varchar(100)  not null,
  key deliberation_cost_of (consultation_id, id),
  constraint deliberation_cost_fk foreign key (consultation_id) references deliberation_consultation (id)
) engine = InnoDB default character set utf8mb4;

create table deliberation_owners_matter (
  id              bigint        not null auto_increment primary key,
  version         bigint        not null default 0,
  consultation_id bigint        not null,
  item            varchar(16)   not null,
  unique key deliberation_owners_matter_of (consultation_id),
  constraint deliberation_owners_matter_fk foreign key (consultation_id) references deliberation_consultation (id)
) engine = InnoDB default character set utf8mb4;
