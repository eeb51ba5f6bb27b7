-- 谁看过：承办单位看的记下是哪个单位；在工作台清单里只看到开头的另记
ALTER TABLE representatives_look
  ADD COLUMN body   VARCHAR(20),
  ADD COLUMN listed BOOLEAN NOT NULL DEFAULT FALSE,
  ADD KEY ix_representatives_look_actor (actor_id, looked_at);
