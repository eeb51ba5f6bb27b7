-- The page of the procedure that took up a matter on which no agreement was reached; null: none.
alter table deliberation_consultation add column referred_page varchar(200);
