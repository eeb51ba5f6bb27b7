-- How many people and votes must come together before they are told, frozen by the notice with the other terms. Null: announced before that was
-- frozen, or brought in; then it is what the settings are without anybody's change, 7 and 5 (Terms).
alter table deliberation_consultation
  add column min_group int,
  add column min_cell  int;
