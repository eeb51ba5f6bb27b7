package org.yishi.portal.front;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.WebDriverWait;

import org.yishi.testkit.browser.Accessibility;
import org.yishi.testkit.browser.BrowserTest;

/** A telephone that loses its network, keeps what was read, and loses nothing that was typed. */
class OfflineST extends BrowserTest {

    private static final int MOST_PAGES = 60;

    private String front() {
        return "/portal/community?id=" + demoCommunity();
    }

    private String notices() {
        return "/portal/notice/list?area=" + demoCommunity();
    }

    @BeforeEach
    void pagesAreKept() {
        browser().keepingPages();
    }

    @AfterEach
    void theNetworkIsBack() {
        network(true);
    }

    @Test
    void withoutANetworkWhatWasOpenedCanBeReadAndNothingPersonalIsKept() {
        logIn("resident7");
        try (Detour way = new Detour(origin())) {
            begin(way);
            for (String path : List.of(front(), notices(), "/portal/me", "/portal/me/data", "/portal/account/password", "/portal/offline")) {
                browser().driver().get(way.address() + path);
            }
            browser().driver().get(way.address() + front());
            waitForKept(front());
        }
        assertThat(keptIn("yishi-pages-")).isNotEmpty().allMatch(address -> address.contains("/portal/community") || address.contains("/portal/notice/list"));
        assertThat(keptIn("yishi-files-")).isNotEmpty().allMatch(address -> address.contains("/portal/offline") || address.contains("?v="));
        browser().driver().navigate().refresh();
        assertThat(page().textOf("h1")).isEqualTo("桂苑社区");
        until("!document.querySelector('[data-offline-bar]').hidden");
        js("location.href = '/portal/me'");
        until("document.title.includes('现在没有网络') && document.querySelectorAll('[data-kept] a').length > 1");
        assertThat(page().text()).contains("桂苑社区").doesNotContain("您好");
        Accessibility.assertNone(page());
    }

    @Test
    void aNewVersionOfThePortalEmptiesWhatWasKept() {
        try (Detour way = new Detour(origin())) {
            begin(way);
            browser().driver().get(way.address() + notices());
            waitForKept(notices());
            way.renew("0123456789abcdef");
            browser().driver().get(way.address() + "/portal/accessibility");
            new WebDriverWait(browser().driver(), Duration.ofMinutes(1)).until(driver -> stores().stream().allMatch(name -> name.endsWith("0123456789abcdef")));
            assertThat(keptIn("yishi-pages-")).noneMatch(address -> address.endsWith(notices()));
        }
        js("location.href = arguments[0]", notices());
        until("document.title.includes('现在没有网络')");
        assertThat(page().text()).doesNotContain("??");
    }

    @Test
    void whatWasOpenedLongAgoMakesRoomAndWhatThePageWithoutNetworkNeedsStays() {
        begin(null);
        page().open(front());
        waitForKept(front());
        IntStream.rangeClosed(1, MOST_PAGES / 2).forEach(i -> page().open(notices() + "&n=" + i));
        page().open(front());
        IntStream.rangeClosed(MOST_PAGES / 2 + 1, MOST_PAGES + 1).forEach(i -> page().open(notices() + "&n=" + i));
        waitForKept(notices() + "&n=" + (MOST_PAGES + 1));
        new WebDriverWait(browser().driver(), Duration.ofMinutes(1)).until(driver -> keptIn("yishi-pages-").size() <= MOST_PAGES);
        assertThat(keptIn("yishi-pages-")).hasSize(MOST_PAGES).anyMatch(address -> address.endsWith(front()))
                .noneMatch(address -> address.endsWith("&n=1"));
        assertThat(keptIn("yishi-files-")).anyMatch(address -> address.endsWith("/portal/offline"))
                .anyMatch(address -> address.contains("base.css")).anyMatch(address -> address.contains("reading.js"));
    }

    @Test
    void whoeverLogsOutLeavesNothingBehind() {
        begin(null);
        page().open(notices());
        waitForKept(notices());
        logIn("resident7");
        page().open("/portal/me").press("leave");
        assertThat(page().textOf("#left")).isEqualTo("已退出登录。");
        assertThat(keptIn("yishi-")).noneMatch(address -> address.contains(notices()));
    }

    @Test
    void aFormThatIsSentWithoutANetworkStaysWithAllThatWasTyped() {
        logIn("resident7");
        page().open("/portal/me/correct").choose("what", "DWELLING").fill("wanted", "3 栋 2 单元");
        String address = browser().driver().getCurrentUrl();
        network(false);
        browser().driver().findElement(By.id("ask")).click();
        until("document.querySelector('.unsent') !== null && document.activeElement.classList.contains('unsent')");
        assertThat(page().textOf(".unsent")).contains("还没有发出去");
        Accessibility.assertNone(page());
        page().picture("unsent");
        network(true);
        until("document.querySelector('.unsent').textContent.startsWith('网络恢复了')");
        assertThat(browser().driver().getCurrentUrl()).isEqualTo(address);
        assertThat(js("return document.getElementById('wanted').value")).isEqualTo("3 栋 2 单元");
        page().press("ask");
        assertThat(page().has(".unsent")).isFalse();
        assertThat(page().has(".problems")).isFalse();
    }

    @Test
    void aTelephoneThatThinksItHasANetworkLosesNothingEither() {
        logIn("resident8");
        try (Detour way = new Detour(origin())) {
            browser().driver().get(way.address() + "/portal/me/correct");
            page().choose("what", "DWELLING").fill("wanted", "5 栋 1 单元");
        }
        assertThat(js("return navigator.onLine")).isEqualTo(true);
        browser().driver().findElement(By.id("ask")).click();
        until("document.querySelector('.unsent') !== null");
        assertThat(js("return document.getElementById('wanted').value")).isEqualTo("5 栋 1 单元");
        assertThat(page().has("form[aria-busy]")).as("it can be pressed again").isFalse();
    }

    /** Opens the first page and waits until what keeps pages runs. */
    private void begin(Detour way) {
        browser().driver().get((way == null ? origin() : way.address()) + front());
        // a page that was on its way while the worker began is not in its hands; the next is
        new WebDriverWait(browser().driver(), Duration.ofSeconds(30), Duration.ofSeconds(1)).until(driver -> {
            boolean there = Boolean.TRUE.equals(js("return navigator.serviceWorker.controller !== null"));
            driver.navigate().refresh();
            return there;
        });
    }

    private String origin() {
        page().open("/portal/accessibility");
        return String.valueOf(js("return location.origin"));
    }

    private void network(boolean there) {
        browser().driver().executeCdpCommand("Network.enable", Map.of());
        browser().driver().executeCdpCommand("Network.emulateNetworkConditions",
                Map.of("offline", !there, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
    }

    private Object js(String script, Object... arguments) {
        return browser().driver().executeScript(script, arguments);
    }

    private Object later(String script) {
        return browser().driver().executeAsyncScript(script);
    }

    private void until(String condition) {
        new WebDriverWait(browser().driver(), Duration.ofMinutes(1)).until(driver -> Boolean.TRUE.equals(js("return " + condition)));
    }

    private void waitForKept(String path) {
        new WebDriverWait(browser().driver(), Duration.ofMinutes(1)).until(driver -> keptIn("yishi-pages-").stream().anyMatch(address -> address.endsWith(path)));
    }

    private List<String> stores() {
        return ((List<?>) later("caches.keys().then(arguments[0])")).stream().map(String::valueOf).toList();
    }

    /** Addresses kept in the stores whose name begins so. */
    private List<String> keptIn(String store) {
        Object all = later("const done = arguments[0]; caches.keys().then(names => Promise.all(names.filter(name => name.startsWith('" + store
                + "')).map(name => caches.open(name).then(one => one.keys())))).then(stores => done(stores.flat().map(one => one.url)))");
        return ((List<?>) all).stream().map(String::valueOf).toList();
    }
}
