package org.yishi.portal.meeting.internal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.yishi.portal.setting.Settings;

/** The settings of the meeting engine as they were when the meeting was called: a later change never touches it. */
record Frozen(Map<String, String> values) {

    static final String ONLY_NOTICED = "portal.meeting.onlyNoticed";
    static final String REPEAT_DAYS = "portal.meeting.repeatDays";
    static final String CONFLICT = "portal.meeting.conflictMode";
    static final String MINUTES_DAYS = "portal.meeting.minutesDays";
    static final String CONFIRM_DAYS = "portal.meeting.confirmDays";

    private static final List<String> KEYS = List.of(ONLY_NOTICED, REPEAT_DAYS, CONFLICT, MINUTES_DAYS, CONFIRM_DAYS);

    static Frozen taken(Settings settings, long areaId) {
        return new Frozen(KEYS.stream().collect(Collectors.toMap(key -> key, key -> settings.text(key, areaId))));
    }

    static Frozen parse(String text) {
        return new Frozen(text == null ? Map.of() : text.lines().map(line -> line.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1])));
    }

    String text() {
        return new TreeMap<>(values).entrySet().stream().map(one -> one.getKey() + "=" + one.getValue()).collect(Collectors.joining("\n"));
    }

    boolean isOn(String key) {
        return Boolean.parseBoolean(values.get(key));
    }

    int number(String key) {
        return Integer.parseInt(values.get(key));
    }

    /** 申报并回避; otherwise who declares an interest may vote. */
    boolean interestedWithdraw() {
        return "WITHDRAW".equals(values.get(CONFLICT));
    }
}
