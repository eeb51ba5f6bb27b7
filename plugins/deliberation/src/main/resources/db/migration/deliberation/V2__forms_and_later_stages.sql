-- The form of a deliberation (协商形式), its session, and the stages after the opinion.
alter table deliberation_consultation
  add column form          varchar(16)  not null default 'ONLINE' after stage,
  add column session_at    datetime(6)  after gather_to,
  add column session_place varchar(100) not null default '' after session_at,
  add column failed_why    text,
  add column convened_at   datetime(6),
  add column drafted_at    datetime(6),
  add column routed_at     datetime(6),
  add column fed_back_at   datetime(6),
  add column evaluated_at  datetime(6),
  add column failed_at     datetime(6),
  add column closed_at     datetime(6);
