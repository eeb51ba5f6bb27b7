package org.yishi.deliberation.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.yishi.deliberation.consultation.Consultations;
import org.yishi.deliberation.demo.Prepared;
import org.yishi.deliberation.statement.StatementOrder;
import org.yishi.deliberation.statement.Statements;
import org.yishi.deliberation.vote.Choice;
import org.yishi.deliberation.vote.OwnVote;
import org.yishi.deliberation.vote.Tally;
import org.yishi.deliberation.vote.Votes;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.area.Area;
import org.yishi.portal.form.FilledForm;
import org.yishi.portal.form.Form;
import org.yishi.portal.form.FormField;
import org.yishi.portal.form.Forms;
import org.yishi.portal.people.Role;
import org.yishi.testkit.Given;
import org.yishi.testkit.PortalTest;

import jakarta.inject.Inject;

@PortalTest
class ConsultationSheetsIT {

    @Inject
    private Given given;
    @Inject
    private Prepared prepared;
    @Inject
    private VoteSheet votesOnPaper;
    @Inject
    private SpeakSheet words;
    @Inject
    private Consultations consultations;
    @Inject
    private Votes votes;
    @Inject
    private Statements statements;
    @Inject
    private Forms forms;
    @Inject
    private CurrentActor current;

    private Area here;
    private Actor worker;
    private Actor resident;
    private long id;
    private long statement;

    @BeforeEach
    void aRunningConsultation() {
        here = given.community();
        worker = given.person(Role.COMMITTEE_WORKER, here);
        resident = given.person(Role.RESIDENT, here);
        id = prepared.gathering(here);
        statement = statements.page(id, StatementOrder.NEWEST, 1).lines().get(0).id();
    }

    private FilledForm filled(LocalDate day, Map<String, String> values) {
        return new FilledForm(id, resident.personId(), resident.name(), "", day, false, values, 1, worker);
    }

    private void enter(LocalDate day, Choice choice) {
        current.as(resident, () -> votesOnPaper.enter(filled(day, Map.of("s" + statement, choice.name()))));
    }

    private Tally tally() {
        return statements.page(id, StatementOrder.NEWEST, 1).lines().stream().filter(line -> line.id() == statement).findFirst().orElseThrow()
                .tally();
    }

    @Test
    void theSheetHasAFieldForEachStatementThatIsShown() {
        Form form = forms.get("deliberation.vote");
        List<FormField> fields = votesOnPaper.fields(form, id);
        assertThat(fields).extracting(FormField::id).containsExactly("s" + statement);
        assertThat(fields.get(0).words()).isEqualTo("先装一处试半年。");
        assertThat(fields.get(0).choices()).containsExactly("AGREE", "DISAGREE", "PASS");
    }

    @Test
    void aPersonHasOneVoteOnPaperAndOnTheScreen() {
        current.as(resident, () -> votes.cast(id, statement, Choice.AGREE));
        enter(given.today(), Choice.DISAGREE);
        assertThat(tally()).isEqualTo(new Tally(0, 1, 0));
    }

    @Test
    void aVoteOnTheScreenAfterTheDayOfTheSheetIsTheLaterWord() {
        current.as(resident, () -> votes.cast(id, statement, Choice.AGREE));
        enter(given.today().minusDays(1), Choice.DISAGREE);
        assertThat(current.as(resident, () -> votes.mine(id))).extracting(OwnVote::choice).containsExactly(Choice.AGREE);
    }

    @Test
    void aSheetThatWasNotTheirsIsTakenBack() {
        enter(given.today(), Choice.AGREE);
        boolean gone = current.as(resident, () -> votesOnPaper.takeBack(filled(given.today(), Map.of("s" + statement, ""))));
        assertThat(gone).isTrue();
        assertThat(tally()).isEqualTo(Tally.NONE);
    }

    @Test
    void whatWasChosenIsNobodysBusinessAndALaterVoteOfTheirOwnStays() {
        assertThat(votesOnPaper.isSecret()).isTrue();
        current.as(resident, () -> votes.cast(id, statement, Choice.AGREE));
        current.as(resident, () -> votesOnPaper.takeBack(filled(given.today().minusDays(1), Map.of("s" + statement, ""))));
        assertThat(tally()).isEqualTo(new Tally(1, 0, 0));
    }

    @Test
    void anEmptySheetIsNoVoteAndAStatementIsSaidInTheNameOfItsAuthor() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> current.as(resident, () -> votesOnPaper.enter(filled(given.today(), Map.of()))));
        current.as(resident, () -> words.enter(filled(given.today(), Map.of("body", "晚上充电太吵"))));
        assertThat(current.as(resident, statements::mine)).extracting(one -> one.body()).contains("晚上充电太吵");
    }

    /** What counts is the day on which somebody filled it in. */
    @Test
    void aSheetOfTheLastEveningIsEnteredUntilTheVotesAreCounted() {
        id = prepared.over(here);
        statement = statements.page(id, StatementOrder.NEWEST, 1).lines().get(0).id();
        LocalDate last = given.today().minusDays(1);
        assertThat(words.subject(id)).hasValueSatisfying(subject -> assertThat(subject.open()).isTrue());
        assertThat(words.open(here.id())).extracting(subject -> subject.id()).contains(id);
        enter(last, Choice.AGREE);
        current.as(resident, () -> words.enter(filled(last, Map.of("body", "晚上充电太吵"))));
        assertThat(current.as(resident, () -> votes.mine(id))).extracting(OwnVote::choice).containsExactly(Choice.AGREE);
        assertThat(current.as(resident, statements::mine)).extracting(one -> one.body()).contains("晚上充电太吵");
        refused("deliberation.refusal.over", () -> enter(given.today(), Choice.AGREE));
        current.as(worker, () -> consultations.close(id));
        assertThat(words.subject(id)).hasValueSatisfying(subject -> assertThat(subject.open()).isFalse());
        refused("deliberation.refusal.over", () -> enter(last, Choice.DISAGREE));
    }

    /** The worker who enters the sheet does not learn from a refusal who said it. */
    @Test
    void theFieldOfTheOwnStatementIsPassedOver() {
        Actor author = prepared.lastAuthor();
        current.as(resident, () -> words.enter(filled(given.today(), Map.of("body", "晚上充电太吵"))));
        current.as(author, () -> votesOnPaper.enter(new FilledForm(id, author.personId(), author.name(), "", given.today(), false,
                Map.of("s" + statement, "AGREE"), 1, worker)));
        assertThat(current.as(author, () -> votes.mine(id))).extracting(OwnVote::statementId).doesNotContain(statement);
    }

    private static void refused(String key, Runnable act) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(act::run).extracting(Refusal::key).isEqualTo(key);
    }

    @Test
    void sheetsAreTakenWhileItGathers() {
        assertThat(words.subject(id)).hasValueSatisfying(subject -> assertThat(subject.open()).isTrue());
        assertThat(words.subject(-1)).isEmpty();
    }
}
