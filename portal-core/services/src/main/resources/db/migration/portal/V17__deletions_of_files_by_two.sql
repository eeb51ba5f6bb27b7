-- A file is deleted by two: one proposes it, another confirms (鉴定与监销). Empty for all rows that are there, which leaves their seals as they are.
ALTER TABLE portal_document
  ADD COLUMN proposed_why VARCHAR(500) NULL,
  ADD COLUMN proposed_by  BIGINT       NULL,
  ADD COLUMN proposed_at  DATETIME(6)  NULL;

-- Who voted what on statements is SEALED (domain 0.4): of sheets entered before, nothing of it stays beside the name.
UPDATE portal_paper SET filled = '{}' WHERE form = 'deliberation.vote' AND state <> 'WAITING';
