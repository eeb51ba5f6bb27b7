-- Who has had a part in how many pictures of the opinion map, and when last (MapTurns): SEALED like its memory, read by nothing but the making of the
-- next one. voters and votes: how many there were when the published map was made, rounded; all that is told of them while votes may still come.
alter table deliberation_map
  add column turns  longblob,
  add column voters int,
  add column votes  int;
