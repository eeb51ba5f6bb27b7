-- 代表改写的资料卡，联络站核对以前仍公开原来的
ALTER TABLE representatives_representative
  ADD COLUMN next_kind         VARCHAR(20),
  ADD COLUMN next_level        VARCHAR(20),
  ADD COLUMN next_constituency VARCHAR(120),
  ADD COLUMN next_introduction VARCHAR(500),
  ADD COLUMN next_from         DATE,
  ADD COLUMN next_to           DATE;
