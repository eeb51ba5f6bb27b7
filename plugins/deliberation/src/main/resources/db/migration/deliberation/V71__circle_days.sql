-- Since when the groups concerned hang out, where they were written anew while people were being named; null: since that began.
alter table deliberation_consultation add column circled_at datetime(6);
