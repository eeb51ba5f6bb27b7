package org.yishi.deliberation.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import org.openqa.selenium.By;
import org.yishi.deliberation.session.AtTheTable;
import org.yishi.testkit.browser.Look;
import org.yishi.testkit.browser.OppositeLooks;

/** A hearing as its worker leads it and a resident takes part in it; everybody reads how each point was answered. */
class HearingST extends AtTheTable {

    private static final String RESIDENT = "resident5";

    @OppositeLooks
    void aHearingIsAnnouncedHeardReportedAndClosed(Look look) {
        String id = convened("HEARING", "院坝改车位", look);
        page().open("/deliberation/hearing/plan?id=" + id).fill("applicant", "桂苑社区居委会").fill("decision", "院坝划六个车位").fill("explanation", "一、位置。二、时段。三、收费。").fill("seats", "1").press("save");
        as("worker", look, OPENED.atTime(9, 0));
        page().open("/deliberation/consultation/manage?id=" + id).press("announce");
        assertThat(page().has(".problems")).as("no notice before the plan is published").isTrue();
        page().open("/deliberation/hearing/plan?id=" + id).press("publish");
        assertThat(page().has("a[href*='/hearing/door']")).isTrue();
        page().press("announce");
        assertThat(page().has(".problems")).isFalse();
        residentsTakePart(id, look);
        as("worker", look, OPENED.plusDays(2).atTime(9, 0));
        wellMade("/deliberation/hearing/door?id=" + id);
        assertThat(page().has("main ol li")).isTrue();
        count(id, look);
        begin(id, look);
        assertThat(page().has("a[href*='/hearing/raise']")).as("the table leads to the points").isTrue();
        page().open("/deliberation/hearing/raise?id=" + id).choose("side", "PANEL").fill("body", "晚上太吵").press("raise");
        wellMade("/deliberation/hearing/raise?id=" + id);
        answer(id, "请留出消防车道", "TAKEN", "车道另划，不占");
        page().open("/deliberation/hearing/report?id=" + id).fill("text", "两条意见都已答复。").fill("parts", "3").fill("changed", "1").press("report");
        assertThat(page().has(".problems")).as("a point is not answered").isTrue();
        answer(id, "晚上太吵", "PARTLY", "十点以后不进车");
        page().open("/deliberation/hearing/report?id=" + id).fill("text", "两条意见都已答复。").fill("parts", "3").fill("changed", "1").press("report");
        assertThat(page().has(".problems")).as("what changed has to be said").isTrue();
        page().fill("changes", "车道另划").press("report");
        assertThat(page().has(".problems")).isFalse();
        everybodyReads(id, look);
        endsInItsReport(id, look);
    }

    /** Nobody agreed on a point: it is signed, supervised and published all the same, and the file is closed. */
    private void endsInItsReport(String id, Look look) {
        as("worker", look, DAY.atTime(22, 0));
        everybodySpeaks(id);
        page().open("/deliberation/session/table?id=" + id).press("write");
        wellMade("/deliberation/session/draft?id=" + id);
        signed(id, look);
        published(id, look);
        wellMade("/deliberation/consultation/show?id=" + id);
        wellMade("/deliberation/consultation/manage?id=" + id);
        assertThat(page().has("a[href*='/follow/route']")).as("there is nothing to entrust").isFalse();
        page().press("archive");
        assertThat(page().has(".problems")).isFalse();
        wellMade("/deliberation/consultation/show?id=" + id);
        assertThat(page().has("a[href*='/topic/submit']")).as("what anybody can do now").isTrue();
    }

    /** One has the seat and writes, another waits for it and moves up. */
    private void residentsTakePart(String id, Look look) {
        as(RESIDENT, look, OPENED.plusDays(1).atTime(9, 0));
        page().open("/deliberation/consultation/show?id=" + id);
        assertThat(page().has("a[href*='/hearing/write']")).isTrue();
        wellMade("/deliberation/hearing/attend?id=" + id);
        page().press("attend");
        assertThat(page().has(".problems")).as("without consent there is no seat").isTrue();
        page().tick("consent").press("attend");
        wellMade("/deliberation/hearing/attend?id=" + id);
        assertThat(page().has("#giveUp")).isTrue();
        wellMade("/deliberation/hearing/write?id=" + id);
        page().fill("body", "请留出消防车道").press("write");
        assertThat(page().text()).contains("请留出消防车道");
        assertThat(page().open("/portal/me").has("a[href*='/hearing/attend?id=" + id + "']")).as("the own page leads there").isTrue();
        as("resident6", look, OPENED.plusDays(1).atTime(10, 0));
        page().open("/deliberation/hearing/attend?id=" + id).tick("consent").press("attend");
        page().press("giveUp");
        assertThat(page().has("#attend")).isTrue();
        browser().newVisitor().as(look).travelTo(OPENED.plusDays(1).atTime(11, 0));
        page().open("/deliberation/consultation/show?id=" + id);
        assertThat(page().text()).as("not before the answer").doesNotContain("请留出消防车道");
    }

    private void answer(String id, String point, String answer, String reason) {
        page().open("/deliberation/hearing/raise?id=" + id);
        String link = browser().driver().findElement(By.xpath("//section[contains(., '" + point + "')]//a[contains(@href, '/hearing/answer')]")).getAttribute("href")
                .replaceFirst("^https?://[^/]+", "");
        wellMade(link);
        page().choose("answer", answer).fill("reason", reason).press("save");
    }

    private void everybodyReads(String id, Look look) {
        as(RESIDENT, look, DAY.atTime(21, 0));
        page().open("/deliberation/hearing/write?id=" + id);
        assertThat(page().text()).contains("车道另划，不占");
        assertThat(page().has("#write")).as("the time is over").isFalse();
        browser().newVisitor().as(look).travelTo(DAY.atTime(21, 30));
        wellMade("/deliberation/consultation/show?id=" + id);
        assertThat(page().text()).contains("请留出消防车道", "车道另划，不占", "晚上太吵", "十点以后不进车", "两条意见都已答复。");
        assertThat(page().has("a[href*='/hearing/attend']")).isFalse();
        assertThat(page().print("a[href*='what=deliberation.hearing']").words()).contains("院坝划六个车位", "请留出消防车道", "车道另划，不占", "两条意见都已答复。");
        assertThat(page().print("a[href*='what=deliberation.index']").words()).contains("听证报告的校验码");
    }
}
