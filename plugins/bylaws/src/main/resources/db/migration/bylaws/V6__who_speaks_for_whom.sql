-- Whether the committee knows that somebody speaks for the unit or the group that he names; on paper a worker saw its sheet.
alter table bylaws_comment add column confirmed boolean not null default false after unit;
update bylaws_comment set confirmed = from_paper;
alter table bylaws_amendment add column confirmed boolean not null default false after proposers;
update bylaws_amendment set confirmed = from_paper;
