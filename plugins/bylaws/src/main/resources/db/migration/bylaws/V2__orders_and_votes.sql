-- An order to correct may come after the receipt, on a day of its own.
alter table bylaws_version add column ordered_on date after receipt;
update bylaws_version set ordered_on = answered_on where order_why is not null;

-- How many were there when the change of an article was voted on; unknown of votes before.
alter table bylaws_ruling add column present int after passed;

-- Reason and name of a group may hold what must not be public.
alter table bylaws_amendment add column withheld boolean not null default false;

-- How many acts were done on a version that had to come one after the other.
alter table bylaws_version add column held int not null default 0 after edition;
