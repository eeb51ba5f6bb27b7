package org.yishi.neighborhood.founding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import org.yishi.testkit.browser.Accessibility;
import org.yishi.testkit.browser.BrowserTest;
import org.yishi.testkit.browser.EveryPairOfLooks;
import org.yishi.testkit.browser.Look;
import org.yishi.testkit.internal.Underway;

/** The founding of the demo's second compound, as everybody reads it and as street and community work on it. */
class FoundingPagesST extends BrowserTest {

    @EveryPairOfLooks
    void everybodyReadsHowFarItIsAndTheStreetWorksOnIt(Look look) {
        browser().as(look);
        wellMade("/neighborhood/founding/show?area=" + compound());
        assertThat(page().text()).as("words, not constants").doesNotContain("AREA_50", "DEVELOPER");
        logIn("street");
        wellMade("/neighborhood/founding/manage?id=" + founding());
        wellMade("/neighborhood/founding/roll?id=" + founding());
    }

    @Test
    void namesAreNotReadBeforeTheGroupStands() {
        logIn("worker");
        page().open("/neighborhood/founding/manage?id=" + founding());
        assertThat(page().has("a[href*='founding/roll']")).as("the group does not work yet").isFalse();
        page().open("/neighborhood/founding/roll?id=" + founding()).fill("unit", "1-1-101").press("look");
        assertThat(page().textOf(".problems")).contains("筹备组工作期间");
        assertThat(page().text()).doesNotContain("赵建华");
    }

    @Test
    void residentsDoNotPrepare() {
        logIn("resident2");
        page().open("/neighborhood/founding/manage?id=" + founding());
        assertThat(page().has("[id$='dissolve']")).isFalse();
        page().open("/neighborhood/founding/roll?id=" + founding()).fill("unit", "1-1-101").press("look");
        assertThat(page().text()).doesNotContain("赵建华");
    }

    private String founding() {
        page().open("/neighborhood/founding/show?area=" + compound());
        String print = (String) browser().driver().executeScript("return document.querySelector(\"a[href*='preparatoryGroup']\").href");
        return print.replaceFirst(".*[?&]id=(\\d+).*", "$1");
    }

    private void wellMade(String path) {
        page().open(path);
        assertThat(page().text()).as(path).doesNotContain("??");
        assertThat(browser().driver().executeScript("return document.documentElement.scrollWidth <= innerWidth"))
                .as("%s is no wider than the screen", path).isEqualTo(true);
        Accessibility.assertNone(page());
    }

    private static long compound() {
        return Underway.areaOf("guiling");
    }
}
