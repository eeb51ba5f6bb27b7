package org.yishi.deliberation.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yishi.deliberation.statement.DeliberationPages.demo;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.yishi.testkit.browser.Accessibility;
import org.yishi.testkit.browser.BrowserTest;
import org.yishi.testkit.browser.EveryPairOfLooks;
import org.yishi.testkit.browser.Look;
import org.yishi.testkit.browser.OppositeLooks;
import org.yishi.testkit.browser.PrintedPdf;
import org.yishi.testkit.browser.Screen;

/** The map as it is seen, read, pointed at with the keyboard and printed. */
class MapST extends BrowserTest {

    /** The id of the imported conversation, once its map is made. */
    private String uber() {
        String id = demo(page(), "UberX");
        awaitOn("/deliberation/consultation/show?id=" + id, "#map");
        return id;
    }

    /** Maps are made in the background. */
    private void awaitOn(String address, String css) {
        page().open(address);
        for (int i = 0; i < 60 && !page().has(css); i++) {
            LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
            page().open(address);
        }
        assertThat(page().has(css)).isTrue();
    }

    @EveryPairOfLooks
    void everybodySeesTheMapAsPictureWordsAndTable(Look look) {
        browser().as(look);
        page().open("/deliberation/map/show?id=" + uber());
        assertThat(page().has("svg.map polygon.map-area")).isTrue();
        assertThat(page().has("#common .map-said")).isTrue();
        page().tap(".map-all summary");
        Accessibility.assertNone(page());
    }

    @OppositeLooks
    void aResidentSeesTheOwnPlaceAndAWorkerWhatTheMapProposes(Look look) {
        browser().as(look);
        String id = demo(page(), "垃圾");
        logIn("resident3");
        awaitOn("/deliberation/map/mine?id=" + id, ".map-me");
        Accessibility.assertNone(page());
        browser().newVisitor().as(look);
        logIn("worker");
        Accessibility.assertNone(page().open("/deliberation/map/work?id=" + id));
        Accessibility.assertNone(page().open("/deliberation/map/flood?id=" + id));
        Accessibility.assertNone(page().open("/deliberation/consultation/manage?id=" + id));
    }

    @Test
    void theKeyboardShowsOnThePictureWhoAgrees() {
        String id = uber();
        page().open("/deliberation/map/show?id=" + id);
        String before = page().textOf(".map-label .map-share");
        assertThat(before).contains("人");
        keyboard().to("map-pick-0");
        assertThat(page().textOf(".map-label .map-share")).contains("同意").contains("%");
        assertThat(page().has(".map-group[data-lean='for']")).isTrue();
        keyboard().to("map-pick-0").type(Keys.ENTER);
        assertThat(page().has(".map-pick[aria-pressed='true']")).isTrue();
        page().tap("#common .map-pick[aria-pressed='true']");
        assertThat(page().has(".map-pick[aria-pressed='true']")).isFalse();
    }

    /** In pixels of the screen: the smallest letter, and how many labels lie on another or do not hold their words. */
    private static final String LABELS = """
            const map = document.querySelector('svg.map'), scale = map.getScreenCTM().a;
            const sizes = [...map.querySelectorAll('.map-letter, .map-share')].map(words => parseFloat(getComputedStyle(words).fontSize) * scale);
            const labels = [...map.querySelectorAll('.map-label')].map(label => label.querySelector('.map-tag').getBoundingClientRect());
            const over = labels.filter((one, i) => labels.some((other, j) => i !== j && one.left < other.right - 1 && other.left < one.right - 1
                && one.top < other.bottom - 1 && other.top < one.bottom - 1)).length;
            const out = [...map.querySelectorAll('.map-label')].filter((label, i) => [...label.querySelectorAll('text')].some(words => {
                const at = words.getBoundingClientRect();
                return at.left < labels[i].left - 1 || at.right > labels[i].right + 1;
            })).length;
            return [Math.min(...sizes), over, out];""";

    @Test
    void onATelephoneTheLabelsOfThePictureCanBeRead() {
        String id = uber();
        for (Look look : Look.all().stream().filter(one -> one.screen() == Screen.PHONE).toList()) {
            browser().as(look);
            page().open("/deliberation/map/show?id=" + id);
            List<?> labels = (List<?>) browser().driver().executeScript(LABELS);
            assertThat(((Number) labels.get(0)).doubleValue()).as("smallest letter, " + look).isGreaterThanOrEqualTo(16);
            assertThat(((Number) labels.get(1)).intValue()).as("labels on each other, " + look).isZero();
            assertThat(((Number) labels.get(2)).intValue()).as("words beside their label, " + look).isZero();
        }
    }

    @Test
    void theReportIsPrintedWithTheMap() {
        String id = uber();
        page().open("/deliberation/map/show?id=" + id);
        PrintedPdf report = page().print("a[href*='what=deliberation.map'][href$='" + id + "']");
        assertThat(report.tagged()).isTrue();
        assertThat(report.words()).contains("协商报告", "各组都同意的（最大公约数）", "分歧在哪里", "A组");
    }

    @Test
    void whatWasSaidAlreadyIsOfferedWhileTyping() {
        String id = demo(page(), "电动自行车");
        logIn("resident1");
        page().open("/deliberation/statement/vote?id=" + id);
        String said = page().textOf(".ballot p");
        page().open("/deliberation/statement/add?id=" + id).fill("body", said.substring(0, said.length() - 2));
        page().waitFor(said);
        assertThat(page().has("[data-similar]:not([hidden]) li a")).isTrue();
        Accessibility.assertNone(page());
    }
}
