package org.yishi.decisions.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;
import org.yishi.decisions.walk.Papers;
import org.yishi.testkit.browser.Accessibility;
import org.yishi.testkit.browser.BrowserTest;

/**
 * A whole matter in the browser, by nothing but what the pages say is next: the worker leads it, two bodies meet in the portal and two
 * on paper, the supervision committee speaks on every step.
 */
class WholeMatterST extends BrowserTest {

    private static final LocalDate DAY = LocalDate.of(2027, 5, 12);
    private static final String SECRETARY = "苏明德";
    private static final String MEMBERS = "苏明德 何建国 王志强 田卫东 卢玉珍 邹晓燕 鲍永年 柴玉兰 戴国华 方志远 高淑珍 韩家栋 金秀云 柯大勇 廖文清 孟庆兰";
    private static final String REPRESENTATIVES = "何建国 吉克阿依 白世明 曾淑华 丁国强 范丽娟 龚永福 黄素琴 江学文 康桂英 雷志刚 毛小兰 倪建华 欧阳敏 潘德贵"
            + " 秦月娥 饶文斌 石玉梅 谭正权 万晓东 夏秋菊 严克俭 姚凤英 叶成林";

    @TempDir
    private Path folder;

    private LocalDate today = DAY;
    private String id;
    private int photos = 9000;

    @Test
    void isLedStepByStepFromTheSuggestionToTheFile() {
        as("worker");
        draft();
        metInThePortal();
        spokenOn("党组织提议");
        next("补全方案");
        page().fill("funding", "社区公益金").fill("alternatives", "只修不换，三年内还要换").fill("dissent", "无").fill("responsible", "何建国")
                .press("write");
        metInThePortal();
        spokenOn("两委商议");
        next("记送达日期");
        page().fill("on", today.minusDays(4).toString()).press("circulate");
        assertThat(page().text()).as("before the committees agreed").contains("送达日期不能早于");
        page().fill("on", today.toString()).press("circulate");
        today = today.plusDays(4);
        as("worker");
        metOnPaper(SECRETARY, MEMBERS, "16");
        spokenOn("党员大会审议");
        metOnPaper("何建国", REPRESENTATIVES, "22");
        spokenOn("居民代表会议决议");
        disclosed("决议公开");
        next("记开工日期");
        page().press("begin");
        worked();
        disclosed("实施结果公开");
        next("看缺什么");
        assertThat(page().text()).contains("会议记录还没有签字确认");
        Accessibility.assertNone(page());
        page().press("close");
        assertThat(page().has(".problems")).as("a file that lacks something stays open").isTrue();
        signed();
        page().open("/decisions/matter/close?id=" + id).press("close");
        browser().newVisitor();
        page().open("/decisions/matter/show?id=" + id);
        assertThat(page().text()).contains("应到", "18,000.00", "已归档");
        Accessibility.assertNone(page());
    }

    /** Follows what the file lacks: the minutes of the four meetings, the first signed in the portal, the others on paper. */
    private void signed() {
        for (int meeting = 0; meeting < 4; meeting++) {
            next("看缺什么");
            page().follow("会议记录还没有签字确认");
            String minutes = page().address();
            if (!page().has("input[type=file][id$=scan]")) {
                readOut(minutes.replace("minutes", "manage"));
                page().open(minutes).press("write");
                Accessibility.assertNone(page());
            }
            if (meeting == 0) {
                as("secretary");
                page().open(minutes).press("sign");
                as("supervisor2");
                Accessibility.assertNone(page().open(minutes));
                page().press("sign");
                as("worker");
                page().open(minutes);
            }
            page().tap("details:has(input[type=file][id$=scan]) summary");
            for (String place : List.of("chair", "supervisor", "firstMember", "secondMember")) {
                browser().driver().findElements(By.cssSelector("select[id$=" + place + "]")).stream().map(Select::new)
                        .filter(select -> select.getOptions().size() > 1)
                        .forEach(select -> select.selectByIndex(place.equals("secondMember") ? 2 : 1));
            }
            page().fill("signedOn", today.toString()).upload("scan", photo()).press("enter");
            assertThat(page().text()).contains("签字已录入", "会议记录已确认");
        }
    }

    private void readOut(String meeting) {
        page().open(meeting);
        if (page().has("a[href*='/portal/meeting/item']")) {
            page().tap("a[href*='/portal/meeting/item']").waitFor("更换十二盏路灯");
            page().press("readOut");
        }
    }

    private void draft() {
        page().open("/portal/desk?area=" + demoCommunity()).unfold().follow("发起决策事项");
        Accessibility.assertNone(page());
        page().fill("headline", "更换十二盏路灯").choose("category", "PROJECT").fill("reason", "三盏不亮，老人夜里摔倒过。").choose("source", "RESIDENTS")
                .fill("heard", "楼栋长逐户问过。");
        String compound = place();
        page().press("open");
        page().fill("body", "拆旧换新，用节能灯。").fill("cost", "1.8万").press("write");
        id = page().address().replaceFirst(".*id=(\\d+).*", "$1");
        Accessibility.assertNone(page());
        page().open("/decisions/matter/amend?id=" + id);
        assertThat(place()).as("the compound that was chosen").isEqualTo(compound);
        page().press("amend");
        assertThat(page().has(".problems")).isFalse();
        next("提交党组织提议");
        page().press("submit");
        page().open("/decisions/matter/show?id=" + id);
        assertThat(page().text()).contains(compound);
    }

    /** Chooses the first compound of the list where the whole community is proposed. @return its name */
    private String place() {
        Select places = new Select(browser().driver().findElement(By.cssSelector("select[id$=place]")));
        if (places.getFirstSelectedOption().getText().equals("全社区")) {
            places.selectByIndex(1);
        }
        return places.getFirstSelectedOption().getText();
    }

    /** Calls the body that the page names, lets all come and agree. */
    private void metInThePortal() {
        next("召集会议");
        Accessibility.assertNone(page());
        page().press("convene");
        String meeting = page().address().replaceFirst(".*id=(\\d+).*", "$1");
        page().fill("date", today.toString()).fill("time", "09:00").fill("place", "社区会议室").fill("noticedOn", today.minusDays(11).toString())
                .press("notice");
        new Select(browser().driver().findElement(By.cssSelector("select[id$=chair]"))).selectByVisibleText(SECRETARY);
        page().press("open");
        page().open("/portal/meeting/roll?id=" + meeting);
        while (page().has("ul.roll .button-primary")) {
            page().press("enter");
        }
        page().open("/portal/meeting/manage?id=" + meeting).press("constitute");
        page().tap("a[href*='/portal/meeting/item']").waitFor("更换十二盏路灯");
        page().fill("motion", "同意更换十二盏路灯").press("freeze");
        browser().driver().findElements(By.cssSelector("select[id$=hand]")).forEach(hand -> new Select(hand).selectByValue("FOR"));
        page().press("vote");
    }

    /** Calls the body and enters from its papers who was there and how many agreed. */
    private void metOnPaper(String chair, String there, String inFavour) {
        next("召集会议");
        page().press("convene");
        String meeting = page().address().replaceFirst(".*id=(\\d+).*", "$1");
        page().open("/portal/meeting/past?id=" + meeting);
        page().fill("date", today.toString()).fill("time", "09:00").fill("place", "社区会议室").fill("noticedOn", today.minusDays(11).toString())
                .choose("chair", chair).fill("sheet", there.replace(" ", " 08:50\n") + " 08:50").fill("motion", "同意更换十二盏路灯")
                .fill("at", "09:30").fill("minutes", "会议记录").fill("votesFor", inFavour).fill("against", "0").fill("abstain", "0")
                .upload("scan", photo()).press("enter");
        assertThat(page().text()).contains("会议已录入");
    }

    private void spokenOn(String step) {
        as("supervisor");
        page().open("/decisions/matter/manage?id=" + id);
        assertThat(page().text()).contains(step, "等居务监督委员会提意见");
        page().open("/portal/todo").waitFor("更换十二盏路灯");
        page().open("/decisions/matter/manage?id=" + id).follow("提意见");
        Accessibility.assertNone(page());
        page().choose("verdict", "AGREE").press("give");
        Accessibility.assertNone(page());
        as("worker");
    }

    /** The text is written, read, hung with a photo, and taken down with another when its days have run. */
    private void disclosed(String step) {
        next("写公示内容");
        Accessibility.assertNone(page());
        page().press("prepare");
        spokenOn(step);
        next("去张贴");
        page().press("check").follow("登记张贴");
        page().fill("heldOn", today.toString()).upload("file", photo()).press("hang");
        today = today.plusDays(20);
        as("worker");
        next("撤下并存证");
        page().follow("结束公示");
        page().upload("file", photo()).press("close");
        assertThat(page().text()).contains("证明已经生成");
    }

    private void worked() {
        next("登记合同");
        page().fill("supplier", "明亮电器行").fill("purpose", "十二盏节能路灯").fill("procurement", "三家比价").fill("amount", "18000").press("sign");
        page().follow("登记付款");
        page().fill("purpose", "货款").fill("amount", "18,000").press("pay");
        next("登记完工验收");
        Accessibility.assertNone(page());
        page().fill("done", "换好十二盏").fill("acceptance", "全部亮").fill("acceptedBy", "居民代表三人").fill("finalCost", "18000")
                .fill("differences", "无").press("finish");
    }

    /** Opens the desk of the matter and does what it says is next. */
    private void next(String button) {
        page().open("/decisions/matter/manage?id=" + id).follow(button);
    }

    private void as(String who) {
        browser().newVisitor().travelTo(today.atTime(10, 0));
        logIn(who);
    }

    private Path photo() {
        try {
            int number = photos++;
            return Files.write(folder.resolve(number + ".png"), Papers.photo(number));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
