package org.yishi.cobuilding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

import org.yishi.testkit.browser.Accessibility;
import org.yishi.testkit.browser.BrowserTest;
import org.yishi.testkit.browser.EveryPairOfLooks;
import org.yishi.testkit.browser.LinksOfPage;
import org.yishi.testkit.browser.Look;
import org.yishi.testkit.browser.OppositeLooks;

/** Every page, as those see it who use it, with the demo's units. */
class CobuildingPagesST extends BrowserTest {

    private static final String ROOT = "/cobuilding/";

    @EveryPairOfLooks
    void everybodyReadsTheListsAndWhatBecameOfThem(Look look) {
        browser().as(look);
        for (String noun : List.of("overview/show", "unit/list", "need/list", "resource/list", "project/list", "agreement/list", "conference/list",
                "report/show")) {
            wellMade(ROOT + noun + "?area=" + demoCommunity());
        }
        wellMade(first("need/list", "need/show"));
        wellMade(first("resource/list", "resource/show"));
        wellMade(first("project/list", "project/show"));
        wellMade(agreement("银龄健康角共建协议"));
        assertThat(page().text()).as("words, not constants").doesNotContain("KEPT_LATE", "WAITS_FOR");
    }

    @OppositeLooks
    void aUnitWorksAtItsDesk(Look look) {
        browser().as(look);
        logIn("unit2");
        wellMade(ROOT + "desk/show?area=" + demoCommunity());
        assertThat(page().text()).doesNotContain("周末操场开放协议");
        String active = agreement("银龄健康角共建协议").replace("show", "manage");
        wellMade(active);
        wellMade(first("agreement/manage?" + active.replaceFirst(".*\\?", ""), "promise/keep"));
        wellMade(active.replace("agreement/manage", "service/enter"));
        wellMade(ROOT + "need/enter?area=" + demoCommunity());
        wellMade(ROOT + "resource/enter?area=" + demoCommunity());
        wellMade(ROOT + "project/propose?area=" + demoCommunity());
        wellMade(own("健康讲座协议").replace("manage", "write"));
        assertThat(browser().driver().executeScript("return document.querySelector('[id$=due]').value")).as("it began already: no past day is set before").isEqualTo("");
        wellMade(first("desk/show", "need/manage"));
        wellMade(first("desk/show", "resource/manage"));
        wellMade(ROOT + "unit/join?area=" + demoCommunity());
        page().open(agreement("周末操场开放协议").replace("show", "manage"), 403);
    }

    @Test
    void bothSidesPrintWhatTheUnitsSuperiorsAreTold() {
        logIn("unit2");
        page().open(ROOT + "desk/show?area=" + demoCommunity());
        String ofUnit = page().print("a[href*='what=cobuilding.feedback']").words();
        assertThat(ofUnit).contains("仁和社区医院", "共驻共建情况反馈", "银龄健康角共建协议").doesNotContain("健康讲座协议");
        String sheet = String.valueOf(browser().driver().executeScript("return document.querySelector(\"a[href*='what=cobuilding.feedback']\").getAttribute('href')"));
        become("worker");
        page().open(link("desk/show?area=" + demoCommunity(), "仁和社区医院（虚构）"));
        assertThat(page().print("a[href*='what=cobuilding.feedback']").words()).contains("银龄健康角共建协议");
        for (String other : List.of("unit1", "resident7", "supervisor", "street")) {
            become(other);
            assertThat(LinksOfPage.statuses(browser(), List.of(sheet)).get(sheet)).as(other).isBetween(400, 499);
        }
    }

    @Test
    void aPromiseIsReportedByItsSideAndConfirmedByTheOther() throws IOException {
        logIn("unit2");
        page().open(agreement("银龄健康角共建协议").replace("show", "manage"));
        String promise = LinksOfPage.of(page()).to(ROOT + "promise/keep").stream().filter(one -> page().open(one).has("textarea")).findFirst().orElseThrow();
        String tomorrow = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(1).toString();
        page().fill("report", "量了二十三位老人的血压").fill("on", tomorrow).press("tell");
        assertThat(page().text()).as("no file was chosen, none is asked for again").contains("日期还没到").doesNotContain("请重新选择文件");
        page().fill("on", tomorrow).upload("file", Files.writeString(Files.createTempFile("sheet", ".png"), "签到单")).press("tell");
        assertThat(page().text()).contains("请重新选择文件");
        page().fill("on", LocalDate.now(ZoneId.of("Asia/Shanghai")).toString()).press("tell");
        assertThat(page().address()).contains("agreement/manage");
        become("worker");
        page().open(promise).press("confirm");
        assertThat(page().open(promise).text()).contains("量了二十三位老人的血压").contains("做到了");
    }

    @OppositeLooks
    void theCommunityKeepsRegisterConferenceAndCheck(Look look) {
        browser().as(look);
        logIn("member");
        wellMade(ROOT + "desk/show?area=" + demoCommunity());
        String unit = link("desk/show?area=" + demoCommunity(), "仁和社区医院（虚构）");
        wellMade(unit);
        assertThat(page().text()).contains("0812-0000000");
        wellMade(ROOT + "unit/register?area=" + demoCommunity());
        wellMade(ROOT + "conference/convene?area=" + demoCommunity());
        wellMade(first("desk/show", "match/answer"));
        wellMade(first("desk/show", "service/confirm"));
        wellMade(first("desk/show", "project/manage"));
        wellMade(first("desk/show", "project/manage").replace("project/manage", "agreement/propose"));
        wellMade(own("校园音乐会进院坝协议").replace("manage", "check"));
        wellMade(agreement("老桂苑的故事协议").replace("agreement/show", "appraisal/give"));
        for (String other : List.of("unit2", "resident7", "supervisor", "street", "worker2", "delegate")) {
            become(other);
            page().open(unit, 403);
            assertThat(page().text()).as(other).doesNotContain("0812-0000000");
        }
    }

    @Test
    void aResidentPutsANeedForwardAndScoresAService() {
        logIn("resident7");
        page().open(ROOT + "need/raise?area=" + demoCommunity()).choose("kind", "VENUE").fill("headline", "借一间屋子练合唱").fill("group", "老年合唱队")
                .fill("people", "25").choose("days", "WORKDAYS").choose("urgency", "ORDINARY").press("raise");
        assertThat(page().text()).contains("借一间屋子练合唱", "等社区受理");
        page().open(ROOT + "need/list?area=" + demoCommunity());
        assertThat(page().text()).doesNotContain("借一间屋子练合唱");
        page().open(first(agreement("银龄健康角共建协议").substring(ROOT.length()), "service/score")).choose("satisfaction", "BASICALLY").press("score");
        assertThat(page().text()).contains("谢谢");
        String scored = page().address();
        become("neighbour");
        page().open(scored);
        assertThat(page().text()).as("who lives elsewhere is told, and gets no form").contains("本社区居民和业主来评");
        assertThat(page().has("[id$=score]")).isFalse();
    }

    @Test
    void bothSidesFindATextRightAndSignIt() {
        logIn("unit2");
        String write = own("健康讲座协议");
        page().open(write);
        assertThat(page().textsOf(".next-step li")).as("what both promise stands beside the button").anyMatch(line -> line.startsWith("每月讲一次慢病防治"))
                .anyMatch(line -> line.startsWith("每两个月腾出活动室、贴好通知"));
        assertThat(page().text()).as("there is no public page yet").doesNotContain("看公开页面");
        page().press("agree");
        assertThat(page().text()).contains("您这一方已经认可这份文本，正等社区认可");
        assertThat(page().has("[id$=agree]")).as("asked once").isFalse();
        become("worker");
        page().open(write).press("agree");
        become("member");
        page().open(write.replace("manage", "check"));
        for (String answer : List.of("noLevy", "noFee", "noAdvertising", "noWorkItem")) {
            page().tick(answer);
        }
        page().press("pass");
        page().open(write).press("sign");
        become("unit2");
        page().open(write).press("sign");
        assertThat(page().text()).contains("已签，待生效");
        page().open(write.replace("manage", "show"));
        assertThat(page().print("a[href*='what=cobuilding.agreement&']").text()).contains("健康讲座协议", "每月讲一次慢病防治");
    }

    @Test
    void theAddressesOfADraftOpenToThoseWhoMayReadItAlone() {
        logIn("worker");
        String manage = own("暑期托管协议");
        String sheet = page().open(manage).browser().driver().findElement(By.cssSelector("a[href*='what=cobuilding.agreement']"))
                .getDomAttribute("href");
        List<String> addresses = List.of(manage, sheet, manage.replace("manage", "write"), manage.replace("manage", "show"));
        for (String login : List.of("worker", "member", "unit1")) {
            assertThat(statuses(login, addresses)).as(login).containsExactly(200, 200, 200, 404);
        }
        for (String login : List.of("street", "supervisor")) {
            assertThat(statuses(login, addresses)).as(login).containsExactly(200, 200, 403, 404);
        }
        for (String login : List.of("resident7", "unit2", "secretary", "representative", "worker2", "neighbour")) {
            assertThat(statuses(login, addresses)).as(login).containsExactly(403, 403, 403, 404);
        }
        comeAsNewVisitor();
        page().open(manage);
        assertThat(page().address()).startsWith("/portal/login");
        page().open(manage.replace("manage", "show"), 404);
    }

    private List<Integer> statuses(String login, List<String> addresses) {
        become(login);
        page().open("/portal/me");
        Map<String, Integer> statuses = LinksOfPage.statuses(browser(), addresses);
        return addresses.stream().map(statuses::get).toList();
    }

    @Test
    void whereMoneyIsPaidToStandsBesideTheTextForBothSidesAlone() {
        logIn("unit1");
        String manage = own("暑期托管协议");
        page().open(manage.replace("manage", "write")).choose("money", "UNIT").fill("cents", "1200").fill("bank", "6222 0000 1234").press("write");
        become("worker");
        page().open(manage);
        assertThat(page().text()).contains("收款账户：6222 0000 1234");
        become("street");
        page().open(manage);
        assertThat(page().text()).as("asked once it is checked").contains("暑期托管协议").doesNotContain("6222 0000 1234");
        become("unit2");
        page().open(agreement("银龄健康角共建协议").replace("show", "write"), 404);
    }

    @Test
    void thePictureOfTheYearIsPrinted() {
        page().open(ROOT + "report/show?area=" + demoCommunity());
        assertThat(page().print("a[href*='what=cobuilding.report']").text()).contains("共驻共建报告", "仁和社区医院");
        page().open(ROOT + "need/list?area=" + demoCommunity());
        assertThat(page().print("a[href*='what=cobuilding.needList']").text()).contains("每月给老人量一次血压");
        page().open(agreement("银龄健康角共建协议"));
        assertThat(page().print("a[href*='what=cobuilding.services']").text()).contains("医生量血压");
        page().open(first("project/list", "project/show"));
        assertThat(page().print("a[href*='what=cobuilding.project']").text()).contains("项目书");
    }

    private void become(String login) {
        comeAsNewVisitor();
        logIn(login);
    }

    private String agreement(String title) {
        return link("agreement/list?area=" + demoCommunity(), title);
    }

    /** The page on which whoever is logged in works at an agreement. */
    private String own(String title) {
        return link("desk/show?area=" + demoCommunity(), title);
    }

    private String link(String from, String words) {
        page().open(ROOT + from);
        String found = (String) browser().driver().executeScript("return [...document.querySelectorAll('main a')].find(a => a.textContent.trim() === arguments[0])"
                + ".getAttribute('href')", words);
        return found.substring(found.indexOf(ROOT));
    }

    /** The first link from a page to another. */
    private String first(String from, String to) {
        page().open(ROOT + from + (from.contains("?") ? "" : "?area=" + demoCommunity()));
        String found = (String) browser().driver().executeScript("return document.querySelector(\"main a[href*='" + ROOT + to + "']\").getAttribute('href')");
        return found.substring(found.indexOf(ROOT));
    }

    private void wellMade(String path) {
        page().open(path);
        assertThat(page().text()).as(path).doesNotContain("??").doesNotContainPattern("\\d{4}-\\d{2}-\\d{2}");
        assertThat(browser().driver().executeScript("return document.documentElement.scrollWidth <= innerWidth"))
                .as("%s is no wider than the screen", path).isEqualTo(true);
        Accessibility.assertNone(page());
    }
}
