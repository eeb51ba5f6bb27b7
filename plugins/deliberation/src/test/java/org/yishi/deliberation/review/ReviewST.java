package org.yishi.deliberation.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.openqa.selenium.By;
import org.yishi.deliberation.session.AtTheTable;
import org.yishi.testkit.browser.Look;
import org.yishi.testkit.browser.OppositeLooks;
import org.yishi.testkit.internal.Underway;

/** A review from the report in writing over the ballot and its count to what has to be put right, by each who has a part in it. */
class ReviewST extends AtTheTable {

    @OppositeLooks
    void aReviewIsReportedJudgedCountedAndPutRight(Look look) {
        String id = convened("REVIEW", "评议保洁", look);
        page().open("/deliberation/review/plan?id=" + id).choose("kind", "PROPERTY").fill("subject", "保洁公司" + look).choose("voters", "DRAWN").fill("report", "一年的工作。").press("save");
        as("worker", look, OPENED.atTime(9, 0));
        page().open("/deliberation/review/plan?id=" + id).press("publish");
        page().press("announce");
        assertThat(page().has(".problems")).as("nobody was drawn").isTrue();
        drawn(id);
        page().open("/deliberation/consultation/manage?id=" + id).press("announce");
        assertThat(page().has(".problems")).isFalse();
        count(id, look);
        begin(id, look);
        assertThat(page().has("a[href*='/review/lead']")).as("the table leads to questions and ballot").isTrue();
        page().open("/deliberation/review/lead?id=" + id).fill("question", "楼道为什么三天没扫？").fill("answer", "人手不够。").press("ask");
        page().fill("day", DAY.toString()).fill("hour", "20:00").press("put");
        assertThat(page().has(".problems")).isFalse();
        theyJudge(id, look);
        as("supervisor", look, DAY.atTime(19, 45));
        wellMade("/deliberation/review/count?id=" + id);
        page().press("count");
        assertThat(page().has(".problems")).isFalse();
        as("worker", look, DAY.atTime(19, 50));
        page().open("/deliberation/consultation/manage?id=" + id);
        assertThat(page().has("a[href*='/review/rectify']")).isTrue();
        page().open("/deliberation/review/rectify?id=" + id).tap("#nothing-to-do summary").fill("why", "大家都满意").press("nothing");
        assertThat(page().text()).as("until something has to be").contains("大家都满意");
        page().fill("body", "楼道每天扫").fill("responsible", "保洁公司").fill("dueOn", DAY.plusDays(10).toString()).press("add");
        wellMade("/deliberation/review/rectify?id=" + id);
        browser().newVisitor().as(look).travelTo(DAY.atTime(22, 0));
        wellMade("/deliberation/consultation/show?id=" + id);
        assertThat(page().text()).contains("楼道为什么三天没扫？", "楼道每天扫");
        assertThat(page().has("#review svg, #review .bar")).as("how they judged").isTrue();
        endsInWhatWasCounted(id, look);
    }

    /** Nobody put a point on the table: what was counted is published and the file closed all the same. */
    private void endsInWhatWasCounted(String id, Look look) {
        as("worker", look, DAY.atTime(22, 10));
        everybodySpeaks(id);
        page().open("/deliberation/session/table?id=" + id).press("write");
        signed(id, look);
        published(id, look);
        wellMade("/deliberation/consultation/show?id=" + id);
        page().open("/deliberation/consultation/manage?id=" + id).press("archive");
        assertThat(page().has(".problems")).isFalse();
    }

    /** The three at the table are the sample; how people are drawn has a test of its own. */
    private static void drawn(String id) {
        Underway.execute("update deliberation_seat set kind = 'DRAWN' where consultation_id = " + id);
    }

    private void theyJudge(String id, Look look) {
        for (String login : SEATS) {
            as(login, look, DAY.atTime(19, 30));
            page().open("/deliberation/consultation/show?id=" + id);
            String ballot = browser().driver().findElement(By.cssSelector("#review a[href*='/portal/ballot/']")).getAttribute("href").replaceFirst(".*id=", "");
            page().open("/portal/ballot/vote?id=" + ballot);
            assertThat(page().text()).as("in Chinese on every screen").contains("民主评议：保洁公司", "基本称职");
            page().choose("choice", "COMPETENT").press("look").press("cast");
            assertThat(page().has(".problems")).isFalse();
        }
    }
}
