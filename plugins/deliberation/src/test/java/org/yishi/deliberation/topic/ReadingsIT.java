package org.yishi.deliberation.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.area.Area;
import org.yishi.portal.ledger.LedgerEntry;
import org.yishi.portal.meeting.AgendaItem;
import org.yishi.portal.meeting.MeetingNotice;
import org.yishi.portal.meeting.MeetingPlan;
import org.yishi.portal.meeting.Meetings;
import org.yishi.portal.meeting.PastMeeting;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.people.Role;
import org.yishi.portal.procedure.ToDo;
import org.yishi.portal.procedure.ToDos;
import org.yishi.testkit.Given;
import org.yishi.testkit.PortalTest;
import org.yishi.testkit.TimeTravel;

import jakarta.inject.Inject;

/** A topic with enough supporters that is not taken up stays open until its reasons were read to the representatives. */
@PortalTest
class ReadingsIT {

    @Inject
    private Given given;
    @Inject
    private Topics topics;
    @Inject
    private Supports supports;
    @Inject
    private Screenings screenings;
    @Inject
    private Readings readings;
    @Inject
    private Meetings meetings;
    @Inject
    private ToDos toDos;
    @Inject
    private TimeTravel time;
    @Inject
    private CurrentActor current;

    private Area here;
    private Actor worker;
    private Actor member;
    private final List<Long> representatives = new ArrayList<>();
    private long id;

    @BeforeEach
    void aTopicThatManySupportAndThePanelRefers() {
        here = given.community();
        worker = given.person(Role.COMMITTEE_WORKER, here);
        LocalDate lastYear = given.today().minusYears(1);
        member = given.with(given.person(IdentityLevel.L3), Role.COMMITTEE_MEMBER, here, lastYear, null);
        for (int i = 0; i < 9; i++) {
            representatives.add(given.with(given.person(IdentityLevel.L3), Role.RESIDENTS_REPRESENTATIVE, here, lastYear, null).personId());
        }
        given.settings(here, Map.of("deliberation.petitionResidents", "5"));
        Actor resident = given.person(Role.RESIDENT, here);
        id = current.as(resident, () -> topics.submit(here.id(), Submission.of(TopicWords.of("烧烤摊", "油烟", "临街住户", "管起来", ""),
                Submitter.Kind.RESIDENT, "", given.today())));
        for (int i = 0; i < 4; i++) {
            current.as(given.person(Role.RESIDENT, here), () -> supports.support(id, given.today()));
        }
        Map<Question, Screenings.Reply> replies = new EnumMap<>(Question.class);
        for (Question question : Question.values()) {
            replies.put(question, new Screenings.Reply(question != Question.OURS, "归街道管"));
        }
        current.as(member, () -> {
            screenings.answer(id, replies);
            screenings.vote(id, PanelVote.Stand.REFER, "归街道管");
        });
        current.as(worker, () -> screenings.decide(id, new Ruling("归街道管", Addressee.DEPARTMENT, "街道综合执法队", "")));
    }

    private long met(LocalDate day) {
        List<PastMeeting.Signed> there = new ArrayList<>(List.of(new PastMeeting.Signed(member.personId(), LocalTime.of(9, 0), null)));
        representatives.forEach(person -> there.add(new PastMeeting.Signed(person, LocalTime.of(9, 0), null)));
        MeetingPlan plan = new MeetingPlan(here.id(), "REPRESENTATIVES", "MEMBERS", "居民代表会议", List.of(AgendaItem.plain("宣读理由", "烧烤摊")), 0);
        return current.as(worker, () -> meetings.enterFromPaper(here.id(), new PastMeeting(0, plan,
                new MeetingNotice(day.atTime(9, 0), "会议室", day.minusDays(6), ""), there, List.of(), member.personId(), "已宣读。",
                LedgerEntry.sha256("scan" + id + day), 0)));
    }

    @Test
    void itsReasonsAreReadAtAMeetingAfterTheDecision() {
        assertThat(current.as(worker, () -> toDos.of(here.id()))).extracting(ToDo::task).containsExactly("在居民代表会议上宣读不立项的理由");
        assertThat(topics.read(id).topic().isToBeRead()).isTrue();
        long before = met(given.today().minusDays(3));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> current.as(worker, () -> readings.read(id, before)))
                .extracting(Refusal::key).isEqualTo("deliberation.topic.refusal.readBefore");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> current.as(worker, () -> readings.read(id, -1)))
                .extracting(Refusal::key).isEqualTo("deliberation.topic.refusal.meeting");
        long today = time.at(given.today().atTime(20, 0), () -> met(given.today()));
        current.as(worker, () -> readings.read(id, today));
        assertThat(topics.read(id).topic().petition().readOn()).isEqualTo(given.today());
        assertThat(current.as(worker, () -> toDos.of(here.id()))).extracting(ToDo::task).doesNotContain("在居民代表会议上宣读不立项的理由");
    }
}
