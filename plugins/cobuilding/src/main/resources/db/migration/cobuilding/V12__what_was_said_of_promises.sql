-- What was reported, denied and confirmed of a promise stays readable when it is reported anew (G4), with the day on which it was said (G5).
ALTER TABLE cobuilding_promise ADD COLUMN reported_on DATE;

CREATE TABLE cobuilding_promise_step (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  promise_id  BIGINT       NOT NULL,
  kind        VARCHAR(20)  NOT NULL,
  words       VARCHAR(500) NOT NULL,
  done_on     DATE,
  told_on     DATE,
  evidence_id BIGINT,
  KEY ix_cobuilding_promise_step (promise_id)
);

-- On which day these were said is not known.
INSERT INTO cobuilding_promise_step (promise_id, kind, words, done_on, evidence_id)
  SELECT id, 'REPORTED', COALESCE(report, ''), done_on, evidence_id FROM cobuilding_promise WHERE done_on IS NOT NULL;
INSERT INTO cobuilding_promise_step (promise_id, kind, words)
  SELECT id, 'DISPUTED', dispute FROM cobuilding_promise WHERE dispute IS NOT NULL;
INSERT INTO cobuilding_promise_step (promise_id, kind, words, told_on)
  SELECT id, 'CONFIRMED', '', confirmed_on FROM cobuilding_promise WHERE confirmed_on IS NOT NULL;
