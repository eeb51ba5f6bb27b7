-- READ, or why the words of a file are missing: TOO_LARGE, TOO_SLOW, UNREADABLE
ALTER TABLE portal_document_text ADD COLUMN outcome VARCHAR(20) NOT NULL DEFAULT 'READ';
