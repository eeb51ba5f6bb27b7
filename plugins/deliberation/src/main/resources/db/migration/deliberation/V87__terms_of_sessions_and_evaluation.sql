-- The further settings that a notice freezes; null: the notice went out before that was kept, and the settings of the area hold.
alter table deliberation_consultation add column quorum varchar(20);
alter table deliberation_consultation add column adjourn_days int;
alter table deliberation_consultation add column reopen_below int;
