package org.yishi.portal.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class SettingTest {

    @Test
    void aNumberKeepsItsLimitsBothIncluded() {
        Setting days = Setting.number("x.days", 15, 15, 60, "居民委员会组织法第三十四条");
        assertThat(days.accepts("15")).isTrue();
        assertThat(days.accepts("60")).isTrue();
        assertThat(days.accepts("14")).isFalse();
        assertThat(days.accepts("61")).isFalse();
        assertThat(days.accepts("15.0")).isFalse();
        assertThat(days.accepts("99999999999")).isFalse();
        assertThat(days.accepts("")).isFalse();
        assertThat(days.accepts(null)).isFalse();
    }

    @Test
    void aChoiceTakesItsOptionsOnly() {
        Setting right = Setting.choice("x.right", "L1", List.of("L1", "L2"), "[project]");
        assertThat(right.accepts("L2")).isTrue();
        assertThat(right.accepts("l2")).isFalse();
    }

    @Test
    void aSwitchIsTrueOrFalse() {
        Setting onOff = Setting.onOff("x.on", true, "[project]");
        assertThat(onOff.accepts("false")).isTrue();
        assertThat(onOff.accepts("yes")).isFalse();
    }
}
