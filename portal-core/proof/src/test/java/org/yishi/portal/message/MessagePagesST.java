package org.yishi.portal.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import jakarta.mail.internet.MimeMessage;

import jakarta.mail.internet.MimeMultipart;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.support.ui.WebDriverWait;

import org.yishi.testkit.browser.Accessibility;
import org.yishi.testkit.browser.BrowserTest;
import org.yishi.testkit.browser.EveryPairOfLooks;
import org.yishi.testkit.browser.Look;
import org.yishi.testkit.internal.Underway;

/** The inbox, what one wishes, and the administrator's view, as people see them. */
class MessagePagesST extends BrowserTest {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private boolean fits() {
        Object wider = browser().driver().executeScript("return document.documentElement.scrollWidth > window.innerWidth");
        return Boolean.FALSE.equals(wider);
    }

    @EveryPairOfLooks
    void aResidentReadsMessagesAndChooses(Look look) {
        browser().as(look);
        logIn("resident5");
        Accessibility.assertNone(page().open("/portal/message/list"));
        assertThat(page().text()).contains(MessageSamples.TITLE);
        assertThat(fits()).isTrue();
        Accessibility.assertNone(page().open("/portal/message/settings"));
        assertThat(page().text()).contains("居民委员会组织法第二十六条");
        assertThat(fits()).isTrue();
        Accessibility.assertNone(page().open("/portal/message/mail"));
        page().fill("address", "nobody").press("propose");
        assertThat(page().has(".problems")).isTrue();
        Accessibility.assertNone(page());
        browser().newVisitor().as(look);
        Accessibility.assertNone(page().open("/portal/message/stop?t=1-all-nothing"));
        logIn("admin");
        Accessibility.assertNone(page().open("/portal/admin/messages"));
        assertThat(page().text()).contains("127.0.0.1:" + Underway.mailPort());
        assertThat(fits()).isTrue();
    }

    @Test
    void theNumberOfUnreadMessagesIsInTheFrameUntilTheyWereSeen() {
        page().open("/portal/community?id=" + demoCommunity());
        assertThat(page().has(".mine-unread")).isFalse();
        logIn("resident6");
        page().open("/portal/community?id=" + demoCommunity());
        new WebDriverWait(browser().driver(), PATIENCE).until(driver -> page().has(".mine-unread"));
        int waiting = Integer.parseInt(page().textOf(".mine-unread").replaceFirst(" ?条消息$", ""));
        assertThat(waiting).isGreaterThanOrEqualTo(2);
        page().tap(".mine-unread");
        assertThat(page().waitFor(MessageSamples.TITLE).text()).contains("社区会议室", "新");
        // meanwhile the portal may tell of more
        new WebDriverWait(browser().driver(), PATIENCE).until(driver -> page().open("/portal/message/list").has("main") && unread() < waiting);
        assertThat(page().open("/portal/message/list").text()).contains(MessageSamples.TITLE);
    }

    private int unread() {
        return ((Number) browser().driver().executeAsyncScript("var done = arguments[0];"
                + " fetch('/portal/message/count').then(function (r) { return r.json(); }).then(function (n) { done(n.unread); });")).intValue();
    }

    @Test
    void whatIsChosenStays() {
        logIn("resident7");
        page().open("/portal/message/settings");
        page().tap("#portal-noticePublished\\:0").choose("language", "en").press("keep");
        assertThat(page().has(".said")).isTrue();
        page().open("/portal/message/settings");
        assertThat(browser().driver().executeScript("return document.getElementById('portal-noticePublished:0').checked")).isEqualTo(false);
        assertThat(browser().driver().executeScript("return document.getElementById('portal-ballotOpened:0').checked")).isEqualTo(true);
        assertThat(page().valueOf("language")).isEqualTo("en");
    }

    @Test
    void fromTheAddressToTheMailAndOutOfItAgain() throws Exception {
        ServerSetup setup = new ServerSetup(Underway.mailPort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        setup.setServerStartupTimeout(PATIENCE.toMillis());
        GreenMail server = new GreenMail(setup);
        server.start();
        try {
            logIn("admin");
            page().open("/portal/admin/messages").press("test");
            assertThat(page().text()).contains("请先");
            page().open("/portal/message/mail").fill("address", "admin@example.org").press("propose");
            Accessibility.assertNone(page());
            assertThat(server.waitForIncomingEmail(PATIENCE.toMillis(), 1)).isTrue();
            String code = String.valueOf(((MimeMultipart) server.getReceivedMessages()[0].getContent()).getBodyPart(0).getContent()).replaceAll("(?s).*?(\\d{6}).*", "$1");
            page().fill("code", "000000".equals(code) ? "111111" : "000000").press("confirm");
            assertThat(page().text()).contains("数字不对");
            page().fill("code", code).press("confirm");
            assertThat(page().text()).contains("邮箱已确认", "admin@example.org");
            page().open("/portal/admin/messages").press("test");
            assertThat(page().text()).contains("已交给邮件服务器");
            assertThat(server.waitForIncomingEmail(PATIENCE.toMillis(), 2)).isTrue();
            MimeMessage test = server.getReceivedMessages()[1];
            assertThat(test.getSubject()).contains("测试邮件");
            assertThat(test.getAllRecipients()).hasSize(1);
            page().open("/portal/message/mail").press("giveUp");
            assertThat(page().text()).doesNotContain("admin@example.org");
        } finally {
            server.stop();
        }
    }

    @Test
    void onlyAdministratorsSeeHowItGoes() {
        logIn("worker");
        page().open("/portal/admin/messages", 403);
    }

    @Test
    void theyCanBeReadOnANarrowScreenWithLargeLetters() {
        logIn("resident5");
        browser().driver().executeCdpCommand("Emulation.setDeviceMetricsOverride", Map.of("width", 320, "height", 640,
                "deviceScaleFactor", 1, "mobile", true));
        for (String path : new String[] {"/portal/message/list", "/portal/message/settings", "/portal/message/mail"}) {
            page().open(path);
            browser().driver().executeScript("document.documentElement.style.fontSize = '200%'");
            assertThat(fits()).as(path).isTrue();
        }
    }
}
