package org.yishi.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yishi.testkit.browser.BrowserTest;
import org.yishi.testkit.browser.LinksOfPage;
import org.yishi.testkit.browser.Look;
import org.yishi.testkit.browser.Screen;

/**
 * With all plugins in one portal, everybody finds the own page and desks, and every kind of page that is offered there opens. A plugin that asks on
 * a desk for what only others may see shuts that desk, and only here can be seen that it does.
 */
class EverybodysPagesST extends BrowserTest {

    /** Seven and a half screens; unfolded each is twice to three times as high. */
    private static final int HIGHEST = 6_000;

    @ParameterizedTest
    @ValueSource(strings = {"resident1", "resident4", "worker", "member", "secretary", "representative", "supervisor", "street", "unit1", "deputy1", "clerk", "admin"})
    void everyKindOfPageThatIsOfferedOpens(String login) {
        logIn(login);
        page().open("/portal/me");
        LinksOfPage mine = LinksOfPage.of(page());
        Map<String, String> offered = new LinkedHashMap<>(mine.byPage());
        for (String desk : mine.to("/portal/desk")) {
            page().open(desk);
            LinksOfPage.of(page()).byPage().forEach(offered::putIfAbsent);
        }
        List<String> shut = new ArrayList<>();
        LinksOfPage.statuses(browser(), offered.values()).forEach((address, status) -> {
            if (status != 200) {
                shut.add(status + " " + address);
            }
        });
        assertThat(shut).as("offered to " + login).isEmpty();
        assertThat(offered).hasSizeGreaterThan(10);
    }

    /** In the largest type, where everything that all plugins have to say comes together. */
    @Test
    void whatComesTogetherOnOnePageIsSeenAtAGlanceOnATelephone() {
        browser().as(new Look(Screen.PHONE, "zh", "clear"));
        glance("/portal/community?id=" + demoCommunity());
        logIn("resident1");
        glance("/portal/me");
        comeAs("worker");
        glance("/portal/desk?area=" + demoCommunity());
    }

    private void comeAs(String other) {
        browser().newVisitor().as(new Look(Screen.PHONE, "zh", "clear"));
        logIn(other);
    }

    private void glance(String address) {
        page().open(address);
        Object height = browser().driver().executeScript("document.documentElement.dataset.size = 'xl'; return document.documentElement.scrollHeight");
        assertThat(((Number) height).intValue()).as("height of " + address).isLessThan(HIGHEST);
        assertThat(page().textsOf(".fold > details[open] h2")).as("what matters now lies open").hasSize(1);
    }
}
