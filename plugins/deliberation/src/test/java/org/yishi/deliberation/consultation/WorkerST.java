package org.yishi.deliberation.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yishi.deliberation.statement.DeliberationPages.demo;

import java.time.LocalDate;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.yishi.testkit.browser.Accessibility;
import org.yishi.testkit.browser.BrowserTest;
import org.yishi.testkit.browser.EveryPairOfLooks;
import org.yishi.testkit.browser.Look;
import org.yishi.testkit.browser.OppositeLooks;
import org.yishi.testkit.browser.PortalPage;

/** What a community worker does, from the first word to the published outcome. */
class WorkerST extends BrowserTest {

    private static final String OPEN = "/deliberation/consultation/open?area=4";

    /** The day where the portal stands, whatever the zone of the machine that tests. */
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @OppositeLooks
    void aWorkerOpensAConsultationStepByStep(Look look) {
        browser().as(look);
        logIn("worker");
        Accessibility.assertNone(page().open("/portal/desk?area=4"));
        Accessibility.assertNone(page().open(OPEN));
        page().press("open");
        Accessibility.assertNone(page());
        String title = "楼顶能不能种菜 " + look;
        page().fill("topic", title).fill("problem", "有人种，有人怕漏水。").fill("question", "可以种吗？").press("open");
        Accessibility.assertNone(page());
        page().fill("groups", "顶楼住户\n种菜的住户").press("save");
        Accessibility.assertNone(page());
        page().fill("facts", "三栋楼有人种。").press("save");
        Accessibility.assertNone(page());
        page().fill("from", today.toString()).fill("to", today.plusDays(3).toString()).press("save");
        page().press("accept");
        Accessibility.assertNone(page());
        page().press("announce");
        assertThat(page().has(".problems")).as("the file is not complete").isTrue();

        String id = page().address().replaceFirst(".*id=(\\d+).*", "$1");
        page().open("/deliberation/consultation/facts?id=" + id).fill("costs", "无").fill("options", "分区种").fill("limits", "不得破坏防水层")
                .press("save").press("announce");
        assertThat(page().has(".problems")).as("three days are too short").isTrue();
        Accessibility.assertNone(page());
        page().open("/deliberation/consultation/plan?id=" + id).fill("to", today.plusDays(9).toString()).press("save").press("announce");
        assertThat(page().has(".problems")).isFalse();
        Accessibility.assertNone(page());
        page().open("/deliberation/consultation/amend?id=" + id).press("amend");
        assertThat(page().has(".problems")).as("nothing changes after the notice").isTrue();

        Accessibility.assertNone(page().open("/deliberation/consultation/withdraw?id=" + id));
        page().fill("reason", "只是演练").press("withdraw");
        page().open("/deliberation/consultation/show?id=" + id);
        assertThat(page().text()).contains(title, "只是演练");
        Accessibility.assertNone(page());
    }

    @OppositeLooks
    void aModeratorApprovesAndHides(Look look) {
        browser().as(look);
        String id = demo(page(), "电动自行车");
        logIn("resident12");
        page().open("/deliberation/statement/add?id=" + id).fill("body", "待审的话 " + look).press("say");
        browser().newVisitor().as(look);
        logIn("worker");
        Accessibility.assertNone(page().open("/deliberation/statement/moderate?id=" + id));
        page().tap("details.hide summary");
        Accessibility.assertNone(page());
        page().press("OFF_TOPIC");
        browser().newVisitor().as(look);
        logIn("supervisor");
        Accessibility.assertNone(page().open("/deliberation/statement/review?id=" + id));
    }

    @Test
    void theCommitteeCountsAndPublishesTheOutcome() {
        String id = demo(page(), "垃圾");
        logIn("worker");
        PortalPage page = page().open("/deliberation/consultation/manage?id=" + id);
        page.press("close");
        assertThat(page.title()).isEqualTo("写协商意见");
        Accessibility.assertNone(page);
        String number = page.textOf(".statement .meta").replaceAll("\\D", "");
        page.choose("kind", "AGREED").fill("body", "搬到西门，离窗户十五米以上。").fill("statements", "#" + number).press("add");
        page.choose("kind", "MINORITY").fill("body", "写错的一条").press("add");
        Accessibility.assertNone(page);
        page.tap(".card:nth-of-type(2) a").waitFor("删去这条要点");
        Accessibility.assertNone(page);
        page.press("strike");
        page.press("publish");
        assertThat(page.address()).contains("/consultation/show");
        assertThat(page.text()).contains("搬到西门，离窗户十五米以上。", "公布协商意见").doesNotContain("写错的一条");
        Accessibility.assertNone(page);
        entrusted(page, id);
    }

    /** What was agreed gets somebody who answers for it, here by a decision of the residents. */
    private void entrusted(PortalPage page, String id) {
        Accessibility.assertNone(page.open("/deliberation/follow/route?id=" + id));
        String point = browser().driver().findElement(By.cssSelector("input[name=point]")).getDomAttribute("value");
        page.fill("what", "装密闭箱").fill("responsible", "物业公司").fill("dueOn", "2001-01-01").choose("point", point).press("add");
        assertThat(page.has(".problems")).as("a day that has passed").isTrue();
        assertThat(page.valueOf("what")).isEqualTo("装密闭箱");
        page.fill("dueOn", "2099-12-31").fill("cost", "1.2万").fill("funding", "垃圾分类专项经费").press("add");
        page.follow("删去");
        Accessibility.assertNone(page);
        page.press("strike");
        page.fill("what", "西门投放点搬迁").fill("responsible", "居民委员会").fill("dueOn", "2099-12-31").choose("point", point).press("add");
        page.press("route");
        assertThat(page.address()).contains("/consultation/manage");
        assertThat(page.text()).contains("已交办，清单已公开。", "西门投放点搬迁", "填进展");
        String report = browser().driver().findElement(By.cssSelector("a[href*='/deliberation/follow/report']")).getDomAttribute("href");
        Accessibility.assertNone(page.open(report.replaceFirst("^.*?/deliberation", "/deliberation").replace("/report?", "/hand?")));
    }

    @Test
    void aWorkerWritesADraftWithTheKeyboardAlone() {
        logIn("worker");
        page().open(OPEN);
        keyboard().to("topic").type("键盘发起").to("problem").type("问题").to("question").type("想问").to("open").enter();
        keyboard().to("groups").type("大家").to("save").enter();
        assertThat(page().address()).contains("/consultation/facts");
    }

    @Test
    void aResidentWhoKnowsTheAddressesIsRefused() {
        String id = demo(page(), "电动自行车");
        logIn("resident3");
        for (String path : new String[] {"consultation/manage", "consultation/amend", "consultation/plan", "consultation/withdraw",
                "consultation/outcome", "statement/moderate"}) {
            page().open("/deliberation/" + path + "?id=" + id, 403);
        }
        page().open("/deliberation/statement/review?id=" + id, 403);
    }
}
