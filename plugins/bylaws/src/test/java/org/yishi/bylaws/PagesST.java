package org.yishi.bylaws;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.yishi.testkit.browser.Accessibility;
import org.yishi.testkit.browser.BrowserTest;
import org.yishi.testkit.browser.Look;
import org.yishi.testkit.browser.OppositeLooks;

/** Every page of bylaws once in two looks that differ in everything, and the way of a resident and of a worker through them. */
class PagesST extends BrowserTest {

    private static final List<String> OF_OFFICE = List.of("version/manage", "version/compose", "version/attach", "version/withdraw", "article/write", "comment/answer",
            "legality/review", "adoption/convene", "adoption/sign", "filing/answer", "publication/prepare");

    @OppositeLooks
    void everyPageIsWellMade(Look look) {
        browser().as(look);
        String area = Long.toString(demoCommunity());
        wellMade("/bylaws/bylaw/list?area=" + area);
        String bylaw = follow("/bylaws/bylaw/list?area=" + area, "桂苑社区居民公约");
        wellMade("/bylaws/bylaw/show?id=" + bylaw);
        String second = hrefId("a[href*='/bylaws/version/show']");
        wellMade("/bylaws/version/show?id=" + second);
        page().open("/bylaws/bylaw/show?id=" + bylaw);
        String article = hrefId("a[href*='/bylaws/article/show']");
        wellMade("/bylaws/article/show?id=" + article);
        String open = openVersion();
        wellMade("/bylaws/version/show?id=" + open);
        logIn("resident1");
        wellMade("/bylaws/comment/give?id=" + open);
        wellMade("/bylaws/amendment/propose?id=" + open);
        wellMade("/bylaws/enforcement/report?id=" + bylaw);
        wellMade("/bylaws/enforcement/mine");
        wellMade("/bylaws/enforcement/join");
        browser().newVisitor();
        browser().as(look);
        logIn("worker");
        wellMade("/bylaws/version/draft?area=" + area);
        OF_OFFICE.forEach(one -> wellMade("/bylaws/" + one + "?id=" + open));
        wellMade("/portal/me");
        wellMade("/portal/desk?area=" + area);
        wellMade("/bylaws/enforcement/desk?area=" + area);
        String record = hrefId("a[href*='/bylaws/enforcement/handle']");
        wellMade("/bylaws/enforcement/handle?id=" + record);
        wellMade("/bylaws/enforcement/answer?id=" + record);
        page().open("/bylaws/comment/answer?id=" + open);
        wellMade("/bylaws/amendment/answer?id=" + open + "&amendment=" + hrefParameter("a[href*='amendment/answer']", "amendment"));
    }

    @Test
    void aResidentCommentsAndProposesAndTheWorkerAnswers() {
        String open = openVersion();
        logIn("resident7");
        page().open("/bylaws/version/show?id=" + open);
        browser().driver().executeScript("getSelection().selectAllChildren(document.querySelector('[data-quotes] .difference'))");
        page().follow("对选中的文字提意见");
        assertThat(page().valueOf("quoted")).as("the words that were marked").contains("健身角");
        page().open("/bylaws/comment/give?id=" + open);
        page().fill("article", "2").fill("comment", "晾衣架能不能再装一排？").press("give");
        assertThat(page().text()).contains("收到了");
        page().follow("在“我的”里查看").unfold();
        assertThat(page().text()).contains("我提的意见", "意见：晾衣架能不能再装一排？", "未答复");
        page().open("/bylaws/amendment/propose?id=" + open + "&about=" + articleOf(open));
        String present = page().textOf("main .card");
        assertThat(seen("anchor")).as("only what this kind needs").isFalse();
        page().choose("kind", "MOVE");
        assertThat(seen("anchor")).isTrue();
        assertThat(seen("body")).isFalse();
        page().fill("anchor", "").press("propose");
        assertThat(page().textOf(".problems")).as("all that is missing at once").contains("放在第几条之后", "理由");
        page().choose("kind", "REPLACE");
        page().fill("body", "健身角早上七点前不放音响。").press("propose");
        assertThat(page().has(".problems")).as("a reason is missing").isTrue();
        assertThat(page().textOf("main .card")).as("the words as they are").isEqualTo(present);
        assertThat(page().valueOf("body")).isEqualTo("健身角早上七点前不放音响。");
        page().fill("reason", "邻居要休息").press("propose");
        assertThat(page().text()).contains("收到了");
        page().follow("查看修改建议");
        assertThat(page().address()).contains("/bylaws/version/show?id=" + open + "#p");
        assertThat(page().text()).contains("邻居要休息").doesNotContain("晾衣架能不能再装一排");
        page().open("/portal/me").unfold();
        assertThat(page().text()).contains("正在听您意见的公约", "桂香园小区自治公约");
        page().follow("号：修改第一条");
        assertThat(page().address()).contains("/bylaws/version/show?id=" + open + "#p");
        browser().newVisitor();
        logIn("worker");
        page().open("/bylaws/comment/answer?id=" + open);
        assertThat(page().text()).contains("晾衣架能不能再装一排", "健身角早上七点前、晚上九点后不放音响");
        page().open("/bylaws/version/manage?id=" + open);
        assertThat(page().text()).contains("公开征求意见”要满 15 天", "还没有答复的意见", "还没有答复的修改建议 1 号", "只能采纳一个");
        assertThat(page().has("[id$=close]")).as("what cannot be done yet").isFalse();
    }

    @Test
    void theTextOfAnEarlierDayIsMarkedAndItsArticlesAreThoseOfThatDay() {
        String bylaw = follow("/bylaws/bylaw/list?area=" + demoCommunity(), "桂苑社区居民公约");
        assertThat(page().textOf("[aria-labelledby=versions]")).contains("施行中", "已被第 2 版代替").doesNotContain("已施行");
        assertThat(page().textOf("[data-address]")).endsWith("/bylaws/bylaw/show?id=" + bylaw);
        String before = LocalDate.now(ZoneId.of("Asia/Shanghai")).minusDays(100).toString();
        page().open("/bylaws/bylaw/show?id=" + bylaw + "&on=" + before);
        assertThat(page().textOf("main .card-warn")).contains("已被第 2 版代替", "不是今天施行的");
        assertThat(page().textOf("[data-address]")).as("who scans it reads the same text").endsWith("&on=" + before);
        // it has been moved down by one since, and changed
        page().follow("第十条");
        assertThat(page().title()).contains("第十条");
        assertThat(page().text()).contains("已被第 2 版代替", "独居老人一次");
        assertThat(page().valueOf("address")).contains("/bylaws/article/show?id=").endsWith("&on=" + before);
        page().follow("看今天施行的文本");
        assertThat(page().title()).contains("第十一条");
        assertThat(page().text()).contains("独居老人两次").doesNotContain("已被第");
        assertThat(page().valueOf("address")).contains("/bylaws/article/show?id=").doesNotContain("on=");
        page().open("/bylaws/bylaw/show?id=" + bylaw + "&on=" + LocalDate.now(ZoneId.of("Asia/Shanghai")).plusYears(1));
        assertThat(page().text()).contains("按现在的安排").doesNotContain("今天施行的是");
        page().open("/bylaws/bylaw/show?id=" + bylaw + "&q=" + URLEncoder.encode("电动自行车", StandardCharsets.UTF_8));
        assertThat(page().text()).as("the numbers are of all articles").contains("出现在", "反映 1 件");
        page().open("/bylaws/bylaw/show?id=" + bylaw).follow("第 1 版");
        assertThat(page().text()).contains("已不施行", "施行过");
    }

    @Test
    void thePagesOfTheOfficeAndOfRecordsAreClosedToOthers() {
        String open = openVersion();
        for (String stranger : List.of("resident2", "worker2")) {
            browser().newVisitor();
            logIn(stranger);
            OF_OFFICE.forEach(one -> page().open("/bylaws/" + one + "?id=" + open, 403));
        }
    }

    @Test
    void aRecordIsReadByThoseWhoHandleItAndNobodyElseWhateverTheAddress() {
        logIn("worker");
        page().open("/bylaws/enforcement/desk?area=" + demoCommunity());
        String record = hrefId("a[href*='/bylaws/enforcement/handle']");
        String print = "/portal/print?what=bylaws.record&id=" + record;
        for (String handler : List.of("worker", "supervisor", "street")) {
            browser().newVisitor();
            logIn(handler);
            page().open("/bylaws/enforcement/handle?id=" + record);
            assertThat(browser().fetch(print + "&office=true").statusCode()).as(handler).isEqualTo(200);
        }
        for (String stranger : List.of("resident11", "representative", "secretary", "worker2", "county", "admin")) {
            browser().newVisitor();
            logIn(stranger);
            for (String page : List.of("handle?id=" + record, "answer?id=" + record, "desk?area=" + demoCommunity())) {
                page().open("/bylaws/enforcement/" + page, 403);
            }
            for (String page : List.of("show", "object")) {
                assertThat(browser().fetch("/bylaws/enforcement/" + page + "?id=" + record).statusCode()).as(stranger + " " + page).isIn(403, 404);
            }
            for (String how : List.of("", "&office=true", "&large=true")) {
                assertThat(browser().fetch(print + how).statusCode()).as(stranger + how).isIn(403, 404);
            }
        }
        browser().newVisitor();
        page().open("/portal/community?id=" + demoCommunity());
        assertThat(browser().fetch(print).body()).asString(StandardCharsets.UTF_8).doesNotStartWith("%PDF");
    }

    private boolean seen(String field) {
        return (Boolean) browser().driver().executeScript("return document.getElementById(arguments[0]).checkVisibility()", field);
    }

    private String openVersion() {
        page().open("/bylaws/bylaw/list?area=" + demoCommunity());
        return hrefId("a[href*='/bylaws/comment/give']");
    }

    private String articleOf(String version) {
        page().open("/bylaws/version/show?id=" + version);
        return hrefParameter("a[href*='/bylaws/amendment/propose'][href*='about=']", "about");
    }

    private String follow(String list, String title) {
        page().open(list).follow(title);
        return page().address().replaceFirst(".*[?&]id=(\\d+).*", "$1");
    }

    private String hrefId(String selector) {
        return hrefParameter(selector, "id");
    }

    private String hrefParameter(String selector, String name) {
        String href = (String) browser().driver().executeScript("return document.querySelector(arguments[0]).href", selector);
        return href.replaceFirst(".*[?&]" + name + "=(\\d+).*", "$1");
    }

    private void wellMade(String path) {
        page().open(path);
        assertThat(browser().driver().executeScript("return document.documentElement.scrollWidth <= innerWidth"))
                .as("%s is no wider than the screen", path).isEqualTo(true);
        assertThat(page().text()).as(path).doesNotContain("??");
        Accessibility.assertNone(page());
    }
}
