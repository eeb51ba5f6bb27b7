-- What happened to dossiers of a plugin while its jar was not there; a row is gone as soon as the plugin has heard it.
CREATE TABLE portal_untold (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  plugin_id   VARCHAR(40)  NOT NULL COLLATE ascii_bin,
  dossier     VARCHAR(120) NOT NULL COLLATE ascii_bin,
  kind        VARCHAR(20)  NOT NULL COLLATE ascii_bin,
  kept_id     BIGINT       NOT NULL,
  happened_at DATETIME(6)  NOT NULL,
  KEY ix_portal_untold_plugin (plugin_id, id)
);
