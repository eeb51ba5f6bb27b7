-- Who looked at a record of enforcement, as what and when: told to the person concerned, also where that one joins later.
create table bylaws_enforcement_look (
  id             bigint      not null auto_increment primary key,
  enforcement_id bigint      not null,
  reader         varchar(12) not null,
  looked_at      datetime(6) not null,
  key bylaws_enforcement_look_of (enforcement_id),
  constraint bylaws_enforcement_look_fk foreign key (enforcement_id) references bylaws_enforcement (id)
) engine = InnoDB default character set utf8mb4;
