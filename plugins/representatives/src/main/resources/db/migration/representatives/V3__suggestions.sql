-- 建议有了答复的日期：没有答复的建议不能办结
ALTER TABLE representatives_contact ADD COLUMN suggestion_answered_on DATE;
