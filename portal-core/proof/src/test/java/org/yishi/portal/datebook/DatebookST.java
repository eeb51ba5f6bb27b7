package org.yishi.portal.datebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.http.HttpResponse;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import org.junit.jupiter.api.Test;

import org.yishi.testkit.browser.Accessibility;
import org.yishi.testkit.browser.BrowserTest;
import org.yishi.testkit.browser.EveryPairOfLooks;
import org.yishi.testkit.browser.Look;
import org.yishi.testkit.contract.PublicFile;

/** The pages of the datebook and of open data, and the secret address from the page to the calendar program. */
class DatebookST extends BrowserTest {

    @EveryPairOfLooks
    void theMonthCanBeReadByEverybody(Look look) {
        browser().as(look);
        Accessibility.assertNone(page().open("/portal/datebook/month?area=" + demoCommunity()));
    }

    @EveryPairOfLooks
    void datasetsAndTheirFieldsCanBeReadByEverybody(Look look) {
        browser().as(look);
        Accessibility.assertNone(page().open("/portal/opendata/list?area=" + demoCommunity()));
        assertThat(page().has("head link[rel=alternate][type='application/atom+xml'][href='/feed/guiyuan/all.atom']")).isTrue();
        Accessibility.assertNone(page().open("/portal/opendata/show?area=" + demoCommunity() + "&name=ballots"));
    }

    @Test
    void monthsAreTurnedByLinksAndEndSomewhere() {
        page().open("/portal/datebook/month?area=" + demoCommunity() + "&month=2026-03");
        String first = page().textOf(".month-turn h2");
        page().follow("下个月");
        assertThat(page().textOf(".month-turn h2")).isNotEqualTo(first);
        page().open("/portal/datebook/month?area=" + demoCommunity() + "&month=1026-03");
        assertThat(page().textOf(".month-turn h2")).doesNotContain("1026");
    }

    @Test
    void aResidentTakesAnAddressThatWorksWithoutLoginAndEndsWithTheNext() throws Exception {
        logIn("resident1");
        page().open("/portal/datebook/mine");
        page().press("make");
        String first = page().textOf("address");
        Accessibility.assertNone(page());
        HttpResponse<byte[]> answer = PublicFile.get(first);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("private, no-cache");
        assertThat(answer.headers().firstValue("X-Robots-Tag").orElse("")).contains("noindex");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        Calendar calendar = new CalendarBuilder().build(new StringReader(PublicFile.text(first)));
        calendar.validate();
        assertThat(PublicFile.get(first, "If-None-Match", answer.headers().firstValue("ETag").orElseThrow()).statusCode()).isEqualTo(304);

        page().press("renew");
        String second = page().textOf("address");
        assertThat(second).isNotEqualTo(first);
        assertThat(PublicFile.get(first).statusCode()).isEqualTo(404);
        assertThat(PublicFile.get(second).statusCode()).isEqualTo(200);
        page().press("stop");
        assertThat(PublicFile.get(second).statusCode()).isEqualTo(404);
        assertThat(page().text()).doesNotContain("/datebook/my/");
    }
}
