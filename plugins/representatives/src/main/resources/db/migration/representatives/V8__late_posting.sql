-- 公告贴晚了的接待日
ALTER TABLE representatives_reception ADD COLUMN posted_late BOOLEAN NOT NULL DEFAULT FALSE;
