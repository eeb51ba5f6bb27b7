package org.yishi.portal.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;

import org.yishi.testkit.browser.Accessibility;
import org.yishi.testkit.browser.BrowserTest;
import org.yishi.testkit.browser.EveryPairOfLooks;
import org.yishi.testkit.browser.Look;
import org.yishi.testkit.browser.PrintedPdf;

/** Documents as they are fetched from the pages where people look for them. */
class PrintST extends BrowserTest {

    private static final String RULER = "<xsl:stylesheet version=\"1.0\" xmlns:xsl=\"http://www.w3.org/1999/XSL/Transform\""
            + " xmlns:fo=\"http://www.w3.org/1999/XSL/Format\"><xsl:import href=\"portal:sheet\"/>"
            + "<xsl:template name=\"header\"><fo:block>桂苑社区文书</fo:block></xsl:template></xsl:stylesheet>";

    private void openNotice() {
        page().open("/portal/notice/list?area=" + demoCommunity()).follow("修缮凉亭");
    }

    @Test
    void aNoticeIsPrintedByAnybodyForTheBoard() {
        openNotice();
        PrintedPdf poster = page().print("a[href*='what=portal.notice']");
        assertThat(poster.pages()).isEqualTo(1);
        assertThat(poster.tagged()).isTrue();
        assertThat(poster.embedded()).isTrue();
        assertThat(poster.language()).isEqualTo("zh-CN");
        assertThat(poster.title()).contains("修缮凉亭");
        assertThat(poster.words()).containsSubsequence("公示", "修缮凉亭", "居民代表会议同意修缮凉亭", "公示时间", "张主任", "0812-3331234", "校验码",
                "桂苑社区居民委员会", "第1页共1页");
        assertThat(page().print("a[href*='paper=A3']").width()).isBetween(841f, 843f);
        assertThat(page().print("a[href*='large=true']").words()).contains("居民代表会议同意修缮凉亭");
    }

    @Test
    void whatEverybodyMayHaveIsKeptAndAskedForAgainCheaply() {
        openNotice();
        String path = "/portal/print?what=portal.notice&id=" + page().address().replaceFirst(".*id=(\\d+).*", "$1");
        HttpResponse<byte[]> first = browser().fetch(path);
        HttpResponse<byte[]> second = browser().fetch(path + "&unknown=1");
        assertThat(first.headers().firstValue("ETag")).isPresent().isEqualTo(second.headers().firstValue("ETag"));
        assertThat(first.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(first.headers().firstValue("Content-Disposition").orElse("")).contains("portal-notice", ".pdf");
    }

    @Test
    void whatIsNotThereIsNotPrinted() {
        for (String query : new String[] {"what=nothing&id=1", "what=portal.notice&id=999999", "what=portal.notice&id=x", "id=1",
            "what=portal.notice&id=1&paper=A0", "what=portal.sample&id=999999"}) {
            assertThat(browser().fetch("/portal/print?" + query).statusCode()).as(query).isEqualTo(404);
        }
    }

    @Test
    void theOfficeVersionsAreForThoseWhoWorkThere() {
        assertThat(browser().fetch("/portal/print?what=portal.ballot&id=1").statusCode()).isIn(303, 404);
        logIn("resident1");
        assertThat(browser().fetch("/portal/print?what=portal.ballot&id=1").statusCode()).isIn(403, 404);
    }

    @EveryPairOfLooks
    void administratorsFindHowDocumentsLook(Look look) {
        logIn("admin");
        browser().as(look);
        Accessibility.assertNone(page().open("/portal/admin/printing?area=" + demoCommunity()));
    }

    @Test
    void theLookOfDocumentsIsChangedAndTakenBack() {
        logIn("admin");
        page().open("/portal/admin/printing?area=" + demoCommunity());
        page().fill("stylesheet", RULER.replace("portal:sheet", "file:///etc/passwd")).press("save");
        assertThat(page().has("[role=alert], .error")).isTrue();
        assertThat(page().valueOf("stylesheet")).contains("file:///etc/passwd");
        page().fill("stylesheet", RULER).press("save");
        assertThat(page().print("a[href*='what=portal.sample']").words()).contains("桂苑社区文书");
        page().fill("stylesheet", "").press("save");
        assertThat(page().print("a[href*='what=portal.sample']").words()).doesNotContain("桂苑社区文书");
    }
}
