-- 列入计划（B）的答复要说好哪天办好，办好了记下日期
ALTER TABLE representatives_contact
  ADD COLUMN promised_on DATE,
  ADD COLUMN promise_kept_on DATE,
  ADD COLUMN promise_broken BOOLEAN NOT NULL DEFAULT FALSE;
