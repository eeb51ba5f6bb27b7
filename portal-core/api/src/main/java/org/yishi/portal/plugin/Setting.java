package org.yishi.portal.plugin;

import java.util.List;

/**
 * A parameter that an area may set within limits. The code asks {@link org.yishi.portal.setting.Settings}, it never contains the number.
 *
 * @param key          {@code plugin.noun.name}
 * @param kind         what may be entered
 * @param defaultValue what holds where nothing was set
 * @param min          smallest number allowed; only for {@link Kind#NUMBER}
 * @param max          largest number allowed; only for {@link Kind#NUMBER}
 * @param options      what may be chosen; only for {@link Kind#CHOICE}; labels are the messages {@code <key>.<option>}
 * @param source       law and article, or {@code [project]} for a default of this project
 */
public record Setting(String key, Kind kind, String defaultValue, int min, int max, List<String> options, String source) {

    public enum Kind { NUMBER, SWITCH, CHOICE, TEXT }

    public static Setting number(String key, int defaultValue, int min, int max, String source) {
        return new Setting(key, Kind.NUMBER, Integer.toString(defaultValue), min, max, List.of(), source);
    }

    public static Setting onOff(String key, boolean defaultValue, String source) {
        return new Setting(key, Kind.SWITCH, Boolean.toString(defaultValue), 0, 0, List.of(), source);
    }

    public static Setting choice(String key, String defaultValue, List<String> options, String source) {
        return new Setting(key, Kind.CHOICE, defaultValue, 0, 0, List.copyOf(options), source);
    }

    public static Setting text(String key, String defaultValue, String source) {
        return new Setting(key, Kind.TEXT, defaultValue, 0, 0, List.of(), source);
    }

    /** Whether the value may be set. */
    public boolean accepts(String value) {
        return value != null && switch (kind) {
            case NUMBER -> value.matches("-?\\d{1,9}") && Integer.parseInt(value) >= min && Integer.parseInt(value) <= max;
            case SWITCH -> value.equals("true") || value.equals("false");
            case CHOICE -> options.contains(value);
            case TEXT -> value.length() <= 500;
        };
    }
}
