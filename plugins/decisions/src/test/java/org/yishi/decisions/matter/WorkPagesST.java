package org.yishi.decisions.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.yishi.testkit.browser.Accessibility;
import org.yishi.testkit.browser.BrowserTest;
import org.yishi.testkit.browser.EveryPairOfLooks;
import org.yishi.testkit.browser.Look;

/** The pages of those who work on a matter, in every look, and closed to everybody else. */
class WorkPagesST extends BrowserTest {

    private static final List<String> PAGES = List.of("matter/manage", "matter/amend", "matter/submit", "matter/begin", "matter/withdraw",
            "matter/annul", "matter/danger", "matter/close", "plan/write", "plan/circulate", "step/convene",
            "contract/sign", "payment/pay", "change/report", "completion/report");

    @EveryPairOfLooks
    void theyAreForEverybodyWhoWorksThere(Look look) {
        browser().as(look);
        logIn("worker");
        String id = matter("助餐");
        wellMade("/decisions/matter/open?area=" + demoCommunity());
        PAGES.forEach(page -> wellMade("/decisions/" + page + "?id=" + id));
        page().open("/decisions/matter/open?area=" + demoCommunity() + "&title=%E8%A3%85%E7%81%AF&origin=deliberation/consultation/7");
        assertThat(List.of(page().valueOf("headline"), page().valueOf("sourceDetail"))).as("what another procedure brings along")
                .containsExactly("装灯", "deliberation/consultation/7");
        page().press("open");
        assertThat(page().has(".problems")).as("what is missing is said").isTrue();
        Accessibility.assertNone(page());
    }

    @Test
    void residentsAndTheOtherCommunityAreKeptOut() {
        String id = matter("助餐");
        for (String stranger : List.of("resident2", "worker2")) {
            browser().newVisitor();
            logIn(stranger);
            PAGES.forEach(page -> page().open("/decisions/" + page + "?id=" + id, 403));
        }
    }

    private String matter(String title) {
        page().open("/decisions/matter/list?area=" + demoCommunity()).follow(title);
        return page().address().replaceFirst(".*[?&]id=(\\d+).*", "$1");
    }

    private void wellMade(String path) {
        page().open(path);
        assertThat(browser().driver().executeScript("return document.documentElement.scrollWidth <= innerWidth"))
                .as("%s is no wider than the screen", path).isEqualTo(true);
        assertThat(page().text()).doesNotContain("??");
        Accessibility.assertNone(page());
    }
}
