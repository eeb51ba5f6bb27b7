package org.yishi.portal.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.yishi.testkit.browser.Accessibility;
import org.yishi.testkit.browser.BrowserTest;
import org.yishi.testkit.browser.EveryPairOfLooks;
import org.yishi.testkit.browser.Look;
import org.yishi.testkit.browser.OppositeLooks;

/** Voting with a thumb, and the work at the table, as those see it who do it. */
class BallotST extends BrowserTest {

    private static final List<Look> LOOKS = Look.all();

    @OppositeLooks
    void aResidentVotesAndKeepsTheReceipt(Look look) {
        browser().as(look);
        logIn("resident" + (LOOKS.indexOf(look) + 1));
        String id = mine(BallotSamples.MOTION);
        wellMade("/portal/ballot/show?id=" + id);
        wellMade("/portal/ballot/vote?id=" + id);
        page().choose("choice", "FOR").press("look");
        assertThat(page().textOf(".chosen")).isIn("赞成", "For");
        wellMade();
        page().press("change").choose("choice", "AGAINST").press("look").press("cast");
        String receipt = page().textOf(".receipt-code");
        assertThat(receipt).matches("([0-9A-Z]{5}-){3}[0-9A-Z]{5}");
        wellMade();
        assertThat(page().address()).doesNotContain("AGAINST").doesNotContain(receipt);
        page().open("/portal/ballot/roll?id=" + id).fill("receipt", receipt).press("check");
        assertThat(page().has(".badge-good")).isTrue();
        wellMade();
        page().open("/portal/ballot/vote?id=" + id);
        assertThat(page().has("#look")).isFalse();
        wellMade();
    }

    @Test
    void thePagesOfThoseWhoHoldABallotAreForEverybody() {
        for (Look look : List.of(LOOKS.get(0), LOOKS.get(LOOKS.size() - 1))) {
            browser().newVisitor().as(look);
            officePages(look);
        }
    }

    private void officePages(Look look) {
        logIn("resident12");
        String id = mine(BallotSamples.ELECTION);
        wellMade("/portal/ballot/roll?id=" + mine(BallotSamples.COMING));
        browser().newVisitor().as(look);
        logIn("worker");
        for (String name : List.of("show", "manage", "print", "handout", "paper", "key")) {
            wellMade("/portal/ballot/" + name + "?id=" + id);
        }
        wellMade("/portal/ballot/manage?id=" + (Long.parseLong(id) + 1));
    }

    @Test
    void severalNamesAreChosenButNotMoreThanThereAreSeats() {
        logIn("resident11");
        page().open("/portal/ballot/vote?id=" + mine(BallotSamples.ELECTION));
        page().tap("input[value=he]").tap("input[value=luo]").tap("input[value=zhou]").press("look");
        assertThat(page().textOf(".problems")).contains("最多选 2 项");
        page().tap("input[value=zhou]").press("look");
        assertThat(page().textOf(".chosen")).isEqualTo("何建国、罗文秀");
        page().press("cast");
        assertThat(page().text()).contains("您的票已经投入");
    }

    @Test
    void aPaperIsHandedOutAndReadByTwo() {
        logIn("resident10");
        String id = mine(BallotSamples.ELECTION);
        browser().newVisitor();
        logIn("worker");
        page().open("/portal/ballot/print?id=" + id).fill("number", "3").press("make");
        String serial = page().textOf(".sheet figcaption").replaceAll("(?s).*serial=", "");
        page().open("/portal/ballot/handout?id=" + id).fill("words", "徐").press("find");
        page().follow("徐");
        page().choose("channel", "MOBILE_BOX").press("handOut");
        assertThat(page().textOf(".receipt-code")).matches("([0-9A-Z]{5}-){3}[0-9A-Z]{5}");
        page().open("/portal/ballot/paper?id=" + id + "&serial=AAAAAAAA").tap("input[value=he]").press("read");
        assertThat(page().textOf(".problems")).as("no paper has this number").isNotEmpty();
        page().fill("serial", serial).press("read");
        assertThat(page().text()).as("what was typed counts, not the address").contains("等待另一人录入");
        page().open("/portal/ballot/paper?id=" + id + "&serial=" + serial).tap("input[value=he]").press("read");
        assertThat(page().textOf(".problems")).contains("必须由另一个人录入");
        browser().newVisitor();
        logIn("supervisor");
        page().open("/portal/ballot/paper?id=" + id).follow(serial).tap("input[value=he]").press("read");
        assertThat(page().text()).contains("已确认");
        browser().newVisitor();
        logIn("resident10");
        page().open("/portal/ballot/vote?id=" + id);
        assertThat(page().text()).contains("流动票箱").doesNotContain("下一步");
    }

    @Test
    void nobodyElseSeesThePagesOfTheTable() {
        logIn("resident12");
        String id = mine(BallotSamples.ELECTION);
        for (String name : List.of("manage", "print", "handout", "paper", "key")) {
            page().open("/portal/ballot/" + name + "?id=" + id, 403);
        }
    }

    @Test
    void aVisitorReadsTheBallotButNotTheResultBeforeTheCount() {
        logIn("resident12");
        String id = mine(BallotSamples.ELECTION);
        browser().newVisitor();
        assertThat(page().open("/portal/ballot/show?id=" + id).text()).contains("计票前任何人都看不到票数").contains("应投 12");
        page().open("/portal/ballot/pack?id=" + id, 404);
    }

    @EveryPairOfLooks
    void everybodyReadsTheResultAndItsReasons(Look look) {
        browser().as(look);
        // announced after the three others of this community
        page().open("/portal/ballot/show?id=4");
        assertThat(page().textOf(".outcome")).isIn("通过", "Passed");
        assertThat(page().text()).contains("第二十七条").contains("1/2");
        assertThat(page().has("a[href$='/portal/ballot/pack?id=4']")).isTrue();
        wellMade();
    }

    private String mine(String title) {
        page().open("/portal/me").unfold().follow(title);
        return page().address().replaceFirst(".*[?&]id=(\\d+).*", "$1");
    }

    private void wellMade(String path) {
        page().open(path);
        wellMade();
    }

    private void wellMade() {
        assertThat(browser().driver().executeScript("return document.documentElement.scrollWidth <= innerWidth"))
                .as("%s is no wider than the screen", page().address()).isEqualTo(true);
        assertThat(page().text()).doesNotContain("??");
        Accessibility.assertNone(page());
    }
}
