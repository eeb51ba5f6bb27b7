-- What came due while its agreement was suspended, or after it was broken off, is owed by nobody.
ALTER TABLE cobuilding_promise ADD COLUMN relief VARCHAR(20) NOT NULL DEFAULT 'NONE';
UPDATE cobuilding_promise p JOIN cobuilding_agreement a ON a.id = p.agreement_id SET p.relief = 'ENDED'
  WHERE a.state IN ('ENDING', 'ENDED') AND a.ended_on IS NOT NULL AND p.due_on > a.ended_on AND p.confirmed_on IS NULL;

-- An agreement that is renewed holds until the last day of its term: the day of its renewal ends nothing.
ALTER TABLE cobuilding_agreement ADD COLUMN renewed_on DATE;
UPDATE cobuilding_agreement SET renewed_on = ended_on, ended_on = NULL WHERE state = 'RENEWED';
