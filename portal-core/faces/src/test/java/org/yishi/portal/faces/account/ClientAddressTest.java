package org.yishi.portal.faces.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;

import org.junit.jupiter.api.Test;

class ClientAddressTest {

    private static final Set<String> PROXIES = Set.of("127.0.0.1", "10.0.0.5");

    @Test
    void whatAStrangerWritesIntoTheHeaderCountsNothing() {
        assertThat(ClientAddress.of("203.0.113.9", "192.0.2.1", PROXIES)).isEqualTo("203.0.113.9");
    }

    @Test
    void theOperatorsOwnServerIsBelieved() {
        assertThat(ClientAddress.of("127.0.0.1", "203.0.113.9", PROXIES)).isEqualTo("203.0.113.9");
        assertThat(ClientAddress.of("127.0.0.1", null, PROXIES)).isEqualTo("127.0.0.1");
    }

    @Test
    void onlyTheLastHopBeforeOurOwnServersCounts() {
        assertThat(ClientAddress.of("127.0.0.1", "192.0.2.1, 203.0.113.9, 10.0.0.5", PROXIES)).isEqualTo("203.0.113.9");
    }
}
