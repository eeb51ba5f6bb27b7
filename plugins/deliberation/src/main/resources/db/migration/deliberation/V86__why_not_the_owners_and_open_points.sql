-- Why a point of a compound does not belong to the owners; null: it does, or the form has none that could.
alter table deliberation_candidate add column whose_why varchar(300);
-- Put on the table as an open point, since people were divided about it; null: it is asked about like every other.
alter table deliberation_candidate add column dividing boolean;
