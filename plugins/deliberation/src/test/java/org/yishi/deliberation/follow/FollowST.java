package org.yishi.deliberation.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yishi.deliberation.statement.DeliberationPages.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.yishi.testkit.browser.Accessibility;
import org.yishi.testkit.browser.BrowserTest;
import org.yishi.testkit.browser.Look;

/** The demo's opinion on the staircases, from its list of actions to the closed file: the worker in one look, residents in the opposite one. */
class FollowST extends BrowserTest {

    private static final Look NARROW = Look.opposites().get(0);
    private static final Look WIDE = Look.opposites().get(1);

    private String id;
    private int photos;

    @Test
    void whatWasAgreedIsCarriedOutReportedEvaluatedAndClosed() {
        browser().as(WIDE);
        id = demo(page(), "楼道里");
        assertThat(page().text()).contains("落实清单", "已逾期，还没办完", "延到", "阳光物业公司", "2,600.00 元");
        Accessibility.assertNone(page());
        as("worker", NARROW);
        Accessibility.assertNone(page().open("/deliberation/consultation/manage?id=" + id));
        reportAll();
        String notice = tell();
        hang(notice);
        evaluate();
        as("worker", WIDE);
        browser().travelTo(LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(40).atTime(9, 0));
        page().open("/portal/notice/close?id=" + notice).upload("file", photo()).press("close");
        page().open("/deliberation/consultation/manage?id=" + id).press("conclude");
        Accessibility.assertNone(page());
        page().press("archive");
        browser().newVisitor().as(NARROW);
        Accessibility.assertNone(page().open("/deliberation/consultation/show?id=" + id));
        assertThat(page().text()).contains("5 people evaluated", "SHA-256");
        assertThat(page().print("a[href*='what=deliberation.actions']").text()).contains("Who does what");
        assertThat(page().print("a[href*='what=deliberation.feedback']").text()).contains("11 车");
        assertThat(page().print("a[href*='what=deliberation.index']").text()).contains("SHA-256");
    }

    /** What is still open is put off once, badly and well, and then done. */
    private void reportAll() {
        while (page().open("/deliberation/consultation/manage?id=" + id).has("a[href*='/deliberation/follow/report']")) {
            page().follow("Report progress");
            Accessibility.assertNone(page());
            page().choose("kind", "DELAY").fill("body", "等一场雨过去").press("report");
            assertThat(page().has(".problems")).as("a delay without a new day").isTrue();
            assertThat(page().valueOf("body")).isEqualTo("等一场雨过去");
            page().choose("kind", "DONE").fill("body", "办完了，邻居都说好").upload("photo", photo()).press("report");
            assertThat(page().has(".problems")).isFalse();
        }
    }

    private String tell() {
        page().follow("Write the report");
        Accessibility.assertNone(page());
        assertThat(page().valueOf("done")).contains("11 车");
        page().fill("undone", "没有").press("prepare");
        assertThat(page().text()).as("what hangs is in Chinese, whatever the language of the screen").contains("协商落实情况反馈");
        return page().address().replaceFirst(".*id=(\\d+).*", "$1");
    }

    private void hang(String notice) {
        page().press("check");
        page().open("/portal/notice/publish?id=" + notice).upload("file", photo()).press("hang");
    }

    private void evaluate() {
        for (String resident : List.of("resident3", "resident4", "resident5", "resident6", "resident7")) {
            as(resident, WIDE);
            page().open("/deliberation/follow/evaluate?id=" + id);
            if (resident.equals("resident3")) {
                Accessibility.assertNone(page());
                page().press("evaluate");
                assertThat(page().has(".problems")).as("nothing chosen").isTrue();
            }
            page().choose("result", resident.equals("resident4") ? "2" : "5").choose("process", "4").fill("comment", "清得很干净").press("evaluate");
            assertThat(page().text()).contains("谢谢您的评价");
        }
        as("resident8", NARROW);
        Accessibility.assertNone(page().open("/deliberation/follow/evaluate?id=" + id));
    }

    private void as(String login, Look look) {
        browser().newVisitor().as(look);
        logIn(login);
    }

    private Path photo() {
        try {
            return Files.write(Files.createTempFile("board", ".png"), Followed.picture(9_000 + ++photos));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
