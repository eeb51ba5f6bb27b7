package org.yishi.portal.notice.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.yishi.portal.notice.internal.ANotice.NOW;
import static org.yishi.portal.notice.internal.ANotice.TODAY;
import static org.yishi.portal.notice.internal.ANotice.aNotice;

import org.junit.jupiter.api.Test;

import org.yishi.portal.access.Refusal;
import org.yishi.portal.notice.ObjectionKind;
import org.yishi.portal.notice.ObjectionState;

class ObjectionTest {

    private final NoticeEntity notice = aNotice().hanging();
    private final ObjectionEntity objection = ObjectionEntity.raised(notice, "预算太高", ObjectionKind.MONEY, false, TODAY, NOW);

    private ObjectionState stateOn(int days) {
        return objection.state(TODAY.plusDays(3), TODAY.plusDays(days));
    }

    @Test
    void objectionsAreNumberedWithinTheNotice() {
        assertThat(objection.number()).isEqualTo(1);
        assertThat(ObjectionEntity.raised(notice, "再说", ObjectionKind.OTHER, true, TODAY, NOW).number()).isEqualTo(2);
    }

    @Test
    void anEmptyOneUsesUpNoNumber() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> ObjectionEntity.raised(notice, " ", ObjectionKind.MONEY, false, TODAY, NOW));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> ObjectionEntity.raised(notice, "有", null, false, TODAY, NOW));
        assertThat(ObjectionEntity.raised(notice, "有", ObjectionKind.OTHER, false, TODAY, NOW).number()).isEqualTo(2);
    }

    @Test
    void theAnswerIsDueThreeDaysAfter() {
        assertThat(objection.answerDue()).isEqualTo(TODAY.plusDays(3));
        assertThat(objection.isOverdue(TODAY.plusDays(3))).isFalse();
        assertThat(objection.isOverdue(TODAY.plusDays(4))).isTrue();
    }

    @Test
    void silenceAfterTheAnswerSettlesItWhenItsTimeIsOver() {
        assertThat(stateOn(0)).isEqualTo(ObjectionState.OPEN);
        objection.answer("已核减", 1, TODAY, NOW, TODAY);
        assertThat(stateOn(3)).isEqualTo(ObjectionState.ANSWERED);
        assertThat(stateOn(4)).isEqualTo(ObjectionState.SETTLED);
        assertThat(objection.isUnanswered()).isFalse();
    }

    @Test
    void whoeverIsNotSatisfiedIsHeardByAMeeting() {
        objection.answer("不改", 1, TODAY, NOW, TODAY);
        objection.judge(false);
        assertThat(stateOn(30)).as("it does not settle by itself").isEqualTo(ObjectionState.UNSATISFIED);
        objection.refer("居民代表会议", TODAY);
        assertThat(stateOn(30)).isEqualTo(ObjectionState.REFERRED);
        objection.settle("维持原决议", "居民代表会议记录", TODAY, TODAY);
        assertThat(objection.outcome()).contains("维持原决议", "居民代表会议记录");
        assertThat(stateOn(0)).isEqualTo(ObjectionState.SETTLED);
    }

    @Test
    void nobodyJudgesAnAnswerThatIsNotThereNorSettlesWhatNoMeetingHas() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> objection.judge(true));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> objection.settle("维持", "", TODAY, TODAY));
        objection.answer("已核减", 1, TODAY, NOW, TODAY);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> objection.answer("改口", 1, TODAY, NOW, TODAY));
    }

    @Test
    void anAnswerIsNeitherOlderThanTheObjectionNorOfTomorrow() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> objection.answer("早了", 1, TODAY.minusDays(1), NOW, TODAY));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> objection.answer("晚了", 1, TODAY.plusDays(1), NOW, TODAY));
        assertThat(objection.isUnanswered()).isTrue();
    }

    @Test
    void whatBlocksIsASettingWithAFloor() {
        assertThat(ANotice.TERMS.blocks(ObjectionKind.LEGALITY)).isTrue();
        assertThat(ANotice.TERMS.blocks(ObjectionKind.ROLL)).isTrue();
        assertThat(ANotice.TERMS.blocks(ObjectionKind.OTHER)).isFalse();
    }
}
