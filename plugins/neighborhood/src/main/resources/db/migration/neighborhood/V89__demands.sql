-- A demand for a vote (联名提议): the rule set by which it began, when enough had signed and until when it is to be called, the committee's refusal with
-- its reasons, and when owners asked the street instead.
ALTER TABLE neighborhood_vote ADD COLUMN demand_ruleset VARCHAR(20) AFTER by_owners, ADD COLUMN demand_met_on DATE AFTER demand_ruleset,
  ADD COLUMN demand_due_on DATE AFTER demand_met_on, ADD COLUMN demand_refused_on DATE AFTER demand_due_on,
  ADD COLUMN demand_refused_why VARCHAR(2000) AFTER demand_refused_on, ADD COLUMN street_asked_on DATE AFTER demand_refused_why;
