package org.yishi.deliberation.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yishi.deliberation.topic.Submitter;
import org.yishi.deliberation.topic.TopicLine;
import org.yishi.deliberation.topic.Topics;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.area.Area;
import org.yishi.portal.form.FilledForm;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.people.Role;
import org.yishi.testkit.Given;
import org.yishi.testkit.PortalTest;

import jakarta.inject.Inject;

/** Topics on paper: who is in the register is the submitter; a unit that is in none is not the worker who typed it. */
@PortalTest
class TopicSheetsIT {

    private static final Map<String, String> WORDS = Map.of("headline", "门前台阶没有扶手", "problem", "下雨滑", "affected", "老人", "wish", "装扶手",
            "capacity", "RESIDENT");

    @Inject
    private Given given;
    @Inject
    private SubmitTopicSheet submit;
    @Inject
    private SupportTopicSheet support;
    @Inject
    private ObjectTopicSheet object;
    @Inject
    private Topics topics;
    @Inject
    private CurrentActor current;

    private Area here;
    private Actor worker;
    private Actor resident;

    @BeforeEach
    void aCommunity() {
        here = given.community();
        worker = given.person(Role.COMMITTEE_WORKER, here);
        resident = given.person(Role.RESIDENT, here);
    }

    private FilledForm filled(long subject, Actor by, LocalDate day, Map<String, String> values) {
        return new FilledForm(subject, by == null ? 0 : by.personId(), "某某", "门卫转", day, false, values, 1, worker);
    }

    private TopicLine only() {
        return topics.ofArea(here.id()).get(0);
    }

    @Test
    void aResidentSubmitsAndTheDaysCountFromTheSheet() {
        LocalDate day = given.today().minusDays(5);
        current.as(resident, () -> submit.enter(filled(here.id(), resident, day, WORDS)));
        assertThat(only().topic().days().submittedOn()).isEqualTo(day);
        assertThat(current.as(resident, () -> topics.isMine(only().id()))).isTrue();
        assertThat(submit.subject(here.id())).isPresent();
        assertThat(submit.subject(-1)).isEmpty();
        assertThat(support.open(here.id())).extracting(subject -> subject.id()).containsExactly(only().id());
        assertThat(object.subject(only().id())).hasValueSatisfying(subject -> assertThat(subject.open()).isFalse());
    }

    @Test
    void aUnitThatIsInNoRegisterIsNotTheWorkerWhoTypedIt() {
        Map<String, String> words = new HashMap<>(WORDS);
        words.putAll(Map.of("capacity", "UNIT", "unit", "第三小学"));
        current.as(worker, () -> submit.enter(filled(here.id(), null, given.today(), words)));
        assertThat(only().topic().submitter().kind()).isEqualTo(Submitter.Kind.UNIT);
        assertThat(only().topic().submitter().unit()).isEqualTo("第三小学");
        assertThat(only().topic().submitter().personId()).isNull();
        assertThat(only().supporters()).isZero();
        assertThat(current.as(worker, () -> topics.isMine(only().id()))).isFalse();
    }

    @Test
    void aSignatureOnPaperAndOneOnTheScreenAreOneAndMayBeTakenBack() {
        current.as(resident, () -> submit.enter(filled(here.id(), resident, given.today(), WORDS)));
        long id = only().id();
        Actor neighbour = given.person(IdentityLevel.L1);
        current.as(neighbour, () -> support.enter(filled(id, neighbour, given.today(), Map.of("agree", "true"))));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> current.as(neighbour,
                () -> support.enter(filled(id, neighbour, given.today(), Map.of("agree", "true")))));
        assertThat(only().supporters()).isEqualTo(2);
        boolean gone = current.as(neighbour, () -> support.takeBack(filled(id, neighbour, given.today(), Map.of())));
        assertThat(gone).isTrue();
        assertThat(only().supporters()).isEqualTo(1);
    }
}
