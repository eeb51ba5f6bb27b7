-- On which day the change of an article was voted on, where a vote by articles took several meetings; unknown of votes before.
alter table bylaws_ruling add column decided_on date after meeting_id;
