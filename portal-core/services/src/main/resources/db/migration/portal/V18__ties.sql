-- Which dossier came out of which, across plugins (来源、去向). Titles and names of plugins are those of the day, for when a plugin does not
-- answer any more.
CREATE TABLE portal_tie (
  id                BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  earlier           VARCHAR(120) NOT NULL COLLATE ascii_bin,
  earlier_title     VARCHAR(300) NOT NULL,
  earlier_plugin    VARCHAR(100) NOT NULL,
  earlier_plugin_en VARCHAR(100) NOT NULL,
  later             VARCHAR(120) NOT NULL COLLATE ascii_bin,
  later_title       VARCHAR(300) NOT NULL,
  later_plugin      VARCHAR(100) NOT NULL,
  later_plugin_en   VARCHAR(100) NOT NULL,
  tied_at           DATETIME(6)  NOT NULL,
  UNIQUE KEY uk_portal_tie (earlier, later),
  KEY ix_portal_tie_later (later)
);
