package org.yishi.portal.biography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.area.Area;
import org.yishi.portal.biography.Biography.Part;
import org.yishi.portal.biography.Chapter.Moment;
import org.yishi.portal.body.Body;
import org.yishi.portal.meeting.AgendaItem;
import org.yishi.portal.meeting.Hosted;
import org.yishi.portal.meeting.MeetingPlan;
import org.yishi.portal.people.Role;
import org.yishi.testkit.Given;
import org.yishi.testkit.PortalTest;

import jakarta.inject.Inject;

/** An issue is one story from whichever end it is read; what a plugin does not tell is a gap and never an error. */
@PortalTest
class BiographiesIT {

    private static final AtomicLong NUMBERS = new AtomicLong(1);

    @Inject
    private Given given;
    @Inject
    private Lives lives;
    @Inject
    private Ties ties;
    @Inject
    private Biographies biographies;
    @Inject
    private CurrentActor current;
    @Inject
    private Hosted hosted;

    private Area here;
    private Actor worker;
    private LocalDate day;
    private String topic;
    private String consultation;
    private String decision;

    @BeforeEach
    void anIssueOfThreeParts() {
        here = given.community();
        worker = given.person(Role.COMMITTEE_WORKER, here);
        day = LocalDate.of(2026, 3, 2);
        topic = dossier("topic");
        consultation = dossier("consultation");
        decision = dossier("decision");
        lives.tell(here.id(), topic, "东门太窄", day);
        lives.tell(here.id(), consultation, "东门怎么改", day.plusDays(10));
        lives.tell(here.id(), decision, "改造东门", false, day.plusDays(40), List.of(), null);
        tie(topic, consultation);
        tie(consultation, decision);
    }

    private static String dossier(String noun) {
        return "portal/" + noun + "/" + NUMBERS.incrementAndGet();
    }

    private void tie(String earlier, String later) {
        current.as(worker, () -> lives.tie(here.id(), earlier, later));
    }

    private List<String> titles(String dossier) {
        return biographies.of(dossier).parts().stream().map(Part::title).toList();
    }

    @Test
    void theStoryIsTheSameFromWhicheverPartItIsRead() {
        for (String part : List.of(topic, consultation, decision)) {
            assertThat(titles(part)).containsExactly("东门太窄", "东门怎么改", "改造东门");
        }
        assertThat(biographies.of(topic).cut()).isFalse();
        assertThat(biographies.of(topic).parts()).extracting(Part::outOf).containsExactly(List.of(), List.of("东门太窄"), List.of("东门怎么改"));
    }

    @Test
    void whatIsTiedTwiceIsTiedOnce() {
        tie(topic, consultation);
        assertThat(ties.after(topic)).extracting(Tied::dossier).containsExactly(consultation);
        assertThat(ties.before(decision)).extracting(Tied::title).containsExactly("东门怎么改");
        assertThat(ties.leading(List.of(topic, decision))).as("something came out of the topic, nothing yet of the decision").containsExactly(topic);
        assertThat(ties.leading(List.of())).isEmpty();
    }

    @Test
    void whatIsNoDossierIsLetPass() {
        for (String forged : new String[] {null, "", "portal/topic", "portal/topic/0", "portal/topic/1 or 1=1", "../x/1", topic}) {
            tie(forged, topic);
        }
        assertThat(ties.before(topic)).isEmpty();
    }

    @Test
    void aPluginThatIsGoneLeavesAGapWithTheNameOfThatDay() {
        String gone = "gonebylaws/version/" + NUMBERS.incrementAndGet();
        tie(decision, gone);
        Part gap = biographies.of(topic).parts().get(3);
        assertThat(gap.isGap()).isTrue();
        assertThat(gap.missing()).isTrue();
        assertThat(gap.plugin()).isEqualTo("gonebylaws");
        assertThat(ties.after(decision)).extracting(Tied::link).containsExactly("");
    }

    @Test
    void anIssueOfWhichAllPluginsAreGoneIsOfGapsAndNotAnError() {
        String one = "gonebylaws/version/" + NUMBERS.incrementAndGet();
        String other = "goneunits/agreement/" + NUMBERS.incrementAndGet();
        tie(one, other);
        assertThat(biographies.of(other).parts()).hasSize(2).allMatch(Part::missing);
        assertThat(biographies.of(other).isUncertain()).isTrue();
        assertThatExceptionOfType(NotFound.class).as("tied to nothing").isThrownBy(() -> biographies.of("gonebylaws/version/" + NUMBERS.incrementAndGet()));
    }

    @Test
    void aPluginThatFailsLeavesAGapAndTheOthersSpeak() {
        String broken = dossier("broken");
        tie(decision, broken);
        assertThat(biographies.of(topic).parts()).filteredOn(Part::isGap).extracting(Part::missing).containsExactly(true);
        assertThat(biographies.of(topic).parts()).hasSize(4);
    }

    @Test
    void whatIsNotPublicAnyMoreIsAGapWithoutAName() {
        lives.forget(consultation);
        Part gap = biographies.of(decision).parts().stream().filter(Part::isGap).findFirst().orElseThrow();
        assertThat(gap.missing()).isFalse();
        assertThat(gap.title()).isEmpty();
        assertThat(biographies.of(decision).parts()).extracting(Part::outOf).doesNotContain(List.of("东门怎么改"));
    }

    @Test
    void whatCannotBeSeenMayStillGoOn() {
        lives.tell(here.id(), decision, "改造东门", day.plusDays(40));
        assertThat(biographies.of(topic).isEnded()).isTrue();
        lives.forget(consultation);
        Biography seen = biographies.of(topic);
        assertThat(seen.isEnded()).isFalse();
        assertThat(seen.isUncertain()).isTrue();
        lives.tell(here.id(), decision, "改造东门", false, day.plusDays(40), List.of(), null);
        assertThat(biographies.of(topic).isUncertain()).as("something that can be seen still goes on").isFalse();
    }

    @Test
    void ofWhatIsNotPublicAndTiedToNothingNobodyLearnsThatItIsThere() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> biographies.of(dossier("secret")));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> biographies.of("<script>"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> biographies.of(null));
    }

    @Test
    void whatCameOfAPartNeverStandsBeforeIt() {
        lives.tell(here.id(), topic, "东门太窄", day.plusDays(60));
        assertThat(titles(decision)).containsExactly("东门太窄", "东门怎么改", "改造东门");
        assertThat(biographies.of(decision).began()).isEqualTo(day.plusDays(10));
        assertThat(biographies.of(decision).daysUntil(biographies.of(decision).parts().get(0))).isEqualTo(50);
    }

    @Test
    void tiesThatCloseACircleAreReadOnce() {
        tie(decision, topic);
        assertThat(titles(consultation)).containsExactly("东门太窄", "东门怎么改", "改造东门");
    }

    @Test
    void anIssueThatGrewEndlessIsReadNearestFirst() {
        lives.tell(here.id(), decision, "改造东门", day.plusDays(40));
        String from = decision;
        for (int i = 0; i < 60; i++) {
            String next = dossier("next");
            lives.tell(here.id(), next, "之后 " + i, day.plusDays(41L + i));
            tie(from, next);
            from = next;
        }
        assertThat(biographies.of(topic).parts()).hasSize(40).extracting(Part::title).contains("东门太窄", "之后 0").doesNotContain("之后 59");
        assertThat(biographies.of(topic).cut()).isTrue();
        assertThat(biographies.of(topic).isUncertain()).as("what is not told may still go on").isTrue();
        assertThat(biographies.of(from).cut()).isTrue();
    }

    @Test
    void timesAndPromisesAreToldOfTheWhole() {
        LocalDate today = given.today();
        lives.tell(here.id(), topic, "东门太窄", true, day, List.of(new Chapter.Promise("答复", day.plusDays(15), day.plusDays(15)),
                new Chapter.Promise("装灯", day.plusDays(15), day.plusDays(16)), new Chapter.Promise("补树", today, null),
                new Chapter.Promise("清运", today.minusDays(1), null), new Chapter.Promise("义诊", today.minusDays(1), null, true)), new Chapter.Satisfaction(8, 3, 1, 20));
        Biography whole = biographies.of(topic);
        assertThat(whole.promises()).hasSize(5);
        assertThat(whole.promisesReported()).isEqualTo(1);
        assertThat(whole.promisesKept()).isEqualTo(1);
        assertThat(whole.promisesLate()).isEqualTo(1);
        assertThat(whole.promisesBroken()).as("what was done late is done").isEqualTo(1);
        assertThat(whole.daysUntil(whole.parts().get(2))).isEqualTo(40);
        assertThat(whole.isEnded()).isFalse();
        lives.tell(here.id(), decision, "改造东门", true, day.plusDays(40), List.of(), null);
        assertThat(biographies.of(topic).days()).isEqualTo(44);
    }

    @Test
    void whoIsNotSatisfiedIsCountedOfTheWhole() {
        lives.tell(here.id(), topic, "东门太窄", true, day, List.of(), new Chapter.Satisfaction(8, 3, 1, 20));
        lives.tell(here.id(), decision, "改造东门", true, day.plusDays(40), List.of(), new Chapter.Satisfaction(0, 0, 2, 0));
        assertThat(biographies.of(consultation).dissatisfied()).isEqualTo(3);
    }

    @Test
    void aMeetingOfTodayIsToldBeforeItsPluginKnowsWhatItDecides() {
        List<Actor> members = hosted.people(Role.COMMITTEE_MEMBER, here, 3);
        long meeting = hosted.open(worker, members.get(0), new MeetingPlan(here.id(), "RESIDENTS_COMMITTEE", Body.MEMBERS, "东门怎么改",
                List.of(new AgendaItem(decision, "RESOLVE", "改造东门", "东门外移三米。")), 0));
        List<Moment> moments = biographies.of(topic).parts().get(2).chapter().moments();
        assertThat(moments.get(moments.size() - 1)).isEqualTo(new Moment(given.today(), "今天正在开会：东门怎么改", "/portal/meeting/show?id=" + meeting));
        assertThat(biographies.of(topic).parts().get(1).chapter().moments()).extracting(Moment::on).doesNotContain(given.today());
    }
}
