package org.yishi.neighborhood.compound;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.yishi.testkit.browser.Accessibility;
import org.yishi.testkit.browser.BrowserTest;
import org.yishi.testkit.browser.Look;
import org.yishi.testkit.browser.Screen;
import org.yishi.testkit.internal.Underway;

/** One way through all rooms: an older owner with a telephone, from the page of the compound to the receipt of the ballot. */
class CompoundST extends BrowserTest {

    private static final int MOST_MATTERS = 5;

    private static String page(String name) {
        return "/neighborhood/compound/" + name + "?area=" + Underway.areaOf("guixiang");
    }

    @Test
    void anOlderOwnerReadsThePageFindsTheUnitVotesAndFindsTheReceipt() {
        browser().as(new Look(Screen.PHONE, "zh", "clear"));
        logIn("resident1");
        assertThat(page().open("/portal/me").unfold().text()).contains("我的房屋和表决", "您还没有投票");
        Accessibility.assertNone(page());
        page().open(page("show"));
        assertThat(page().text()).contains("桂香物业", "管理规约", "党支部", "还剩", "参与人数");
        page().follow("我的房屋和表决");
        assertThat(page().text()).contains("1-1-101");
        page().follow("去投票");
        Accessibility.assertNone(page());
        for (int matter = 0; matter < MOST_MATTERS && page().has("[id$='FOR']"); matter++) {
            page().press("FOR");
        }
        Accessibility.assertNone(page());
        page().press("cast");
        String receipt = page().textOf(".chosen");
        assertThat(receipt).isNotBlank();
        page().follow("我的表决票");
        assertThat(page().text()).contains(receipt);
        page().fill("receipt", receipt).press("look");
        assertThat(page().text()).contains("这张票在票箱里");
        assertThat(page().open("/portal/me").unfold().text()).contains("您家的票已经投了");
    }

    @Test
    void whoIsNoOwnerReadsThePageAndHasNoBallot() {
        logIn("neighbour");
        page().open(page("mine"));
        assertThat(page().text()).doesNotContain("去投票");
    }

    @Test
    void theDeskOfTheCompoundHasWhatIsDue() {
        logIn("worker");
        page().open("/portal/desk?area=" + Underway.areaOf("guixiang")).unfold();
        assertThat(page().text()).contains("登记小区基本情况", "业主表决", "业主清册");
        Accessibility.assertNone(page());
    }
}
