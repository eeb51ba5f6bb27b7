package org.yishi.portal.plugin;

import java.util.List;

/** The plugins of the running portal. */
public interface Plugins {

    /** Those that run, in order of load. */
    List<PluginInfo> running();

    /** Whether the plugin runs and is switched on for the area or, where nothing was said there, for the one above; on by default. */
    boolean isOn(String pluginId, long areaId);
}
