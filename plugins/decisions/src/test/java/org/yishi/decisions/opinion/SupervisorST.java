package org.yishi.decisions.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.yishi.testkit.browser.Accessibility;
import org.yishi.testkit.browser.BrowserTest;
import org.yishi.testkit.browser.EveryPairOfLooks;
import org.yishi.testkit.browser.Look;

/** The desk of the supervision committee. */
class SupervisorST extends BrowserTest {

    private String desk() {
        return "/decisions/opinion/desk?area=" + demoCommunity();
    }

    @EveryPairOfLooks
    void theDeskIsForEveryLook(Look look) {
        browser().as(look);
        logIn("supervisor");
        Accessibility.assertNone(page().open(desk()));
    }

    @Test
    void residentsHaveNoSuchDesk() {
        logIn("resident1");
        assertThat(page().open(desk(), 403).status()).isEqualTo(403);
    }
}
