-- The plan with which a vote is reported to the street and the residents' committee, and the filing of its result with the street (报告、备案).
ALTER TABLE neighborhood_vote ADD COLUMN plan TEXT AFTER reported_on, ADD COLUMN filed_on DATE AFTER final_on,
  ADD COLUMN filing_receipt VARCHAR(200) AFTER filed_on;
