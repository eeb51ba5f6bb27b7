package org.yishi.portal.setting;

/**
 * The values of {@linkplain org.yishi.portal.plugin.Setting declared settings} for an area: what the area set, else the nearest
 * area above that set it, else the default. An undeclared key is refused with {@link IllegalArgumentException}.
 */
public interface Settings {

    int number(String key, long areaId);

    boolean isOn(String key, long areaId);

    String text(String key, long areaId);
}
