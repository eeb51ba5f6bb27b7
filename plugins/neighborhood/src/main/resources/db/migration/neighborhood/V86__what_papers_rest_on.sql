-- What a paper of a compound rests on: the decision of the owners from before the portal, and the day on which it was filed with the street (备案).
ALTER TABLE neighborhood_compoundpaper ADD COLUMN source_title VARCHAR(200) NOT NULL DEFAULT '' AFTER vote_id,
  ADD COLUMN source_on DATE AFTER source_title, ADD COLUMN street_on DATE AFTER source_on;
