-- 谁记的、谁确认的：经手的人不评自己经手的服务
CREATE TABLE cobuilding_hand (
  id         BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  service_id BIGINT NOT NULL,
  person_id  BIGINT NOT NULL,
  UNIQUE KEY uk_cobuilding_hand (service_id, person_id),
  KEY ix_cobuilding_hand_person (person_id)
);
