package org.yishi.neighborhood.vote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import org.yishi.testkit.browser.Accessibility;
import org.yishi.testkit.browser.BrowserTest;
import org.yishi.testkit.browser.EveryPairOfLooks;
import org.yishi.testkit.browser.Look;
import org.yishi.testkit.browser.Screen;

/** Ballots that are more than three buttons: names to tick, and a text longer than many screens. */
class BallotsOnAPhoneST extends BrowserTest {

    private void booth(String title) {
        logIn("supervisor2");
        page().open("/portal/me").unfold().follow(title);
        String vote = page().address().replaceFirst(".*[?&]id=(\\d+).*", "$1");
        page().open("/neighborhood/vote/cast?id=" + vote);
    }

    @EveryPairOfLooks
    void theChoiceIsReachedHoweverLongTheTextIs(Look look) {
        browser().as(look);
        booth(BallotsOnAPhone.COVENANT);
        assertThat(fromTheTop("[id$='FOR']")).as("screens down to the first button").isLessThan(2);
        assertThat(page().text()).doesNotContain("第77条");
        page().tap("details.box > summary");
        assertThat(page().text()).as("all of it").contains("第1条", "第120条");
        assertThat(browser().driver().executeScript("return document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
        Accessibility.assertNone(page());
    }

    private double fromTheTop(String css) {
        return ((Number) browser().driver().executeScript("return document.querySelector(\"" + css + "\").getBoundingClientRect().top / innerHeight"))
                .doubleValue();
    }

    @Test
    void namesAreTickedNotMoreThanThereAreSeats() {
        browser().as(new Look(Screen.PHONE, "zh", "clear"));
        booth(BallotsOnAPhone.ELECTION);
        Accessibility.assertNone(page());
        assertThat(page().text()).contains("最多选 2 人").contains(BallotsOnAPhone.NAMES);
        tick(1, 2, 3);
        page().press("next");
        assertThat(page().has("[id$='cast']")).as("three are one too many").isFalse();
        assertThat(browser().driver().executeScript("return document.querySelectorAll(\"input[name$='names']:checked\").length"))
                .as("what was ticked stays").isEqualTo(3L);
        tick(2);
        page().press("next");
        assertThat(page().textsOf(".chosen")).containsExactly("甲候选、丙候选");
        page().press("change");
        assertThat(browser().driver().executeScript("return document.querySelectorAll(\"input[name$='names']:checked\").length")).isEqualTo(2L);
        page().press("next").press("cast");
        assertThat(page().textOf(".chosen")).as("a receipt").matches("[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}");
    }

    private void tick(int... numbers) {
        for (int number : numbers) {
            page().tap("input[name$='names'][value='" + number + "']");
        }
    }
}
