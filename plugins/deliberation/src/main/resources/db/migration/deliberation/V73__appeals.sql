-- Whoever said a hidden statement appeals to the supervision committee once for each hiding; null: no appeal, or none that was refused.
alter table deliberation_statement add column appealed_on date;
alter table deliberation_statement add column appeal_why varchar(300);
alter table deliberation_statement add column upheld_why varchar(300);
