package org.yishi.portal.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.support.ui.Select;

import org.yishi.testkit.browser.Accessibility;
import org.yishi.testkit.browser.BrowserTest;
import org.yishi.testkit.browser.Look;
import org.yishi.testkit.browser.OppositeLooks;
import org.yishi.testkit.internal.Underway;

/** A meeting as the worker leads it, the member signs in and everybody reads it. */
class MeetingPagesST extends BrowserTest {

    /** A day on which nobody else's test meets: ahead, or the portal would close a ballot by itself, but within the terms of the demo. */
    private static final LocalDate DAY = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(100).with(TemporalAdjusters.next(DayOfWeek.WEDNESDAY));
    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("uuuu年M月d日");

    @OppositeLooks
    void everyStepIsForEverybody(Look look) {
        browser().as(look).travelTo(DAY.atTime(9, 0));
        logIn("worker");
        String id = planned("修路灯 " + look);
        wellMade("/portal/meeting/manage?id=" + id);
        wellMade("/portal/meeting/past?id=" + id);
        page().open("/portal/meeting/manage?id=" + id);
        page().fill("date", DAY.toString()).fill("time", "09:00").fill("place", "社区会议室").fill("noticedOn", DAY.minusDays(2).toString())
                .press("notice");
        wellMade("/portal/meeting/manage?id=" + id);
        opened(id);
        wellMade("/portal/meeting/manage?id=" + id);
        wellMade("/portal/meeting/hall?id=" + id);
        wellMade("/portal/meeting/roll?id=" + id);
        while (page().has("ul.roll .button-primary")) {
            page().press("enter");
        }
        wellMade("/portal/meeting/manage?id=" + id);
        page().press("constitute");
        wellMade(firstItem(id));
        page().fill("motion", "更换十二盏路灯").press("freeze");
        Accessibility.assertNone(page());
        page().press("vote");
        assertThat(page().has(".problems")).as("nobody has said anything yet").isTrue();
        Accessibility.assertNone(page());
        allRaise("FOR");
        page().press("vote");
        Accessibility.assertNone(page());
        page().press("readOut");
        wellMade("/portal/meeting/manage?id=" + id);
        wellMade("/portal/meeting/minutes?id=" + id);
        page().fill("circulatedOn", DAY.toString()).press("write");
        wellMade("/portal/meeting/minutes?id=" + id);
        wellMade("/portal/meeting/show?id=" + id);
        assertThat(page().text()).contains("更换十二盏路灯");
        assertThat(page().text()).as("the words of a vote").containsAnyOf("赞成", "For").doesNotContain("说不好", "Not sure");
        assertThat(page().has("a[href*='/portal/meeting/signin']")).as("a meeting that is over").isFalse();
        wellMade("/portal/meeting/list?area=" + demoCommunity());
        wellMade("/portal/meeting/plan?area=" + demoCommunity());
        wellMade("/portal/meeting/demand?area=" + demoCommunity());
    }

    @Test
    void aHandStaysWithItsNameWhoeverLeavesMeanwhile() {
        browser().travelTo(DAY.atTime(10, 0));
        logIn("worker");
        String id = called("离场");
        opened(id);
        allEnter(id);
        page().open("/portal/meeting/manage?id=" + id).press("constitute");
        String matter = firstItem(id);
        page().open(matter).fill("motion", "更换十二盏路灯").press("freeze");
        allRaise("FOR");
        List<WebElement> hands = browser().driver().findElements(By.cssSelector("select[id$=hand]"));
        new Select(hands.get(1)).selectByValue("AGAINST");
        List<String> names = page().textsOf("form#hands .label");
        String here = browser().driver().getWindowHandle();
        browser().driver().switchTo().newWindow(WindowType.TAB);
        page().open("/portal/meeting/roll?id=" + id).fill("words", names.get(0)).press("find").press("leave");
        assertThat(page().text()).contains("已记录" + names.get(0) + "离开");
        browser().driver().close();
        browser().driver().switchTo().window(here);
        page().press("vote");
        assertThat(page().text()).as("one hand more than there are people").contains("多于能表决的 4");
        assertThat(page().textsOf("form#hands .label")).isEqualTo(names.subList(1, names.size()));
        assertThat(page().valueOf("hand")).as("of who is the first now").isEqualTo("AGAINST");
    }

    @Test
    void aNameThatWasFoundIsSignedIn() {
        browser().travelTo(DAY.atTime(11, 0));
        logIn("worker");
        String id = planned("查找");
        assertThat(page().open("/portal/meeting/roll?id=" + id).text()).contains("会议还在筹备");
        assertThat(page().open("/portal/meeting/hall?id=" + id).text()).contains("会议还在筹备");
        page().open("/portal/meeting/manage?id=" + id);
        id = called("查找签到");
        opened(id);
        page().open("/portal/meeting/roll?id=" + id);
        String last = page().textsOf(".roll-name").get(page().textsOf(".roll-name").size() - 1).split("\\s")[0];
        page().fill("words", last).press("find");
        assertThat(page().textsOf(".roll-name")).singleElement().asString().startsWith(last);
        page().press("enter");
        assertThat(page().text()).contains(last + "已签到");
        assertThat(page().textOf(".quorum-number strong")).isEqualTo("1");
    }

    @Test
    void thoseWhoAreThereVoteByBallot() {
        browser().travelTo(DAY.atTime(14, 0));
        logIn("worker");
        String id = called("投票");
        opened(id);
        allEnter(id);
        page().open("/portal/meeting/manage?id=" + id).press("constitute");
        String matter = firstItem(id);
        page().open(matter).fill("motion", "更换十二盏路灯").press("freeze");
        Accessibility.assertNone(page());
        page().fill("untilTime", "13:00").press("toBallot");
        assertThat(page().has("[id$='untilTime-error']")).as("an end that is over is told at its field").isTrue();
        page().fill("untilTime", "14:30").press("toBallot");
        wellMade(matter);
        assertThat(page().text()).contains("正在投票");
        wellMade("/portal/meeting/hall?id=" + id);
        assertThat(page().textOf("[data-address]")).contains("/portal/ballot/vote?id=");
        assertThat(page().text()).contains("已投票 0 / ", "晚到的人仍可签到");
        wellMade("/portal/meeting/show?id=" + id);
        page().follow("我要投票");
        assertThat(page().address()).contains("/portal/ballot/vote?id=");
        page().open(matter);
        String vote = browser().driver().findElement(By.cssSelector("a[href*='/portal/ballot/vote']")).getAttribute("href")
                .replaceFirst("^https?://[^/]+", "");
        browser().newVisitor().travelTo(DAY.atTime(14, 1));
        logIn("member");
        wellMade(vote);
        browser().newVisitor().travelTo(DAY.atTime(14, 31));
        logIn("worker");
        wellMade(matter);
        assertThat(page().text()).contains("等待计票").doesNotContain("正在投票");
        assertThat(page().open("/portal/meeting/hall?id=" + id).text()).contains("等待计票").doesNotContain("扫码投票");
        page().open(matter).follow("录入纸质票和计票");
        assertThat(page().text()).contains("录入票箱里的纸质票").doesNotContain("发放纸质票");
        String ballot = page().address();
        page().open(matter).press("countBallot");
        assertThat(page().has("[id$='readOut']")).as("the count is in the meeting and waits to be read out").isTrue();
        Accessibility.assertNone(page());
        assertThat(page().open(ballot).has("a[href*='/portal/ballot/p'], a[href*='/portal/ballot/handout']")).as("papers after the count").isFalse();
    }

    @Test
    void aMemberSignsInWithTheCodeOfTheScreen() {
        browser().travelTo(DAY.atTime(9, 0));
        logIn("worker");
        String id = called("签到");
        opened(id);
        String code = page().open("/portal/meeting/hall?id=" + id).textOf("[data-address]").replaceFirst(".*/portal", "/portal");
        browser().newVisitor().travelTo(DAY.atTime(9, 1));
        logIn("member");
        Accessibility.assertNone(page().open(code));
        page().press("signIn");
        assertThat(page().text()).contains("您已签到");
        Accessibility.assertNone(page());
        page().open(code);
        assertThat(page().textsOf(".said")).as("who scans it again is told first").contains("您已签到");
        assertThat(browser().driver().findElement(By.cssSelector("[id$='signOut']")).isDisplayed()).as("to leave takes more than one touch")
                .isFalse();
        page().tap("details:has([id$='signOut']) summary").press("signOut");
        assertThat(page().text()).contains("已记录您离开");
        browser().newVisitor().travelTo(DAY.atTime(9, 2));
        logIn("resident3");
        assertThat(page().open(code).text()).contains("不在这次会议的名册上");
    }

    @Test
    void aMemberTypesTheCodeOfTheScreen() {
        browser().travelTo(DAY.atTime(9, 0));
        logIn("worker");
        String id = called("输码");
        opened(id);
        String code = page().open("/portal/meeting/hall?id=" + id).textOf(".screen-letters");
        assertThat(code).matches("[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}");
        browser().newVisitor().travelTo(DAY.atTime(9, 1));
        logIn("member");
        page().open("/portal/meeting/show?id=" + id).follow("我要签到");
        Accessibility.assertNone(page());
        page().fill("code", "ABCD-EFGH").press("signIn");
        assertThat(page().text()).contains("输错了");
        assertThat(page().valueOf("code")).isEqualTo("ABCD-EFGH");
        Accessibility.assertNone(page());
        page().fill("code", code.toLowerCase()).press("signIn");
        assertThat(page().text()).contains("您已签到");
    }

    @Test
    void anOldCodeSaysWhatToDo() {
        browser().travelTo(DAY.atTime(9, 0));
        logIn("worker");
        String id = called("旧码");
        opened(id);
        String code = page().open("/portal/meeting/hall?id=" + id).textOf("[data-address]").replaceFirst(".*/portal", "/portal");
        browser().newVisitor().travelTo(DAY.atTime(9, 30));
        logIn("member");
        page().open(code).press("signIn");
        assertThat(page().text()).contains("签到码已经过期");
    }

    @Test
    void whatIsMissingIsSaidWhereItIsMissing() {
        browser().travelTo(DAY.atTime(9, 0));
        logIn("worker");
        String id = planned("晚通知");
        page().open("/portal/meeting/manage?id=" + id);
        page().fill("date", DAY.toString()).fill("time", "09:00").fill("place", "会议室").fill("noticedOn", DAY.toString()).press("notice");
        assertThat(page().text()).contains("通知得太晚").contains(DAY.plusDays(1).toString());
        assertThat(page().valueOf("place")).isEqualTo("会议室");
    }

    @Test
    void aMeetingHeldOnPaperIsEnteredByNames() throws IOException {
        browser().travelTo(DAY.atTime(18, 0));
        logIn("worker");
        String id = planned("纸质");
        page().open("/portal/meeting/past?id=" + id);
        page().fill("place", "会议室").fill("date", DAY.minusYears(30).toString()).press("look");
        assertThat(page().valueOf("place")).as("what was typed").isEqualTo("会议室");
        assertThat(page().text()).as("of a day on which nobody held an office").contains(WORDS.format(DAY.minusYears(30)) + "的名册（0 票）");
        page().fill("date", DAY.toString()).press("look");
        page().tap("details:has(li) summary");
        assertThat(page().textOf("details:has(li)")).contains(WORDS.format(DAY) + "的名册", "何建国");
        page().fill("date", DAY.toString()).fill("time", "09:00").fill("place", "会议室").fill("noticedOn", DAY.minusDays(3).toString())
                .choose("chair", "何建国").fill("sheet", "何建国 09:00\n查无此人").fill("motion", "更换路灯").fill("minutes", "会议记录")
                .upload("scan", Files.writeString(Files.createTempFile("sheet", ".txt"), "签到表")).press("enter");
        assertThat(page().text()).contains("名册上没有“查无此人”");
        page().fill("sheet", "何建国 09:00").fill("motion", "")
                .upload("scan", Files.writeString(Files.createTempFile("sheet", ".txt"), "签到表二")).press("enter");
        assertThat(page().text()).contains("会议已录入").contains("到会人数不足");
    }

    /** As when its disk is full. */
    @Test
    void whatTheDatabaseCannotTakeStaysInTheForm() {
        logIn("worker");
        page().open("/portal/meeting/plan?area=" + demoCommunity());
        page().choose("choice", "RESIDENTS_COMMITTEE:MEMBERS").fill("name", "存不下").fill("agenda", "修路灯");
        Underway.execute("create trigger portal_meeting_full before insert on portal_meeting for each row signal sqlstate '45000'");
        try {
            page().press("plan");
        } finally {
            Underway.execute("drop trigger portal_meeting_full");
        }
        assertThat(page().status()).isEqualTo(500);
        assertThat(page().text()).contains("刚才的操作没有生效", "编号");
        assertThat(page().valueOf("name")).isEqualTo("存不下");
        Accessibility.assertNone(page());
        page().press("plan");
        assertThat(page().text()).contains("存不下", "筹备中");
    }

    @Test
    void aResidentIsKeptOutOfTheOfficePages() {
        logIn("worker");
        String id = planned("内部");
        browser().newVisitor();
        logIn("resident2");
        page().open("/portal/meeting/manage?id=" + id, 404);
        page().open("/portal/meeting/plan?area=" + demoCommunity(), 403);
    }

    private String planned(String name) {
        page().open("/portal/meeting/plan?area=" + demoCommunity());
        page().choose("choice", "RESIDENTS_COMMITTEE:MEMBERS").fill("name", name).fill("agenda", "修路灯").press("plan");
        return page().address().replaceFirst(".*id=(\\d+).*", "$1");
    }

    private String called(String name) {
        String id = planned(name);
        page().fill("date", DAY.toString()).fill("time", "09:00").fill("place", "会议室").fill("noticedOn", DAY.minusDays(2).toString())
                .press("notice");
        return id;
    }

    private void opened(String id) {
        page().open("/portal/meeting/manage?id=" + id);
        new Select(browser().driver().findElement(By.cssSelector("select[id$=chair]"))).selectByVisibleText("何建国");
        page().press("open");
    }

    private void allEnter(String id) {
        page().open("/portal/meeting/roll?id=" + id);
        while (page().has("ul.roll .button-primary")) {
            page().press("enter");
        }
    }

    private void allRaise(String hand) {
        browser().driver().findElements(By.cssSelector("select[id$=hand]")).forEach(one -> new Select(one).selectByValue(hand));
    }

    private String firstItem(String id) {
        page().open("/portal/meeting/manage?id=" + id);
        return browser().driver().findElement(By.cssSelector("a[href*='/portal/meeting/item']")).getAttribute("href")
                .replaceFirst("^https?://[^/]+", "");
    }

    private void wellMade(String path) {
        page().open(path);
        assertThat(browser().driver().executeScript("return document.documentElement.scrollWidth <= innerWidth"))
                .as("%s is no wider than the screen", path).isEqualTo(true);
        assertThat(page().text()).doesNotContain("??");
        Accessibility.assertNone(page());
    }
}
