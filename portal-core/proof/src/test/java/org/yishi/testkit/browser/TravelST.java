package org.yishi.testkit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;

import org.junit.jupiter.api.Test;

class TravelST extends BrowserTest {

    @Test
    void aTermThatIsOverThenGivesNoDeskThen() {
        logIn("worker");
        page().open("/portal/desk?area=" + demoCommunity());
        browser().travelTo(LocalDateTime.of(2046, 1, 1, 9, 0));
        assertThat(page().open("/portal/desk?area=" + demoCommunity(), 403).text()).isNotEmpty();
        browser().newVisitor();
    }
}
