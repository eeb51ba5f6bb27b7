-- 首次答复的时刻：紧急事项按小时算；当场答复过的都请居民评价
ALTER TABLE representatives_contact ADD COLUMN answered_at DATETIME(6);
UPDATE representatives_contact SET answered_at = (SELECT MIN(s.taken_at) FROM representatives_step s
  WHERE s.contact_id = representatives_contact.id AND s.kind IN ('ANSWERED', 'REPLIED'));
