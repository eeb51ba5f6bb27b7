-- When a first meeting failed: its drafts are revised and posted again within three months.
alter table neighborhood_founding add column failed_on date after elected;
