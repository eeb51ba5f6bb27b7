-- 哪个单位、在第几次办理时答复的；退回的单位不再是承办单位
ALTER TABLE representatives_contact
  ADD COLUMN verdict_round INT NOT NULL DEFAULT 0,
  ADD COLUMN replied_body VARCHAR(20),
  ADD COLUMN replied_name VARCHAR(120) NOT NULL DEFAULT '';
UPDATE representatives_contact SET replied_body = body, replied_name = body_name,
  verdict_round = COALESCE((SELECT MAX(s.round) FROM representatives_step s WHERE s.contact_id = representatives_contact.id AND s.kind = 'REPLIED'), 1)
  WHERE verdict IS NOT NULL;
UPDATE representatives_contact SET body = NULL, body_name = '', helpers = ''
  WHERE (SELECT MAX(s.id) FROM representatives_step s WHERE s.contact_id = representatives_contact.id AND s.kind = 'RETURNED')
      > (SELECT MAX(s.id) FROM representatives_step s WHERE s.contact_id = representatives_contact.id AND s.kind = 'FORWARDED');
