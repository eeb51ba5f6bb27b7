package org.yishi.deliberation.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;

import org.yishi.testkit.browser.Accessibility;
import org.yishi.testkit.browser.Look;
import org.yishi.testkit.browser.OppositeLooks;

/** A council as its worker leads it, a participant answers and signs on a telephone, the supervision committee looks, and everybody reads it. */
class CouncilST extends AtTheTable {

    @OppositeLooks
    void aCouncilMeetsAndAgrees(Look look) {
        String id = counted(look);
        wellMade("/deliberation/session/table?id=" + id);
        wellMade("/deliberation/session/lead?id=" + id);
        begin(id, look);
        assertThat(page().has("form a[href*='/session/put']")).isTrue();
        wellMade("/deliberation/session/put?id=" + id);
        page().fill("body", "白天留给孩子，晚上停车。").press("save");
        everybodySpeaks(id);
        page().open("/deliberation/session/table?id=" + id).press("open");
        wellMade("/deliberation/session/table?id=" + id);
        page().press("close");
        assertThat(page().has(".problems")).as("nobody has answered").isTrue();
        answersByTelephone(id, look);
        worker(look, DAY.atTime(19, 20));
        roundByTheRecorder(id, 2);
        page().press("open");
        roundByTheRecorder(id, 3);
        wellMade("/deliberation/session/table?id=" + id);
        wellMade("/deliberation/session/adjourn?id=" + id);
        page().open("/deliberation/session/table?id=" + id).press("write");
        wellMade("/deliberation/session/draft?id=" + id);
        page().press("adopt");
        assertThat(page().has(".problems")).as("nobody has signed").isTrue();
        signed(id, look);
        browser().newVisitor().as(look).travelTo(DAY.plusDays(1).atTime(10, 0));
        logIn("supervisor");
        wellMade("/deliberation/session/supervise?id=" + id);
        page().fill("words", "各方都发了言，程序合规。").press("give");
        worker(look, DAY.plusDays(1).atTime(11, 0));
        page().open("/deliberation/session/draft?id=" + id).press("adopt");
        assertThat(page().address()).contains("/consultation/show");
        wellMade("/deliberation/consultation/show?id=" + id);
        assertThat(page().text()).contains("白天留给孩子，晚上停车。", "各方都发了言，程序合规。", "我担心晚上的噪声", "给我们划几个车位", "放学以后不要停车");
        assertThat(page().print("a[href*='what=deliberation.opinion']").words()).contains("白天留给孩子", "程序合规");
        assertThat(page().print("a[href*='what=deliberation.minutes']").words()).contains("说说我的看法", "白天留给孩子");
    }

    private void worker(Look look, LocalDateTime when) {
        as("worker", look, when);
    }

    /** Announced on the first day, and counted after the gathering. */
    private String counted(Look look) {
        String id = convened("SPECIAL_COUNCIL", "院坝怎么用", look);
        bothSidesWriteWhatTheyThink(id, look);
        page().open("/deliberation/consultation/manage?id=" + id).press("announce");
        assertThat(page().has(".problems")).isFalse();
        count(id, look);
        return id;
    }

    /** One with the own telephone, the other by the words that the worker enters; the worker stays at the screen. */
    private void bothSidesWriteWhatTheyThink(String id, Look look) {
        browser().newVisitor().as(look).travelTo(OPENED.atTime(8, 0));
        logIn(SEATS.get(0));
        page().open("/deliberation/consultation/show?id=" + id);
        assertThat(page().has("a[href*='/position/take']")).isTrue();
        wellMade("/deliberation/position/take?id=" + id);
        page().fill("body", "晚上回来没有地方停，给我们划几个车位。").press("take");
        assertThat(page().has(".problems")).isFalse();
        worker(look, OPENED.atTime(9, 0));
        page().open("/deliberation/consultation/manage?id=" + id).press("announce");
        assertThat(page().has(".problems")).as("the other side is not heard").isTrue();
        wellMade("/deliberation/position/enter?id=" + id + "&place=2");
        page().fill("body", "孩子没有地方跑。").press("enter");
        wellMade("/deliberation/position/manage?id=" + id);
        page().open("/deliberation/position/enter?id=" + id + "&place=2").fill("body", "孩子没有地方跑，放学以后不要停车。").press("enter");
    }

    /** Two by the recorder, one with his own telephone; that one attaches a minority opinion as well. */
    private void answersByTelephone(String id, Look look) {
        browser().newVisitor().as(look).travelTo(DAY.atTime(19, 10));
        logIn(SEATS.get(0));
        wellMade("/deliberation/session/answer?id=" + id);
        page().choose("stance", "OBJECT").press("answer");
        assertThat(page().has(".problems")).as("an objection needs its reason").isTrue();
        page().choose("stance", "AGREE").press("answer");
        assertThat(page().has(".problems")).isFalse();
        page().fill("body", "我担心晚上的噪声").press("dissent");
        wellMade("/deliberation/session/answer?id=" + id);
    }
}
