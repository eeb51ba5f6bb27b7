-- The stylesheet by which an area prints its documents; an empty one was taken back.
CREATE TABLE portal_print_style (
  id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  area_id    BIGINT      NOT NULL,
  stylesheet MEDIUMTEXT  NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  version    BIGINT      NOT NULL,
  UNIQUE KEY ux_portal_print_style_area (area_id)
);
