package org.yishi.launcher.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionRangeTest {

    @ParameterizedTest
    @CsvSource(delimiter = ' ', value = {
        "[1.0,2.0) 1.0 true", "[1.0,2.0) 1.9.9 true", "[1.0,2.0) 2.0 false", "(1.0,2.0] 1.0 false", "(1.0,2.0] 2.0 true", "[1.0] 1.0 true",
        "[1.0] 1.1 false", "[1.0,) 7 true", "(,2.0] 0.1 true", "1.0 1.5 true", "1.0 0.9 false", "[1.2,2.0) 1.10 true", "[1.0,2.0) 1.0-SNAPSHOT false"})
    void aRangeContainsWhatMavenWouldSay(String range, String version, boolean contained) {
        assertThat(VersionRange.of(range).contains(Version.of(version))).isEqualTo(contained);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "[1.0,2.0", "[2.0,1.0]", "[]", "[1,2,3]", "1.0)", "[a,b]"})
    void whatIsNoRangeIsRefused(String text) {
        assertThatThrownBy(() -> VersionRange.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSnapshotComesBeforeItsRelease() {
        assertThat(Version.of("0.1.0-SNAPSHOT")).isLessThan(Version.of("0.1.0"));
        assertThat(Version.of("0.1")).isEqualTo(Version.of("0.1.0"));
        assertThat(Version.of("0.10")).isGreaterThan(Version.of("0.9"));
    }
}
