package org.yishi.representatives.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.WebDriverWait;

import org.yishi.testkit.browser.BrowserTest;

/** A representative's telephone that loses its network and gets it back: nothing is lost, nothing is there twice. */
class NoteST extends BrowserTest {

    private String note() {
        return "/representatives/contact/note?area=" + demoCommunity();
    }

    @AfterEach
    void theNetworkIsBack() {
        network(true);
    }

    @Test
    void entriesMadeWithoutANetworkAreSentOnceWhenItIsBack() {
        browser().keepingPages();
        logIn("deputy1");
        assertThat(page().open("/portal/me").has("main .card-stays a.button-primary[href*='contact/note']")).as("on the telephone, found without looking for it").isTrue();
        begin();
        keptForReading();
        network(false);
        write("PARKING", "门口又停满了一");
        String slip = page().textOf("[data-slip]");
        assertThat(page().textOf("[data-code]")).matches("[0-9]{8}");
        js("location.reload()");
        until("document.querySelectorAll('[data-unsent]').length === 1");
        write("NOISE", "半夜打桩二");
        write("SAFETY", "井盖松了三");
        until("document.querySelectorAll('[data-unsent]').length === 3");
        assertThat(onDevice()).as("what lies on the device cannot be read").doesNotContain("打桩", "井盖");
        network(true);
        until("document.querySelectorAll('#note-sent li').length === 3");
        until("document.getElementById('note-waiting').hidden");
        assertThat(page().textsOf("#note-sent li")).anyMatch(line -> line.contains(slip)).allMatch(line -> line.contains("guiyuan-"));
        page().open("/representatives/contact/desk?area=" + demoCommunity());
        String desk = page().textOf("main");
        page().open(note());
        until("document.getElementById('note-waiting').hidden");
        assertThat(page().open("/representatives/contact/desk?area=" + demoCommunity()).textOf("main")).as("nothing is sent again").isEqualTo(desk);
    }

    @Test
    void anAnswerThatGotLostMakesNoSecondEntry() {
        logIn("deputy1");
        begin();
        String send = "const done = arguments[0]; fetch(document.querySelector('[data-note]').dataset.note).then(r => r.json()).then(me => { const one = {uuid:"
                + " 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee', code: '11112222', who: me.who, area: '" + demoCommunity() + "', kind: 'VISIT', category: 'OTHER',"
                + " matter: '回答丢了', heldOn: '2026-01-05', representative: '0', minutes: '0', offline: true}; const post = () => fetch(document.querySelector("
                + "'[data-note]').dataset.note, {method: 'POST', headers: {'Content-Type': 'application/json'}, body: JSON.stringify(one)}).then(r => r.json());"
                + " return Promise.all([post(), post(), post()]).then(all => post().then(last => done(JSON.stringify(all.concat(last).map(x => x.number || null)))));"
                + " })";
        String answers = String.valueOf(browser().driver().executeAsyncScript(send));
        assertThat(answers).contains("guiyuan-");
        String number = answers.replaceAll("(?s).*\"(guiyuan-[0-9-]+)\"\\]$", "$1");
        assertThat(answers.replace("null", "\"" + number + "\"")).as("all that were answered name the same entry")
                .isEqualTo("[\"" + number + "\",\"" + number + "\",\"" + number + "\",\"" + number + "\"]");
    }

    @Test
    void whatIsChangedAfterALostAnswerIsNotLost() {
        logIn("deputy1");
        begin();
        js("const real = window.fetch; window.lossy = true; window.fetch = (to, how) => window.lossy && how && how.method === 'POST' ? real(to, how).then("
                + "() => Promise.reject(new Error('lost'))) : real(to, how);");
        write("SAFETY", "扶手松动四");
        until("document.querySelectorAll('[data-unsent]').length === 1");
        browser().driver().findElement(By.cssSelector("[data-unsent] button")).click();
        until("document.getElementById('note-matter').value === '扶手松动四'");
        browser().driver().findElement(By.id("note-matter")).sendKeys("，昨晚有人摔了");
        js("window.lossy = false");
        browser().driver().findElement(By.cssSelector(".note-save")).click();
        until("document.querySelectorAll('#note-sent li').length === 1 && document.getElementById('note-waiting').hidden");
        String number = page().textOf("#note-sent li").replaceFirst(" .*", "");
        page().open("/representatives/contact/desk?area=" + demoCommunity());
        assertThat(page().textsOf("main li")).filteredOn(line -> line.contains("扶手松动四")).as("one entry, with the newer words").singleElement().asString()
                .contains(number, "昨晚有人摔了");
    }

    @Test
    void whoeverLogsInAgainAfterAnHourWithoutANetworkSendsItOnce() {
        browser().keepingPages();
        logIn("deputy1");
        begin();
        keptForReading();
        network(false);
        write("NOISE", "路口喇叭太响五");
        until("document.querySelectorAll('[data-unsent]').length === 1");
        browser().driver().manage().deleteAllCookies();
        network(true);
        until("!document.getElementById('note-login').hidden");
        assertThat(page().textsOf("#note-sent li")).isEmpty();
        logIn("deputy1");
        page().open(note());
        until("document.querySelectorAll('#note-sent li').length === 1 && document.getElementById('note-waiting').hidden");
        page().open(note());
        until("document.getElementById('note-waiting').hidden");
        page().open("/representatives/contact/desk?area=" + demoCommunity());
        assertThat(page().textsOf("main li")).filteredOn(line -> line.contains("路口喇叭太响五")).hasSize(1);
    }

    @Test
    void whatOneWroteIsNotSentByAnother() {
        logIn("deputy1");
        begin();
        network(false);
        write("POLICY", "只由我本人送出");
        until("document.querySelectorAll('[data-unsent]').length === 1");
        network(true);
        until("document.querySelectorAll('#note-sent li').length === 1");
        Object status = browser().driver().executeAsyncScript("const done = arguments[0]; fetch(document.querySelector('[data-note]').dataset.note, {method: 'POST',"
                + " headers: {'Content-Type': 'application/json'}, body: JSON.stringify({who: 'somebody-else', area: '" + demoCommunity() + "'})}).then(r =>"
                + " done(r.status))");
        assertThat(status).isEqualTo(409L);
        Object form = browser().driver().executeAsyncScript("const done = arguments[0]; fetch(document.querySelector('[data-note]').dataset.note, {method: 'POST',"
                + " body: new URLSearchParams({a: 'b'})}).then(r => done(r.status))");
        assertThat(form).as("no form of another page").isEqualTo(415L);
    }

    @Test
    void twoTapsMakeOneEntryAndWhoeverLoggedOutLeavesNoWordsBehind() {
        browser().keepingPages();
        logIn("deputy1");
        begin();
        keptForReading();
        network(false);
        js("document.querySelector('[name=category][value=NOISE]').checked = true; document.getElementById('note-matter').value = '手快点了两下';"
                + " const save = document.querySelector('.note-save'); save.click(); save.click();");
        until("!document.getElementById('note-slip').hidden && document.getElementById('note-matter').value === ''");
        until("document.querySelectorAll('[data-unsent]').length === 1");
        browser().driver().manage().deleteAllCookies();
        network(true);
        js("location.reload()");
        until("document.querySelectorAll('#note-login:not([hidden])').length === 1 && document.querySelectorAll('#note-waiting:not([hidden])').length === 1");
        until("document.querySelectorAll('[data-unsent]').length === 0");
        assertThat(page().text()).as("only that something waits").doesNotContain("手快点了两下");
    }

    @Test
    void aResidentCannotLogOnIt() {
        logIn("resident6");
        begin();
        write("OTHER", "我来登记");
        until("document.querySelectorAll('[data-unsent] .error').length === 1");
        assertThat(page().text()).contains("您的身份不能在这里登记");
    }

    /** On a telephone that nobody wrote on before. */
    private void begin() {
        page().open(note());
        browser().driver().executeAsyncScript("const done = arguments[0]; const gone = indexedDB.deleteDatabase('yishi-representatives'); gone.onsuccess = gone.onerror"
                + " = () => done()");
        page().open(note());
        until("document.querySelector('[data-note]').hidden === false");
    }

    private void write(String category, String matter) {
        browser().driver().findElement(By.cssSelector("[name=category][value=" + category + "]")).click();
        browser().driver().findElement(By.id("note-matter")).sendKeys(matter);
        browser().driver().findElement(By.cssSelector(".note-save")).click();
        until("!document.getElementById('note-slip').hidden && document.getElementById('note-matter').value === ''");
    }

    private void keptForReading() {
        new WebDriverWait(browser().driver(), Duration.ofMinutes(1)).until(driver -> Boolean.TRUE.equals(browser().driver().executeAsyncScript(
                "const done = arguments[0]; Promise.all([caches.match(location.href), caches.match(document.querySelector('script[src*=note]').src)])"
                        + ".then(found => done(found.every(Boolean)))")));
    }

    private String onDevice() {
        return String.valueOf(browser().driver().executeAsyncScript("const done = arguments[0]; indexedDB.open('yishi-representatives').onsuccess = e => {"
                + " e.target.result.transaction('entries').objectStore('entries').getAll().onsuccess = all => done(JSON.stringify(all.target.result.map(one =>"
                + " [one, new TextDecoder().decode(one.data)]))); }"));
    }

    private void network(boolean there) {
        browser().driver().executeCdpCommand("Network.enable", Map.of());
        browser().driver().executeCdpCommand("Network.emulateNetworkConditions",
                Map.of("offline", !there, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
    }

    private Object js(String script) {
        return browser().driver().executeScript(script);
    }

    private void until(String condition) {
        new WebDriverWait(browser().driver(), Duration.ofSeconds(30)).until(driver -> Boolean.TRUE.equals(js("return " + condition)));
    }
}
