package org.yishi.neighborhood.branch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.yishi.testkit.browser.Accessibility;
import org.yishi.testkit.browser.BrowserTest;
import org.yishi.testkit.browser.EveryPairOfLooks;
import org.yishi.testkit.browser.Look;
import org.yishi.testkit.browser.PrintedPdf;
import org.yishi.testkit.browser.Screen;
import org.yishi.testkit.internal.Underway;

/** The pages of the branch: its public one for everybody, all others for the branch and those above it. */
class BranchPagesST extends BrowserTest {

    private static final Pattern ID = Pattern.compile("[?&](id|lesson|member)=(\\d+)");
    private static final List<String> ROOMS = List.of("lesson/plan", "partymember/roll", "guidance/give", "guidance/advise", "post/manage", "branch/activate");

    private static long compound() {
        return Underway.areaOf("guixiang");
    }

    /** Opens the branch from the desk. @return its id */
    private long branch() {
        page().open("/portal/desk?area=" + demoCommunity()).unfold().follow("桂香园小区党支部");
        return number("id");
    }

    /** Of the year in which the demo's past month lies. */
    private static String plan(long branch) {
        return "/neighborhood/lesson/plan?id=" + branch + "&year=" + LocalDate.now(ZoneId.of("Asia/Shanghai")).minusDays(60).getYear();
    }

    private long number(String name) {
        Matcher found = ID.matcher(page().address());
        while (found.find()) {
            if (found.group(1).equals(name)) {
                return Long.parseLong(found.group(2));
            }
        }
        throw new AssertionError("no " + name + " in " + page().address());
    }

    @EveryPairOfLooks
    void thePublicPageSaysWhoLeadsItAndWhatItAdvised(Look look) {
        browser().as(look);
        Accessibility.assertNone(page().open("/neighborhood/branch/show?area=" + compound()));
        assertThat(page().text()).contains("刘家豪", "0812-0000718").doesNotContain("思想");
    }

    @Test
    void everyPageOfTheBranchIsWellMade() {
        browser().as(new Look(Screen.PHONE, "zh", "clear"));
        logIn("secretary");
        long id = branch();
        Accessibility.assertNone(page());
        Accessibility.assertNone(page().open("/neighborhood/branch/survey?area=" + Underway.areaOf("jixiu")));
        page().open("/neighborhood/branch/manage?id=" + id);
        for (String room : ROOMS) {
            Accessibility.assertNone(page().open("/neighborhood/" + room + "?id=" + id));
        }
        page().open(plan(id));
        assertThat(page().text()).contains("未开展", "已确认");
        page().follow("党课：居民身边的议事协商");
        Accessibility.assertNone(page());
        page().open("/neighborhood/partymember/roll?id=" + id).follow("刘家豪");
        Accessibility.assertNone(page());
    }

    @Test
    void theSecretaryHoldsAndRecordsAMissedLesson() {
        logIn("resident4");
        page().open("/portal/desk?area=" + compound()).unfold().follow("桂香园小区党支部");
        long id = number("id");
        page().open(plan(id)).follow("党课：居民身边的议事协商");
        page().fill("shouldCome", "10").fill("present", "11").fill("excused", "0").press("hold");
        assertThat(page().text()).contains("实到加请假不能超过应到");
        assertThat(page().valueOf("shouldCome")).isEqualTo("10");
        page().fill("present", "8").press("hold");
        assertThat(page().text()).contains("已召开", "超出计划时间");
    }

    @Test
    void whatIsPrintedIsForTheOffice() {
        logIn("secretary");
        long id = branch();
        PrintedPdf table = page().print("a[href*='what=neighborhood.crossing']");
        assertThat(table.text()).contains("交叉任职", "桂香园小区党支部");
        page().open(plan(id));
        assertThat(page().print("a[href*='what=neighborhood.yearPlan']").text()).contains("主题党日");
        page().follow("三方联席会议：电梯困人和漏水报修");
        assertThat(page().print("a[href*='what=neighborhood.lesson']").text()).contains("检修 2 栋电梯");
    }

    @Test
    void nobodyElseComesIn() {
        logIn("secretary");
        long id = branch();
        for (String who : List.of("resident2", "worker", "supervisor", "neighbour", "admin")) {
            browser().newVisitor();
            logIn(who);
            for (String room : ROOMS) {
                page().open("/neighborhood/" + room + "?id=" + id, 403);
            }
            page().open("/neighborhood/branch/manage?id=" + id, 403);
        }
    }
}
