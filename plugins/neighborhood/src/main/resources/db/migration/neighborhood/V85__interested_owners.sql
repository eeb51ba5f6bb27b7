-- Turning a dwelling into business premises asks others (住改商, 民法典第二百七十九条): whose unit it is, and who outside of the building is interested.
ALTER TABLE neighborhood_vote ADD COLUMN interested_units TEXT NOT NULL DEFAULT '' AFTER scope_names;
ALTER TABLE neighborhood_vote_matter ADD COLUMN applicant_unit VARCHAR(60) NOT NULL DEFAULT '' AFTER details;
