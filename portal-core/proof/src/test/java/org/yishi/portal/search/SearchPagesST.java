package org.yishi.portal.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

import org.yishi.testkit.browser.Accessibility;
import org.yishi.testkit.browser.BrowserTest;
import org.yishi.testkit.browser.EveryPairOfLooks;
import org.yishi.testkit.browser.Look;

/** Searching as residents do it: on a telephone, with a keyboard, with pinyin. */
class SearchPagesST extends BrowserTest {

    private boolean fits() {
        return Boolean.FALSE.equals(browser().driver().executeScript("return document.documentElement.scrollWidth > window.innerWidth"));
    }

    @EveryPairOfLooks
    void whatIsFoundWhatIsNotAndHowToAsk(Look look) {
        browser().as(look);
        Accessibility.assertNone(page().open("/portal/search"));
        assertThat(fits()).isTrue();
        Accessibility.assertNone(page().open("/portal/search?q=凉亭&area=" + demoCommunity()));
        assertThat(page().textsOf("mark")).contains("凉亭");
        assertThat(fits()).isTrue();
        Accessibility.assertNone(page().open("/portal/search?q=没有这样的东西&area=" + demoCommunity()));
        assertThat(page().has(".empty .button")).isTrue();
        assertThat(page().text()).doesNotContain("??");
    }

    @Test
    void theBoxOfEveryPageLeadsToWhatIsFoundThere() {
        page().open("/portal/community?id=" + demoCommunity()).fill("header-find", "修缮凉亭");
        keyboard().enter();
        assertThat(page().address()).startsWith("/portal/search?").contains("area=" + demoCommunity());
        assertThat(page().valueOf("q")).isEqualTo("修缮凉亭");
        page().follow("修缮凉亭");
        assertThat(page().title()).contains("修缮凉亭");
    }

    @Test
    void theHolderOfAnOfficeIsShownWhereTheResultLeads() {
        page().open("/portal/search?q=苏明德&area=" + demoCommunity()).follow("苏明德");
        assertThat(page().address()).startsWith("/portal/community?id=");
        page().waitFor("苏明德");
    }

    @Test
    void suggestionsAreChosenWithTheKeyboardAlone() {
        page().open("/portal/search?area=" + demoCommunity());
        keyboard().to("q").type("xslt");
        page().waitFor("修缮凉亭");
        Accessibility.assertNone(page());
        assertThat(page().has("#q[aria-expanded='true']")).isTrue();
        keyboard().type(Keys.ARROW_DOWN);
        assertThat(page().has("[role='option'][aria-selected='true']")).isTrue();
        keyboard().type(Keys.ARROW_UP).type(Keys.ESCAPE);
        assertThat(page().has("#q[aria-expanded='false']")).isTrue();
        keyboard().type(Keys.ARROW_DOWN);
        page().waitFor("修缮凉亭");
        keyboard().type(Keys.ARROW_DOWN).enter();
        assertThat(page().address()).startsWith("/portal/notice/show?id=");
    }

    @Test
    void whatIsTypedIsShownAndNeverRun() {
        page().open("/portal/search?q=<script>document.title='ran'</script><mark>");
        assertThat(browser().driver().getTitle()).doesNotStartWith("ran");
        assertThat(page().valueOf("q")).contains("<script>");
        page().open("/portal/search?q=凉亭&kind='\"><b>&year=99999&number=-3");
        assertThat(page().status()).isEqualTo(200);
    }

    @Test
    void anAdministratorMakesTheIndexAnew() {
        logIn("admin");
        Accessibility.assertNone(page().open("/portal/admin/search"));
        page().press("rebuild");
        assertThat(page().has(".said")).isTrue();
        assertThat(page().open("/portal/search?q=凉亭&area=" + demoCommunity()).text()).contains("修缮凉亭");
    }
}
