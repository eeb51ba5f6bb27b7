package org.yishi.decisions.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yishi.decisions.reading.AMatter.TODAY;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.yishi.decisions.matter.Matter;
import org.yishi.decisions.matter.Stage;
import org.yishi.portal.meeting.MeetingState;
import org.yishi.portal.meeting.MeetingView;
import org.yishi.portal.notice.NoticePeriod;
import org.yishi.portal.notice.NoticeStanding;
import org.yishi.portal.notice.NoticeState;

class DoingsTest {

    private static NoticeStanding notice(NoticeState state, LocalDate last, boolean blocked) {
        NoticePeriod period = new NoticePeriod(15, "第三十四条", last.minusDays(14), last, last.plusDays(1), 1,
                (int) ChronoUnit.DAYS.between(TODAY, last) + 1, 0);
        return new NoticeStanding(5, state, period, blocked, last.minusDays(3), "大风");
    }

    private static MeetingView meeting(MeetingState state, String key) {
        MeetingView.Item item = new MeetingView.Item(1, 1, "decisions/matter/0", key, "修路灯", "", true, "", "", null, 0, 0, 0, 0, false, "", true);
        return new MeetingView(8, 4, "PARTY_MEMBERS", "MEMBERS", "党员大会", state, TODAY.atTime(19, 30), "活动室", TODAY, "", 20, TODAY, "",
                false, false, "", "", List.of(item));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-24,1", "2026-11-25,2", "2026-12-08,15"})
    void whileANoticeHangsOneCanObjectAndTodayCounts(LocalDate last, int days) {
        Doing doing = Doings.of(AMatter.at(Stage.DISCLOSE_RESOLUTION), null, notice(NoticeState.PUBLISHED, last, false));
        assertThat(doing).isEqualTo(new Doing("OBJECT", last, "", days, "/portal/notice/object?id=5"));
    }

    @Test
    void anObjectionThatStopsTheMatterIsSaid() {
        Matter matter = AMatter.at(Stage.DISCLOSE_RESOLUTION);
        assertThat(Doings.of(matter, null, notice(NoticeState.EXPIRED, TODAY.minusDays(1), true)).key()).isEqualTo("BLOCKED");
        assertThat(Doings.of(matter, null, notice(NoticeState.EXPIRED, TODAY.minusDays(1), false)).key()).isEqualTo("EXPIRED");
        assertThat(Doings.of(matter, null, notice(NoticeState.EXPIRED, TODAY.minusDays(1), false)).isPossible())
                .as("the time to object is over").isFalse();
    }

    @Test
    void anInterruptionIsSaidWithItsReason() {
        Doing doing = Doings.of(AMatter.at(Stage.DISCLOSE_RESULT), null, notice(NoticeState.INTERRUPTED, TODAY, false));
        assertThat(doing.key()).isEqualTo("INTERRUPTED");
        assertThat(doing.detail()).isEqualTo("大风");
        assertThat(doing.on()).isEqualTo(TODAY.minusDays(3));
    }

    @Test
    void aMeetingThatWasCalledIsSaidWithHourAndPlace() {
        Doing doing = Doings.of(AMatter.at(Stage.REVIEW), meeting(MeetingState.NOTICED, "REVIEW"), null);
        assertThat(doing.key()).isEqualTo("MEETING");
        assertThat(doing.isTimed()).isTrue();
        assertThat(doing.link()).isEqualTo("/portal/meeting/show?id=8");
        assertThat(Doings.of(AMatter.at(Stage.REVIEW), meeting(MeetingState.QUORATE, "REVIEW"), null).key()).isEqualTo("SITTING");
    }

    @Test
    void onlyAMeetingAboutTheStepOfThisRoundThatIsNotOverCounts() {
        Matter matter = AMatter.at(Stage.REVIEW);
        assertThat(Doings.called(matter, "REVIEW", List.of(meeting(MeetingState.NOTICED, "REVIEW#2")))).isNull();
        assertThat(Doings.called(matter, "REVIEW", List.of(meeting(MeetingState.CANCELLED, "REVIEW")))).isNull();
        assertThat(Doings.called(matter, "REVIEW", List.of(meeting(MeetingState.CONFIRMED, "REVIEW")))).isNull();
        assertThat(Doings.called(matter, "REVIEW", List.of(meeting(MeetingState.NOTICED, "REVIEW")))).isNotNull();
    }

    @ParameterizedTest
    @EnumSource(value = Stage.class, names = {"WITHDRAWN", "ANNULLED"}, mode = EnumSource.Mode.EXCLUDE)
    void whereNothingRunsNothingCanBeDone(Stage stage) {
        assertThat(Doings.of(stage == Stage.ARCHIVED ? archived() : AMatter.at(stage), null, null).isPossible()).isFalse();
    }

    private static Matter archived() {
        Matter matter = AMatter.at(Stage.ARCHIVE);
        matter.archived("0".repeat(64), AMatter.NOW);
        return matter;
    }
}
