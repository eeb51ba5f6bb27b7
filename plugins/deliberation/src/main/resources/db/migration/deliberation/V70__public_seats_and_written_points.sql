-- Residents in a hearing: who registered for a public seat, until the report; who wrote a point; and which words are not for the public.
create table deliberation_public_seat (
  id              bigint       not null auto_increment primary key,
  version         bigint       not null default 0,
  consultation_id bigint       not null,
  person_id       bigint       not null,
  name            varchar(100) not null,
  taken_at        datetime(6)  not null,
  unique key deliberation_public_seat_once (consultation_id, person_id),
  key deliberation_public_seat_person (person_id),
  constraint deliberation_public_seat_fk foreign key (consultation_id) references deliberation_consultation (id)
) engine = InnoDB default character set utf8mb4;

create table deliberation_point_author (
  id              bigint not null auto_increment primary key,
  consultation_id bigint not null,
  point_id        bigint not null,
  person_id       bigint not null,
  unique key deliberation_point_author_of (point_id),
  key deliberation_point_author_in (consultation_id, person_id),
  key deliberation_point_author_person (person_id),
  constraint deliberation_point_author_fk foreign key (point_id) references deliberation_hearing_point (id)
) engine = InnoDB default character set utf8mb4;

alter table deliberation_hearing_point add column withheld varchar(16);
alter table deliberation_hearing add column attending bigint;
