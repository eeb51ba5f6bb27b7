package org.yishi.testkit.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.WindowType;

/** The browser, its screens and its looks, on the front page of the portal. */
class BrowserST extends BrowserTest {

    @EveryLook
    void everyLookIsShownAsChosen(Look look) {
        browser().as(look);
        PortalPage front = page().open("/");
        assertThat(browser().driver().executeScript("return innerWidth")).isEqualTo((long) look.screen().width());
        assertThat(browser().driver().executeScript("return document.documentElement.lang")).asString().startsWith(look.language());
        assertThat(browser().driver().executeScript("return document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
        assertThat(front.title()).isNotBlank();
        Accessibility.assertNone(front);
    }

    @Test
    void aNewVisitorBringsNothingAlong() {
        browser().as(new Look(Screen.DESKTOP, "en", "clear")).open("/");
        browser().newVisitor().open("/");
        assertThat(browser().driver().manage().getCookies()).isEmpty();
        assertThat(browser().driver().executeScript("return document.documentElement.lang")).isEqualTo("zh-CN");
    }

    @Test
    void theKeyboardReachesTheLinkToOnesOwnPage() {
        page().open("/");
        keyboard().toLink("我的").enter();
        assertThat(page().address()).startsWith("/portal/login");
    }

    @Test
    void somebodyOfTheDemoLogsInByThePage() {
        new LoginPage(browser()).enterAs("worker");
        assertThat(page().address()).isEqualTo("/portal/me");
    }

    @Test
    void whoeverIsLoggedInIsSoOnEveryPage() {
        logIn("worker");
        assertThat(page().open("/portal/me").text()).contains("杨晓岚");
        assertThat(page().open("/portal/desk?area=" + demoCommunity()).text()).contains("桂苑社区");
    }

    @Test
    void whatSomebodyCouldNotPerceiveIsNamedAlsoInASecondWindow() {
        page().open("/");
        spoil();
        String here = browser().driver().getWindowHandle();
        browser().driver().switchTo().newWindow(WindowType.TAB);
        try {
            page().open("/");
            spoil();
        } finally {
            browser().driver().close();
            browser().driver().switchTo().window(here);
        }
    }

    private void spoil() {
        Accessibility.assertNone(page());
        browser().driver().executeScript("document.documentElement.removeAttribute('lang');"
                + " const faint = document.createElement('p'); faint.textContent = '看不清'; faint.style.color = '#eeeeee';"
                + " faint.style.background = 'white'; document.querySelector('main').prepend(faint);");
        assertThatThrownBy(() -> Accessibility.assertNone(page())).isInstanceOf(AssertionError.class)
                .hasMessageContaining("html-has-lang (serious)").hasMessageContaining("color-contrast (serious)").hasMessageContaining("看不清");
    }

    @Test
    void aPictureIsKept() throws Exception {
        Path picture = page().open("/").picture("a picture");
        assertThat(Files.size(picture)).isGreaterThan(1000);
    }
}
