-- dangers that the street refused before they were reported anew
create table decisions_refused_danger (
  id           bigint      not null auto_increment primary key,
  matter_id    bigint      not null,
  danger       text        not null,
  danger_since date,
  refused_on   date        not null,
  reason       text        not null,
  key decisions_refused_danger_matter (matter_id),
  constraint decisions_refused_danger_fk foreign key (matter_id) references decisions_matter (id)
) engine = InnoDB default character set utf8mb4;
