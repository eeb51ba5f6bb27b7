package org.yishi.portal.front;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.yishi.testkit.browser.Accessibility;
import org.yishi.testkit.browser.BrowserTest;
import org.yishi.testkit.browser.EveryPairOfLooks;
import org.yishi.testkit.browser.Look;
import org.yishi.testkit.browser.Screen;

/** The community's page as a resident meets it: to read, to hear, and on the telephone's first screen. */
class FrontDoorST extends BrowserTest {

    private String front() {
        return "/portal/community?id=" + demoCommunity();
    }

    private Object js(String script, Object... arguments) {
        return browser().driver().executeScript(script, arguments);
    }

    private Object later(String script, Object... arguments) {
        return browser().driver().executeAsyncScript(script, arguments);
    }

    private void until(String condition) {
        new WebDriverWait(browser().driver(), Duration.ofMinutes(1)).until(driver -> Boolean.TRUE.equals(js("return " + condition)));
    }

    @EveryPairOfLooks
    void everybodyCanReadIt(Look look) {
        browser().as(look);
        page().open(front());
        assertThat(js("return document.documentElement.scrollWidth <= innerWidth")).as("no wider than the screen").isEqualTo(true);
        assertThat(page().text()).doesNotContain("??");
        assertThat(js("return [...document.querySelectorAll('.task .button')].filter(one => one.checkVisibility()).every(one => one.getBoundingClientRect().height >= 44)")).isEqualTo(true);
        Accessibility.assertNone(page());
        Accessibility.assertNone(page().open("/portal/offline"));
    }

    @Test
    void theLargestTypeFitsTheTelephoneInBothLanguages() {
        for (Look look : List.of(new Look(Screen.PHONE, "zh", "clear"), new Look(Screen.PHONE, "en", "civic"))) {
            browser().as(look);
            page().open(front());
            js("document.documentElement.dataset.size = 'xl'; document.querySelectorAll('main details').forEach(one => one.open = true)");
            assertThat(js("return document.documentElement.scrollWidth <= innerWidth")).as("%s is no wider than the screen", look).isEqualTo(true);
        }
    }

    @Test
    void whatCanBeDoneComesFirstWithItsDays() {
        page().open(front());
        List<String> headings = page().textsOf("main h2");
        assertThat(headings.get(0)).isEqualTo("现在可以做的");
        assertThat(page().textOf(".task .days-left")).matches("(还有 \\d+ 天|今天最后一天) 到 ?\\d{4} ?年 ?\\d+ ?月 ?\\d+ ?日");
        assertThat(headings).contains("正在公示", "要开的会", "谁是谁", "放到手机桌面").doesNotHaveDuplicates();
    }

    @Test
    void theFirstViewWeighsLittle() {
        browser().driver().executeCdpCommand("Network.clearBrowserCache", Map.of());
        page().open(front());
        Object weight = js("return performance.getEntriesByType('navigation').concat(performance.getEntriesByType('resource'))"
                + ".reduce((sum, one) => sum + one.transferSize, 0)");
        assertThat(((Number) weight).longValue()).isPositive().isLessThanOrEqualTo(150 * 1024);
    }

    @Test
    void itCanBePutBesideTheOtherProgramsOfATelephone() {
        page().open(front());
        Object found = later("const done = arguments[0]; fetch(document.querySelector('link[rel=manifest]').href).then(async answer => {"
                + "const manifest = await answer.json(); const sizes = await Promise.all(manifest.icons.map(icon => createImageBitmap"
                + "? fetch(icon.src).then(one => one.blob()).then(createImageBitmap).then(bitmap => bitmap.width + 'x' + bitmap.height + ' ' + icon.purpose) : ''));"
                + "done({type: answer.headers.get('Content-Type'), manifest, sizes, declared: manifest.icons.map(icon => icon.sizes + ' ' + icon.purpose)}) })");
        assertThat(found).asInstanceOf(InstanceOfAssertFactories.MAP).satisfies(map -> {
            assertThat(String.valueOf(map.get("type"))).startsWith("application/manifest+json");
            assertThat(map.get("sizes")).isEqualTo(map.get("declared")).asList().contains("192x192 any", "512x512 any", "512x512 maskable");
            Map<?, ?> manifest = (Map<?, ?>) map.get("manifest");
            assertThat(manifest.get("start_url")).isEqualTo(front());
            assertThat(manifest.get("display")).isEqualTo("standalone");
            assertThat(String.valueOf(manifest.get("name"))).startsWith("桂苑社区");
            assertThat(String.valueOf(manifest.get("theme_color"))).matches("#[0-9a-f]{6}");
        });
    }

    @Test
    void itIsReadAloudSentenceBySentenceInItsLanguage() {
        page().open(front());
        js("window.said = []; speechSynthesis.speak = one => { said.push(one.lang + ' ' + one.text); if (said.length < 5) setTimeout(one.onend, 0); };"
                + "speechSynthesis.cancel = () => {};");
        keyboardOn("[data-aloud-start]");
        until("window.said.length === 5");
        assertThat(js("return said")).asList().contains("zh-CN 桂苑社区", "zh-CN 现在可以做的");
        assertThat(js("return document.activeElement.hasAttribute('data-aloud-pause')")).as("where one goes on").isEqualTo(true);
        keyboardOn("[data-aloud-pause]");
        assertThat(page().textOf("[data-aloud-pause]")).isEqualTo("继续");
        keyboardOn("[data-aloud-pause]");
        assertThat(js("return said[5] === said[4]")).as("goes on where it paused").isEqualTo(true);
        keyboardOn("[data-aloud-stop]");
        assertThat(page().has("[data-aloud-stop]:not([hidden])")).isFalse();
        Accessibility.assertNone(page());
    }

    @Test
    void aTelephoneWithoutAVoiceSaysSo() {
        page().open(front());
        js("speechSynthesis.speak = () => {}; speechSynthesis.cancel = () => {}; speechSynthesis.getVoices = () => [];");
        keyboardOn("[data-aloud-start]");
        until("!document.querySelector('[data-aloud-none]').hidden");
        assertThat(page().textOf("[data-aloud-none]")).startsWith("这部手机没有朗读的声音");
        assertThat(page().has("[data-aloud-start]:not([hidden])")).as("can be pressed again").isTrue();
    }

    private void keyboardOn(String css) {
        browser().driver().findElement(By.cssSelector(css)).sendKeys(Keys.ENTER);
    }
}
