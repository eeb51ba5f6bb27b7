-- The opinion map (意见图谱) of a consultation: what is published of it, and what the next one needs to look alike.
-- salt and memory tell how people stand: SEALED, read by nothing but the making of the next map and by each person for the own place.
create table deliberation_map (
  consultation_id bigint      not null primary key,
  salt            char(64)    character set ascii not null,
  seen            varchar(40) character set ascii not null default '',
  memory          longblob,
  published       longtext,
  digest          char(64)    character set ascii,
  made_at         datetime(6),
  final           boolean     not null default false,
  constraint deliberation_map_fk foreign key (consultation_id) references deliberation_consultation (id)
) engine = InnoDB default character set utf8mb4;

-- Whether the ballots, without persons, are published after the count: said before anybody votes.
alter table deliberation_consultation add column publish_ballots boolean;
