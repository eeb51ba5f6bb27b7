-- 建议、提案的标题，受理机关公开的才公开；对答复不满意，到哪天为止可以再提
ALTER TABLE representatives_contact
  ADD COLUMN suggestion_title VARCHAR(120) NOT NULL DEFAULT '',
  ADD COLUMN suggestion_public BOOLEAN NOT NULL DEFAULT FALSE,
  ADD COLUMN suggestion_again_until DATE;
