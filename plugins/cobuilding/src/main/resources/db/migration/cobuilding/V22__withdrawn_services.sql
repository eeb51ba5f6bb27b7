-- An entry that the other side disputed and whoever entered it took back.
ALTER TABLE cobuilding_service ADD COLUMN withdrawn_on DATE;
