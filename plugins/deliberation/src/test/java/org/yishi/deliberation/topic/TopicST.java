package org.yishi.deliberation.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.yishi.testkit.browser.Accessibility;
import org.yishi.testkit.browser.BrowserTest;
import org.yishi.testkit.browser.EveryPairOfLooks;
import org.yishi.testkit.browser.Look;
import org.yishi.testkit.browser.OppositeLooks;

/** A topic, as its people see it: submitted, supported, screened, accepted. */
class TopicST extends BrowserTest {

    private String list() {
        return "/deliberation/topic/list?area=" + demoCommunity();
    }

    private String demo(String title) {
        page().open(list()).follow(title);
        return id();
    }

    private String id() {
        return page().address().replaceFirst(".*[?&]id=(\\d+).*", "$1");
    }

    private static Path photo() {
        try {
            return Files.write(Files.createTempFile("elevator", ".png"), Base64.getDecoder().decode(
                    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @EveryPairOfLooks
    void everybodyReadsEveryState(Look look) {
        browser().as(look);
        Accessibility.assertNone(page().open(list()));
        for (String title : List.of("快递柜", "暑假", "楼道里", "门口烧烤", "楼上邻居", "电梯老是坏")) {
            demo(title);
            Accessibility.assertNone(page());
        }
    }

    @OppositeLooks
    void aResidentSubmitsANeighbourSupportsAndThePanelScreens(Look look) {
        browser().as(look);
        logIn("resident3");
        Accessibility.assertNone(page().open("/portal/me"));
        page().open("/deliberation/topic/submit?area=" + demoCommunity() + "&title=步道积水%26绕路&words=雨后老人要绕路");
        assertThat(List.of(page().valueOf("headline"), page().valueOf("problem"))).as("what another procedure brings along").containsExactly("步道积水&绕路", "雨后老人要绕路");
        Accessibility.assertNone(page().open("/deliberation/topic/submit?area=" + demoCommunity()));
        page().press("submit");
        assertThat(page().has(".problems")).isTrue();
        Accessibility.assertNone(page());
        String title = "3号楼电梯停了六次，要不要更换？" + Look.all().indexOf(look);
        page().fill("headline", title).waitFor("3号楼电梯三个月停了六次");
        assertThat(page().has("[data-similar]:not([hidden]) li a")).as("offered while typing").isTrue();
        page().fill("problem", "最长停了两天。").fill("affected", "高层住户").fill("wish", "一起商量。").upload("file", photo()).press("submit");
        assertThat(page().has("#alike")).as("a similar one is offered first").isTrue();
        assertThat(page().has("#fileAgain")).as("no browser sends the file a second time").isTrue();
        assertThat(page().valueOf("headline")).isEqualTo(title);
        Accessibility.assertNone(page());
        page().press("submit");
        assertThat(page().text()).contains(title);
        String id = id();
        Accessibility.assertNone(page());
        Accessibility.assertNone(page().open("/deliberation/topic/mine"));

        browser().newVisitor().as(look);
        logIn("resident4");
        Accessibility.assertNone(page().open("/deliberation/topic/support?id=" + id));
        page().press("support");
        assertThat(page().has("#takeBack")).isTrue();
        Accessibility.assertNone(page());

        browser().newVisitor().as(look);
        logIn("member");
        Accessibility.assertNone(page().open("/deliberation/topic/screen?id=" + id));
        page().choose("public", "YES").choose("lawful", "NO").press("answer");
        assertThat(page().has(".problems")).as("a no says why").isTrue();
        Accessibility.assertNone(page());
        page().choose("lawful", "YES").press("answer");
        page().choose("stand", "ACCEPT").press("vote");
        assertThat(page().text()).contains("何建国");
        Accessibility.assertNone(page().open("/deliberation/topic/decide?id=" + id));
        assertThat(page().has("#decide")).as("too few have voted").isFalse();
        Accessibility.assertNone(page().open("/deliberation/topic/manage?id=" + id));
        page().fill("headline", title + "（整理）").press("retitle");
        assertThat(page().text()).contains("（整理）");
    }

    @Test
    void theLastVoteOfThePanelMakesADecisionThatOpensAConsultation() {
        String id = demo("暑假孩子没人看");
        logIn("secretary");
        page().open("/deliberation/topic/support?id=" + id);
        assertThat(page().print("a[href*='what=deliberation.raised']").words()).contains("议题征集表", "暑假孩子没人看", "影响哪些人", "小学生");
        page().open("/deliberation/topic/screen?id=" + id).choose("stand", "ACCEPT").press("vote");
        browser().newVisitor();
        logIn("worker");
        Accessibility.assertNone(page().open("/portal/desk?area=" + demoCommunity()));
        Accessibility.assertNone(page().open("/deliberation/topic/decide?id=" + id));
        page().choose("inForm", "COMPOUND").fill("reason", "六问都答“是”。").press("decide");
        assertThat(page().text()).contains("已立项", "六问都答“是”。", "居委会正在准备");
        Accessibility.assertNone(page());
        assertThat(page().print("a[href*='what=deliberation.screening']").words()).contains("议题审查表", "审查六问", "小组表决", "苏明德");
    }

    @Test
    void aRejectedTopicIsObjectedToAndTheSupervisionCommitteeAnswers() {
        String id = demo("要求楼上邻居");
        logIn("resident10");
        Accessibility.assertNone(page().open("/deliberation/topic/object?id=" + id));
        page().fill("body", "漏的是公共管道，不只是两家的事。").press("object");
        assertThat(page().text()).contains("居务监督委员会提出异议").doesNotContain("漏的是公共管道");
        browser().newVisitor();
        logIn("supervisor");
        Accessibility.assertNone(page().open("/deliberation/topic/answer?id=" + id));
        assertThat(page().text()).contains("漏的是公共管道");
        page().choose("back", "BACK").fill("reason", "涉及公共管道，请重新审查。").press("answer");
        assertThat(page().text()).contains("退回重新审查", "审查中");
        Accessibility.assertNone(page());
    }

    @Test
    void whatIsNotForThemIsRefusedAndWhatIsOverSaysSo() {
        String id = demo("门口烧烤");
        logIn("resident5");
        Accessibility.assertNone(page().open("/deliberation/topic/support?id=" + id));
        assertThat(page().has("#support")).isFalse();
        page().open("/deliberation/topic/screen?id=" + id, 403);
        Accessibility.assertNone(page().open("/deliberation/topic/object?id=" + id));
        assertThat(page().has("#object")).isFalse();
        browser().newVisitor();
        logIn("worker");
        Accessibility.assertNone(page().open("/deliberation/topic/read?id=" + id));
        browser().newVisitor();
        page().open(list() + "&show=OVERDUE");
        assertThat(page().text()).contains("快递柜").doesNotContain("托管班");
        assertThat(page().print("a[href*='submitTopic']").words()).contains("YT-" + demoCommunity(), "有什么问题", "希望怎样解决");
        byte[] sheet = browser().fetch("/portal/print?what=deliberation.raised&id=" + id).body();
        assertThat(new String(sheet, StandardCharsets.ISO_8859_1)).as("for residents only").doesNotStartWith("%PDF");
    }
}
