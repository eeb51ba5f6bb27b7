-- From which day an article is suspended (暂停执行); unknown of those that were suspended before.
alter table bylaws_wording add column suspended_on date after suspended;
