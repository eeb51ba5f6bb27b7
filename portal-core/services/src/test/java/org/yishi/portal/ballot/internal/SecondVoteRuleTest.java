package org.yishi.portal.ballot.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.yishi.portal.ballot.Channel;
import org.yishi.portal.ballot.ChannelRule;

class SecondVoteRuleTest {

    @ParameterizedTest(name = "{0}, secret {1}: {3} after {2} takes its place: {4}")
    @CsvSource({
            "FIRST_COUNTS,   true,  ONLINE,     ONLINE,     false",
            "FIRST_COUNTS,   true,  ONLINE,     PAPER,      false",
            "FIRST_COUNTS,   false, PAPER,      ONLINE,     false",
            "PAPER_PREVAILS, true,  ONLINE,     PAPER,      true",
            "PAPER_PREVAILS, true,  ONLINE,     MOBILE_BOX, true",
            "PAPER_PREVAILS, true,  ONLINE,     ONLINE,     false",
            "PAPER_PREVAILS, false, PAPER,      ONLINE,     false",
            "PAPER_PREVAILS, false, PAPER,      MOBILE_BOX, false",
            "LAST_COUNTS,    true,  ONLINE,     ONLINE,     true",
            "LAST_COUNTS,    true,  ONLINE,     PAPER,      true",
            "LAST_COUNTS,    true,  PAPER,      ONLINE,     false",
            "LAST_COUNTS,    true,  PAPER,      MOBILE_BOX, false",
            "LAST_COUNTS,    false, PAPER,      ONLINE,     true"})
    void theDeclaredRuleDecides(ChannelRule rule, boolean secret, Channel there, Channel comes, boolean replaces) {
        assertThat(new SecondVoteRule(rule, secret).replaces(there, comes)).isEqualTo(replaces);
    }
}
