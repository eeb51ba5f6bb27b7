package org.yishi.deliberation.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yishi.deliberation.consultation.Consultations;
import org.yishi.deliberation.demo.Prepared;
import org.yishi.deliberation.statement.HideReason;
import org.yishi.deliberation.statement.Moderations;
import org.yishi.deliberation.statement.Statements;
import org.yishi.deliberation.vote.Choice;
import org.yishi.deliberation.vote.Votes;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.area.Area;
import org.yishi.portal.opendata.Window;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.people.Role;
import org.yishi.testkit.Given;
import org.yishi.testkit.PortalTest;
import org.yishi.testkit.TimeTravel;

import jakarta.inject.Inject;

/** Open data of a consultation: what is said, and never who said it or how somebody voted. */
@PortalTest
class OpenStatementsIT {

    @Inject
    private Given given;
    @Inject
    private Prepared prepared;
    @Inject
    private Statements statements;
    @Inject
    private Moderations moderations;
    @Inject
    private Votes votes;
    @Inject
    private Consultations consultations;
    @Inject
    private OpenStatements open;
    @Inject
    private OpenConsultations openConsultations;
    @Inject
    private ConsultationDates dates;
    @Inject
    private CurrentActor current;
    @Inject
    private TimeTravel time;

    private Area here;
    private Actor worker;
    private long id;

    @BeforeEach
    void aRunningConsultation() {
        here = given.community();
        worker = given.person(Role.COMMITTEE_WORKER, here);
        id = prepared.gathering(here);
    }

    private List<OpenStatements.Said> told() {
        return open.read(List.of(here.id()), Window.after(0, 100));
    }

    private Object agree(OpenStatements.Said said) {
        return open.dataset().fields().stream().filter(field -> field.name().equals("agree")).findFirst().orElseThrow().of(said);
    }

    private void vote(int voters) {
        long statement = told().get(0).id();
        IntStream.range(0, voters).forEach(i -> current.as(given.person(IdentityLevel.L1), () -> votes.cast(id, statement, Choice.AGREE)));
    }

    private void count() {
        time.on(given.today().plusDays(11), () -> current.as(worker, () -> consultations.close(id)));
    }

    @Test
    void whatWaitsOrIsHiddenIsNotTold() {
        current.as(given.person(IdentityLevel.L1), () -> statements.say(id, "还没有看过的话"));
        current.as(given.person(IdentityLevel.L1), () -> statements.say(id, "骂张三的话"));
        current.as(worker, () -> moderations.hide(id, moderations.queue(id).get(1).id(), HideReason.ABUSE));
        assertThat(told()).extracting(OpenStatements.Said::body).containsExactly("先装一处试半年。");
    }

    @Test
    void aRunningNumberIsNotToldHoweverManyVoted() {
        vote(6);
        assertThat(agree(told().get(0))).isNull();
    }

    @Test
    void whereFewVotedTheirVotesStayTheirOwnAfterTheCountToo() {
        vote(4);
        count();
        assertThat(agree(told().get(0))).isNull();
    }

    @Test
    void whereManyVotedTheNumbersAreToldAfterTheCount() {
        vote(6);
        count();
        assertThat(agree(told().get(0))).isEqualTo(6);
    }

    @Test
    void itsDaysStandInTheDatebook() {
        assertThat(openConsultations.read(List.of(here.id()), Window.after(0, 10))).hasSize(1);
        assertThat(openConsultations.read(List.of(given.community().id()), Window.after(0, 10))).isEmpty();
        assertThat(dates.between(List.of(here.id()), given.today(), given.today())).extracting(entry -> entry.id()).containsExactly("consultation-" + id);
        assertThat(dates.between(List.of(here.id()), given.today().plusDays(11), given.today().plusDays(40))).isEmpty();
        assertThat(dates.find("consultation-" + id)).isPresent();
    }
}
