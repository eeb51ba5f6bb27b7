-- A paper that came of a vote of the owners, and the day on which that vote fell; what fell is in force no more.
alter table neighborhood_compoundpaper add column vote_id bigint not null default 0 after document_id,
  add column fell_on date after in_force_on;
