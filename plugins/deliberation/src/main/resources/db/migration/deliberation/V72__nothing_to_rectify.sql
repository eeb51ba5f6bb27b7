-- Why nothing has to be put right after a review; null where that was not said.
alter table deliberation_review add column nothing_why varchar(500);
