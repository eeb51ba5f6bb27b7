-- 纸上反映的事，凭条还没有交给居民
ALTER TABLE representatives_contact ADD COLUMN slip_waits BOOLEAN NOT NULL DEFAULT FALSE;
