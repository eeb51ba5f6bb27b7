package org.yishi.deliberation.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yishi.deliberation.statement.DeliberationPages.demo;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.yishi.testkit.browser.Accessibility;
import org.yishi.testkit.browser.BrowserTest;
import org.yishi.testkit.browser.Look;
import org.yishi.testkit.browser.OppositeLooks;

/** What a resident does: reads, votes with a thumb, changes the mind, says something. */
class ResidentST extends BrowserTest {

    private static final List<Look> LOOKS = Look.all();

    private VotePage voting() {
        return new VotePage(browser());
    }

    @OppositeLooks
    void aResidentReadsVotesAndSpeaks(Look look) {
        browser().as(look);
        String id = demo(page(), "电动自行车");
        // one of the two who have voted on little, so that enough is left for every look
        logIn(LOOKS.indexOf(look) % 2 == 0 ? "resident1" : "resident2");
        Accessibility.assertNone(page().open("/portal/me"));

        VotePage voting = voting().openFor(id);
        Accessibility.assertNone(voting);
        assertThat(voting.fits()).isTrue();
        assertThat(voting.heightOf("agree")).isGreaterThanOrEqualTo(64);
        String first = voting.statement();
        String before = voting.progress();
        voting.choose("agree");
        assertThat(voting.statement()).isNotEqualTo(first);
        assertThat(voting.progress()).isNotEqualTo(before);
        assertThat(voting.address()).contains("last=");
        Accessibility.assertNone(voting);
        voting.choose("undo");
        assertThat(voting.statement()).isEqualTo(first);
        assertThat(voting.progress()).isEqualTo(before);
        voting.choose("disagree").choose("pass");

        Accessibility.assertNone(page().open("/deliberation/statement/mine?id=" + id));
        assertThat(page().text()).contains(first);

        Accessibility.assertNone(page().open("/deliberation/statement/add?id=" + id));
        String words = "雨天也要能充电，" + look;
        page().fill("body", words).press("say");
        if (page().address().contains("/statement/add")) {
            // another look said nearly the same; it is said all the same
            Accessibility.assertNone(page());
            page().press("say");
        }
        assertThat(page().text()).contains(words);
        page().open("/deliberation/statement/add?id=" + id).fill("body", words).press("say");
        assertThat(page().address()).contains("/statement/add");
        assertThat(page().valueOf("body")).isEqualTo(words);
        Accessibility.assertNone(page());
    }

    @Test
    void theKeyboardAloneIsEnough() {
        logIn("resident1");
        String id = demo(page(), "电动自行车");
        VotePage voting = voting().openFor(id);
        String first = voting.statement();
        voting.mark();
        keyboard().to("agree").type(Keys.ENTER);
        assertThat(voting.awaitFresh().statement()).isNotEqualTo(first);
        voting.mark();
        keyboard().to("undo").type(Keys.ENTER);
        assertThat(voting.awaitFresh().statement()).isEqualTo(first);
        page().open("/deliberation/statement/add?id=" + id);
        keyboard().to("body").type("只用键盘写的观点。").to("say").enter();
        assertThat(page().text()).contains("只用键盘写的观点。");
    }

    @Test
    void whatIsPutOffForLaterComesBack() {
        logIn("resident1");
        VotePage voting = voting().openFor(demo(page(), "电动自行车"));
        String first = voting.statement();
        voting.follow("以后再说");
        assertThat(voting.statement()).isNotEqualTo(first);
        assertThat(voting.address()).contains("skip=");
    }

    @Test
    void aVoteSentTwiceFromAnOldTabIsOneVote() {
        logIn("resident2");
        String id = demo(page(), "电动自行车");
        VotePage voting = voting().openFor(id);
        String words = voting.statement();
        String old = voting.address();
        voting.choose("agree");
        String statement = voting.address().replaceFirst(".*last=(\\d+).*", "$1");
        voting.open(old.replaceFirst("\\?.*", "") + "?id=" + id + "&statement=" + statement);
        assertThat(voting.statement()).isEqualTo(words);
        assertThat(voting.text()).contains("您上次选的是：同意");
        voting.choose("disagree");
        page().open("/deliberation/statement/mine?id=" + id);
        assertThat(page().textsOf(".statement").stream().filter(text -> text.contains(words))).hasSize(1)
                .allMatch(text -> text.contains("不同意"));
    }

    @Test
    void whereNothingIsGatheredThePageSaysWhy() {
        String coming = demo(page(), "小广场");
        logIn("resident1");
        assertThat(voting().openFor(coming).text()).contains("到时提观点、表态");
        assertThat(page().has("#agree")).isFalse();
        Accessibility.assertNone(page());
        page().open("/deliberation/statement/add?id=" + coming);
        assertThat(page().has("#say")).isFalse();
        Accessibility.assertNone(page());
    }

    @Test
    void aVisitorIsAskedToLogInAndComesBack() {
        String id = demo(page(), "电动自行车");
        page().open("/deliberation/statement/vote?id=" + id);
        assertThat(page().address()).startsWith("/portal/login");
        page().fill("who", "resident2").fill("password", "yishi-demo").press("enter");
        assertThat(page().address()).startsWith("/deliberation/statement/vote?id=" + id);
    }
}
