-- 办结后到哪天为止可以要求重新办理
ALTER TABLE representatives_contact ADD COLUMN reopen_until DATE;
