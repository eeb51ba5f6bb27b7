package org.yishi.deliberation.seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yishi.deliberation.statement.DeliberationPages.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.yishi.deliberation.draw.DrawCheck;
import org.yishi.testkit.browser.Accessibility;
import org.yishi.testkit.browser.BrowserTest;
import org.yishi.testkit.browser.EveryPairOfLooks;
import org.yishi.testkit.browser.Look;
import org.yishi.testkit.browser.PrintedPdf;

/** Who takes part, on the pages: read by anybody, prepared by a worker, registered for by a resident, drawn before a witness. */
class SeatST extends BrowserTest {

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @EveryPairOfLooks
    void everybodyReadsTheGroupsTheNamesAndTheDraw(Look look) {
        browser().as(look);
        String id = demo(page(), "三号楼加装电梯");
        Accessibility.assertNone(page());
        Accessibility.assertNone(page().open("/deliberation/seat/show?id=" + id));
        assertThat(page().text()).contains("五层以上住户", "何素芬");
        Accessibility.assertNone(page().open("/deliberation/draw/show?id=" + id));
        assertThat(page().text()).contains("3287.41");
    }

    @Test
    void theListIsPrinted() {
        String id = demo(page(), "三号楼加装电梯");
        page().open("/deliberation/seat/show?id=" + id);
        PrintedPdf sheet = page().print("a[href*='what=deliberation.participants']");
        assertThat(sheet.words()).contains("参加协商的人名单", "何素芬", "五层以上住户", "不表决");
    }

    /** As {@code yishi.jar check} does it. */
    @Test
    void thePublishedFileOfTheDrawHoldsWithoutThePortal() {
        page().open("/deliberation/draw/show?id=" + demo(page(), "三号楼加装电梯"));
        String address = browser().driver().findElement(By.cssSelector("a[href*='/draws/'][href$='.json']")).getAttribute("href").replaceFirst("^https?://[^/]+", "");
        String file = new String(browser().fetch(address).body(), StandardCharsets.UTF_8);
        DrawCheck check = new DrawCheck();
        assertThat(check.knows(file)).isTrue();
        assertThat(check.check(file).problems()).isEmpty();
        assertThat(check.check(file.replaceFirst("3287", "3288")).holds()).isFalse();
    }

    /** The whole way, each page once; the days pass by travelling. */
    @Test
    void fromTheGroupsToTheDraw() {
        logIn("worker");
        page().open("/deliberation/consultation/open?area=4").fill("topic", "楼顶花园怎么管").fill("problem", "有人种。").fill("question", "怎么管？").press("open");
        page().fill("groups", "顶楼住户\n其他住户").press("save");
        String id = page().address().replaceFirst(".*id=(\\d+).*", "$1");
        page().fill("facts", "事实").fill("costs", "无").fill("options", "办法").fill("limits", "边界").press("save");
        page().open("/deliberation/consultation/form?id=" + id).choose("form", "OWNERS").press("save");
        page().open("/deliberation/consultation/plan?id=" + id).fill("from", today.plusDays(20).toString()).fill("to", today.plusDays(30).toString())
                .fill("day", today.plusDays(40).toString()).fill("place", "活动室").press("save");
        page().press("accept").press("convene");
        Accessibility.assertNone(page());
        for (int place = 1; place <= 2; place++) {
            page().open("/deliberation/seat/group?id=" + id + "&place=" + place).fill("people", "3" + place).fill("countedBy", "网格员").press("count");
        }
        Accessibility.assertNone(page().open("/deliberation/seat/group?id=" + id + "&place=1"));
        costs(id);
        claimAndAnswer(id);
        registerAndDraw(id);
    }

    private void costs(String id) {
        page().open("/deliberation/position/cost?id=" + id).fill("what", "花箱").fill("amount", "4,800").fill("payer", "顶楼住户分摊").press("add");
        page().choose("item", "COMMON_PARTS").press("choose");
        assertThat(page().text()).contains("4,800.00", "≥ 3/4");
        Accessibility.assertNone(page());
        assertThat(page().open("/deliberation/position/manage?id=" + id).text()).contains("赞成", "反对");
    }

    private void claimAndAnswer(String id) {
        browser().newVisitor();
        logIn("resident4");
        Accessibility.assertNone(page().open("/deliberation/seat/missing?id=" + id));
        page().fill("group", "外卖员").fill("why", "他们要上楼").press("say");
        assertThat(page().text()).contains("收到了");
        browser().newVisitor();
        logIn("supervisor");
        Accessibility.assertNone(page().open("/deliberation/seat/answer?id=" + id));
        page().choose("answer", "REFUSED").press("answerIt");
        assertThat(page().has(".problems")).as("needs a reason").isTrue();
        page().fill("reason", "不住在这里").press("answerIt");
        assertThat(page().text()).contains("不住在这里");
    }

    private void registerAndDraw(String id) {
        on("worker", 4);
        Accessibility.assertNone(page().open("/deliberation/seat/manage?id=" + id));
        page().fill("seats", "7").press("allot");
        Accessibility.assertNone(page().open("/deliberation/seat/name?id=" + id));
        page().choose("kind", "INVITED").fill("who", "周工").fill("office", "物业公司").tap("#consent").press("name");
        assertThat(page().text()).contains("周工");
        Accessibility.assertNone(page().open("/deliberation/draw/open?id=" + id));
        page().fill("source", "上证指数收盘点位").press("open");
        assertThat(page().has(".problems")).isFalse();
        on("resident5", 5);
        Accessibility.assertNone(page().open("/deliberation/seat/volunteer?id=" + id));
        page().tap("#group input").press("register");
        assertThat(page().has(".problems")).as("needs consent").isTrue();
        page().tap("#consent").press("register");
        Accessibility.assertNone(page());
        assertThat(page().textOf(".receipt-code")).matches("\\d{6}");
        assertThat(page().has("#taking")).as("somebody who registered may still be named").isTrue();
        on("worker", 8);
        Accessibility.assertNone(page().open("/deliberation/seat/pool?id=" + id));
        page().follow("排除……");
        Accessibility.assertNone(page());
        Accessibility.assertNone(page().open("/deliberation/draw/lead?id=" + id));
        page().press("freeze");
        assertThat(page().text()).contains("不用抽签");
        on("resident5", 8);
        page().open("/deliberation/seat/volunteer?id=" + id);
        assertThat(page().has("#taking")).as("one seat is enough").isFalse();
        on("worker", 8);
        page().open("/deliberation/seat/manage?id=" + id).follow("不再参加");
        Accessibility.assertNone(page());
        page().fill("why", "搬走了").press("end");
        assertThat(page().text()).contains("已记下");
    }

    private void on(String who, int day) {
        browser().newVisitor();
        browser().travelTo(today.plusDays(day).atTime(12, 0));
        logIn(who);
    }

    @Test
    void aResidentWhoKnowsTheAddressesIsRefused() {
        String id = demo(page(), "三号楼加装电梯");
        logIn("resident3");
        for (String verb : new String[] {"manage", "name", "pool", "answer"}) {
            page().open("/deliberation/seat/" + verb + "?id=" + id, 403);
        }
        page().open("/deliberation/draw/open?id=" + id, 403);
        page().open("/deliberation/draw/lead?id=" + id);
        assertThat(page().has("#freeze")).isFalse();
    }
}
