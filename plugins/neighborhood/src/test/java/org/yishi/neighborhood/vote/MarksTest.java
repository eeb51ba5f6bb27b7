package org.yishi.neighborhood.vote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What two readers of one paper read is held against each other. */
class MarksTest {

    @Test
    void theOrderOfNamesAndANameMarkedTwiceSayNothing() {
        assertThat(Marks.parse("1=3+1")).isEqualTo(Marks.parse("1=1+3")).isEqualTo(Marks.parse("1=1+3+3"));
        assertThat(Marks.parse("1=10+9").text()).as("as numbers, not as words").isEqualTo("1=9+10");
        assertThat(Marks.parse("1=FOR;2=3+1").text()).isEqualTo("1=FOR;2=1+3");
        assertThat(Marks.parse("1=1+3")).isNotEqualTo(Marks.parse("1=1+2"));
    }
}
