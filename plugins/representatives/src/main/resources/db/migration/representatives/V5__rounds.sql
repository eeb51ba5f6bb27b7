-- 首次答复从哪一次转办算起，正在办的这一次到哪天为止
ALTER TABLE representatives_contact
  ADD COLUMN first_forwarded_on DATE,
  ADD COLUMN round_due DATE;
UPDATE representatives_contact SET first_due = NULL WHERE body IS NULL AND replied_on IS NULL;
UPDATE representatives_contact SET round_due = CASE WHEN state IN ('ACCEPTED', 'EXTENDED', 'REWORK') THEN due ELSE first_due END,
  first_forwarded_on = COALESCE((SELECT MIN(s.taken_on) FROM representatives_step s
    WHERE s.contact_id = representatives_contact.id AND s.kind = 'FORWARDED'), forwarded_on);
