-- To whom the street has files and seals handed over where a committee ends without a successor (街道指定保管); empty where there is one.
ALTER TABLE neighborhood_handover ADD COLUMN entrusted_to VARCHAR(80) NOT NULL DEFAULT '';
