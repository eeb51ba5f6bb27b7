package org.yishi.deliberation.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.openqa.selenium.By;
import org.yishi.testkit.browser.Accessibility;
import org.yishi.testkit.browser.Look;
import org.yishi.testkit.browser.OppositeLooks;

/** A deliberation of a compound (小区协商) on its main pages, from the draft to what was done. */
class CompoundST extends AtTheTable {

    @OppositeLooks
    void whatBelongsToTheOwnersIsPutAsTheirMotion(Look look) {
        String id = convened("COMPOUND", "东门怎么改", look, 1);
        Accessibility.assertNone(page().open("/deliberation/consultation/open?area=" + demoCommunity()));
        assertThat(page().open("/portal/desk?area=" + demoCommunity()).has("a[href*='/consultation/manage?id=" + id + "']")).as("on the desk of the community").isTrue();
        as("worker", look, OPENED.atTime(9, 0));
        page().open("/deliberation/consultation/manage?id=" + id).press("announce");
        assertThat(page().has(".problems")).isFalse();
        assertThat(page().open("/deliberation/consultation/list?area=" + demoCommunity()).has("a[href*='/consultation/show?id=" + id + "']")).isTrue();
        count(id, look);
        wellMade("/deliberation/consultation/show?id=" + id);
        begin(id, look);
        puts(id);
        everybodySpeaks(id);
        for (int round = 0; round < 2; round++) {
            page().open("/deliberation/session/table?id=" + id).press("open");
            roundByTheRecorder(id, SEATS.size());
        }
        page().open("/deliberation/session/table?id=" + id).press("write");
        signed(id, look);
        published(id, look);
        wellMade("/deliberation/consultation/show?id=" + id);
        assertThat(page().text()).contains("动用维修资金改造东门。");
        entrusted(id);
    }

    /** It is one of the owners unless somebody says why not. */
    private void puts(String id) {
        wellMade("/deliberation/session/put?id=" + id);
        assertThat(page().has("input[id$=owners]:checked")).isTrue();
        browser().driver().findElement(By.cssSelector("input[id$=owners]")).click();
        page().fill("body", "动用维修资金改造东门。").press("save");
        assertThat(page().has(".problems")).as("why it does not belong to them has to be said").isTrue();
        assertThat(page().valueOf("body")).isEqualTo("动用维修资金改造东门。");
        Accessibility.assertNone(page());
        page().tick("owners").press("save");
        assertThat(page().has(".problems")).isFalse();
    }

    private void entrusted(String id) {
        wellMade("/deliberation/follow/route?id=" + id);
        page().fill("what", "报请住建部门审核").fill("responsible", "业委会").fill("dueOn", DAY.plusDays(9).toString());
        browser().driver().findElement(By.cssSelector("input[name$=point]")).click();
        page().choose("target", "HERE").press("add");
        assertThat(page().has(".problems")).as("a motion is not carried out at once").isTrue();
        page().choose("target", "DEPARTMENT").press("add");
        page().press("route");
        wellMade("/deliberation/consultation/manage?id=" + id);
        page().tap("a[href*='/follow/report']");
        page().choose("kind", "DONE").fill("body", "已批复").press("report");
        assertThat(page().has(".problems")).isFalse();
        wellMade("/deliberation/follow/tell?id=" + id);
    }
}
