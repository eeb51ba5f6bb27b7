package org.yishi.portal.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import org.yishi.testkit.browser.Accessibility;
import org.yishi.testkit.browser.BrowserTest;
import org.yishi.testkit.browser.EveryPairOfLooks;
import org.yishi.testkit.browser.LoginPage;
import org.yishi.testkit.browser.Look;

/** Login, own account, counter and offices, as those who use them see them. */
class AccountPagesST extends BrowserTest {

    @EveryPairOfLooks
    void everyPageIsForEverybody(Look look) {
        browser().as(look);
        wellMade("/portal/login");
        wellMade("/portal/account/claim");
        logIn("worker");
        wellMade("/portal/account/password");
        wellMade("/portal/account/looks");
        wellMade("/portal/people/counter?area=" + demoCommunity());
        wellMade("/portal/people/register?area=" + demoCommunity());
        browser().newVisitor().as(look);
        logIn("street");
        wellMade("/portal/people/capacities?area=" + demoCommunity());
    }

    @Test
    void theSessionGetsANewIdAtTheLogin() {
        page().open("/portal/login");
        String before = session();
        new LoginPage(browser()).enter("resident7", "yishi-demo");
        assertThat(page().address()).isEqualTo("/portal/me");
        assertThat(session()).isNotEqualTo(before);
    }

    @Test
    void afterTheLoginOneIsWhereOneWantedToGo() {
        page().open("/portal/account/looks");
        assertThat(page().address()).startsWith("/portal/login");
        page().fill("who", "resident7").fill("password", "yishi-demo").press("enter");
        assertThat(page().address()).isEqualTo("/portal/account/looks");
    }

    @Test
    void aWrongPasswordSaysSoAndKeepsTheName() {
        new LoginPage(browser()).enter("resident8", "wrong");
        assertThat(page().text()).contains("不对");
        assertThat(page().valueOf("who")).isEqualTo("resident8");
        assertThat(page().valueOf("password")).isEmpty();
    }

    @Test
    void theWorkerFindsAResidentAndTheResidentSeesTheLook() {
        logIn("worker");
        page().open("/portal/people/counter?area=" + demoCommunity()).fill("words", "周小燕").press("find");
        page().follow("周小燕");
        page().choose("document", "HOUSEHOLD_BOOK").press("enter");
        assertThat(page().text()).contains("已确认");
        browser().newVisitor();
        logIn("resident8");
        assertThat(page().open("/portal/account/looks").text()).contains("社区工作者", "柜台核验身份").doesNotContain("杨晓岚");
    }

    @Test
    void pagesOfWorkersAreClosedToResidents() {
        logIn("resident7");
        page().open("/portal/people/counter?area=" + demoCommunity(), 403);
        page().open("/portal/people/capacities?area=" + demoCommunity(), 403);
    }

    private void wellMade(String path) {
        page().open(path);
        assertThat(browser().driver().executeScript("return document.documentElement.scrollWidth <= innerWidth"))
                .as("%s is no wider than the screen", path).isEqualTo(true);
        assertThat(page().text()).doesNotContain("??");
        Accessibility.assertNone(page());
    }

    private String session() {
        return browser().driver().manage().getCookieNamed("JSESSIONID").getValue();
    }
}
