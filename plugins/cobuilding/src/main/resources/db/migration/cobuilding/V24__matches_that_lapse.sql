-- The day by which a match is to begin; an entry whose match came to nothing by then is open again.
ALTER TABLE cobuilding_need ADD COLUMN matched_until DATE;
ALTER TABLE cobuilding_resource ADD COLUMN matched_until DATE;

UPDATE cobuilding_need need SET need.matched_until =
  (SELECT MAX(m.start_on) FROM cobuilding_match m WHERE m.need_id = need.id AND m.state = 'ACCEPTED') WHERE need.state = 'MATCHED';
UPDATE cobuilding_resource resource SET resource.matched_until =
  (SELECT MAX(m.start_on) FROM cobuilding_match m WHERE m.resource_id = resource.id AND m.state = 'ACCEPTED') WHERE resource.state = 'MATCHED';
