package org.yishi.deliberation.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yishi.deliberation.statement.DeliberationPages.demo;

import java.util.List;

import org.yishi.testkit.browser.Accessibility;
import org.yishi.testkit.browser.BrowserTest;
import org.yishi.testkit.browser.Look;
import org.yishi.testkit.browser.OppositeLooks;

/** The standing bodies of the demo, as everybody reads them and as the committee keeps them. */
class StandingST extends BrowserTest {

    @OppositeLooks
    void bodiesAreReadAndKept(Look look) {
        browser().as(look);
        Accessibility.assertNone(page().open("/deliberation/standing/list?area=4"));
        page().follow("三号院理事会");
        Accessibility.assertNone(page());
        assertThat(page().text()).contains("三号院住户会议", "宋桂芳", "院内保洁的安排").doesNotContain("??");
        String board = page().address().replaceFirst(".*[?&]id=(\\d+).*", "$1");
        page().open("/deliberation/standing/list?area=4").follow("社区居民议事会");
        Accessibility.assertNone(page());
        String council = page().address().replaceFirst(".*[?&]id=(\\d+).*", "$1");
        String matter = demo(page(), "三号楼");
        logIn("worker");
        for (String path : List.of("establish?area=4", "manage?id=" + board, "manage?id=" + council, "member?id=" + council, "mandate?id=" + council, "report?id=" + board,
                "commission?id=" + matter)) {
            Accessibility.assertNone(page().open("/deliberation/standing/" + path));
            assertThat(browser().driver().executeScript("return document.documentElement.scrollWidth <= innerWidth")).as("%s is no wider than the screen", path)
                    .isEqualTo(true);
            assertThat(page().text()).doesNotContain("??");
        }
        page().open("/deliberation/standing/commission?id=" + matter).press("commission");
        assertThat(page().has(".problems")).as("something has to be chosen").isTrue();
        page().open("/deliberation/standing/member?id=" + council).fill("who", "试一试").fill("since", "2020-01-01").press("name");
        assertThat(page().has(".problems")).as("without consent nobody is named").isTrue();
        assertThat(page().valueOf("who")).isEqualTo("试一试");
    }
}
