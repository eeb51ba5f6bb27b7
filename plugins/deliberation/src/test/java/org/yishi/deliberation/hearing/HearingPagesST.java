package org.yishi.deliberation.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yishi.deliberation.statement.DeliberationPages.demo;

import java.util.List;

import org.yishi.testkit.browser.Accessibility;
import org.yishi.testkit.browser.BrowserTest;
import org.yishi.testkit.browser.Look;
import org.yishi.testkit.browser.OppositeLooks;

/** The hearing and the review of the demo, as everybody reads them and as the committee works on them. */
class HearingPagesST extends BrowserTest {

    @OppositeLooks
    void hearingAndReviewAreReadAndWorkedOn(Look look) {
        browser().as(look);
        String hearing = demo(page(), "单行线");
        assertThat(page().text()).contains("桂苑街道办事处", look.language().equals("zh") ? "现在不得作决定" : "may not be taken");
        Accessibility.assertNone(page());
        String review = demo(page(), "评议阳光物业");
        assertThat(page().text()).contains("阳光物业公司");
        Accessibility.assertNone(page());
        logIn("worker");
        for (String path : List.of("hearing/plan?id=" + hearing, "hearing/raise?id=" + hearing, "hearing/report?id=" + hearing, "review/plan?id=" + review,
                "review/lead?id=" + review, "review/rectify?id=" + review, "consultation/manage?id=" + hearing, "consultation/manage?id=" + review)) {
            Accessibility.assertNone(page().open("/deliberation/" + path));
            assertThat(browser().driver().executeScript("return document.documentElement.scrollWidth <= innerWidth")).as("%s is no wider than the screen", path)
                    .isEqualTo(true);
            assertThat(page().text()).doesNotContain("??");
        }
        page().open("/deliberation/hearing/raise?id=" + hearing);
        assertThat(page().has("#raise")).as("before the session nothing is raised").isFalse();
        page().open("/deliberation/hearing/plan?id=" + hearing).press("save");
        assertThat(page().has(".problems")).as("a published plan stands").isTrue();
        browser().newVisitor().as(look);
        logIn("supervisor");
        Accessibility.assertNone(page().open("/deliberation/review/count?id=" + review));
        assertThat(page().has("#count")).as("nothing to count yet").isFalse();
    }
}
