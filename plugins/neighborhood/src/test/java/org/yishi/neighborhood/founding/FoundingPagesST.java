package org.yishi.neighborhood.founding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.yishi.testkit.browser.Accessibility;
import org.yishi.testkit.browser.BrowserTest;
import org.yishi.testkit.browser.EveryPairOfLooks;
import org.yishi.testkit.browser.Look;
import org.yishi.testkit.browser.Screen;
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

    /** Begun anew, as the one of the demo waits for its notice: each does the own step on a telephone. */
    @Test
    void itIsReportedCheckedAndItsGroupNamedOnAPhone(@TempDir Path folder) throws IOException {
        Look phone = new Look(Screen.PHONE, "zh", "clear");
        browser().as(phone);
        logIn("street");
        page().open("/neighborhood/founding/manage?id=" + founding()).tap("details.box summary").fill("reason", "名单有误，重新组建").press("dissolve");
        as(phone, "worker");
        page().open("/neighborhood/founding/begin?area=" + compound()).press("begin");
        String manage = "/neighborhood/founding/manage?id=" + page().address().replaceFirst(".*[?&]id=(\\d+).*", "$1");
        wellMade(manage);
        page().choose("reporter", "OWNERS").upload("file", Files.writeString(folder.resolve("报告.txt"), "清册和面积清单")).press("report");
        assertThat(page().textOf(".problems")).as("nobody has signed").contains("二十名以上业主");
        page().choose("reporter", "DEVELOPER").upload("file", folder.resolve("报告.txt")).press("report");
        assertThat(page().has("[id$='check']")).as("the street checks, not the community").isFalse();
        as(phone, "street");
        page().open(manage).press("check");
        wellMade(manage);
        String members = "街道 李某*\n党组织 王某\n居委会 赵某\n派出所 钱某\n建设单位 孙某\n业主 周某\n业主 吴某\n业主 郑某\n业主 冯某\n业主 陈某";
        page().fill("members", members).press("nameGroup");
        assertThat(page().textOf(".problems")).as("an even number").contains("单数");
        page().fill("members", members + "\n业主 卫某").press("nameGroup");
        page().open(manage);
        assertThat(page().has("a[href*='notice/manage']")).as("the list is posted next").isTrue();
        as(phone, "resident2");
        page().open(manage);
        assertThat(page().has("[id$='nameGroup'], [id$='dissolve']")).isFalse();
    }

    private void as(Look look, String who) {
        browser().newVisitor();
        browser().as(look);
        logIn(who);
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
