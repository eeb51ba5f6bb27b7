package org.yishi.portal.message.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SendTimeRuleTest {

    private static final SendTimeRule USUAL = new SendTimeRule(18, 21, 8);

    @ParameterizedTest
    @CsvSource({"2027-03-01T09:00,2027-03-01T18:00", "2027-03-01T17:59:59,2027-03-01T18:00", "2027-03-01T18:00,2027-03-02T18:00",
        "2027-12-31T23:00,2028-01-01T18:00"})
    void theDigestIsTheNextOneThatIsNotOver(LocalDateTime now, LocalDateTime digest) {
        assertThat(USUAL.digest(now)).isEqualTo(digest);
    }

    @ParameterizedTest
    @CsvSource({"2027-03-01T08:00,2027-03-01T08:00", "2027-03-01T20:59:59,2027-03-01T20:59:59", "2027-03-01T21:00,2027-03-02T08:00",
        "2027-03-01T23:30,2027-03-02T08:00", "2027-03-01T00:00,2027-03-01T08:00", "2027-03-01T07:59:59,2027-03-01T08:00"})
    void nobodyIsWokenByAShortMessage(LocalDateTime now, LocalDateTime sent) {
        assertThat(USUAL.shortMessage(now)).isEqualTo(sent);
    }

    @ParameterizedTest
    @CsvSource({"12,14,2027-03-01T12:30,2027-03-01T14:00", "12,14,2027-03-01T14:00,2027-03-01T14:00", "0,6,2027-03-01T05:00,2027-03-01T06:00",
        "8,8,2027-03-01T03:00,2027-03-01T03:00"})
    void quietHoursMayLieWithinADayOrNotBeThere(int from, int to, LocalDateTime now, LocalDateTime sent) {
        assertThat(new SendTimeRule(18, from, to).shortMessage(now)).isEqualTo(sent);
    }
}
