package org.yishi.portal.plugin;

/** A running plugin as administrators see it. */
public record PluginInfo(String id, String version, String name, String nameEn) {
}
