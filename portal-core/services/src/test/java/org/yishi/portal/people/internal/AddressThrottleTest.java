package org.yishi.portal.people.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;

import org.yishi.portal.access.Refusal;

class AddressThrottleTest {

    private static final class Hands extends Clock {

        private Instant now = Instant.parse("2026-11-23T08:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private final Hands clock = new Hands();
    private final AddressThrottle throttle = new AddressThrottle(clock);

    @Test
    void afterManyFailuresAnAddressWaits() {
        fail("192.0.2.7", 40);
        assertThatThrownBy(() -> throttle.admit("192.0.2.7")).isInstanceOf(Refusal.class);
        assertThatCode(() -> throttle.admit("192.0.2.8")).doesNotThrowAnyException();
        clock.now = clock.now.plus(Duration.ofMinutes(11));
        assertThatCode(() -> throttle.admit("192.0.2.7")).doesNotThrowAnyException();
    }

    @Test
    void aHouseholdsNetworkCountsAsOneAddress() {
        assertThat(AddressThrottle.network("2001:db8:1:2:a:b:c:d")).isEqualTo(AddressThrottle.network("2001:db8:1:2:ffff:0:0:1"));
        assertThat(AddressThrottle.network("192.0.2.7")).isEqualTo("192.0.2.7");
    }

    @Test
    void manyAddressesDoNotFillTheMemory() {
        fail("192.0.2.7", 40);
        for (int i = 0; i < 10_000; i++) {
            throttle.failed("10.0." + i / 256 + "." + i % 256);
        }
        assertThatCode(() -> throttle.admit("192.0.2.7")).doesNotThrowAnyException();
    }

    private void fail(String address, int times) {
        for (int i = 0; i < times; i++) {
            throttle.failed(address);
        }
    }
}
