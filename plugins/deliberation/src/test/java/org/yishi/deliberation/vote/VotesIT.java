package org.yishi.deliberation.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yishi.deliberation.demo.Prepared;
import org.yishi.deliberation.statement.HideReason;
import org.yishi.deliberation.statement.Moderations;
import org.yishi.deliberation.statement.StatementLine;
import org.yishi.deliberation.statement.StatementOrder;
import org.yishi.deliberation.statement.Statements;
import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.area.Area;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.people.Role;
import org.yishi.testkit.Given;
import org.yishi.testkit.PortalTest;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;

@PortalTest
class VotesIT {

    @Inject
    private Given given;
    @Inject
    private Prepared prepared;
    @Inject
    private Votes votes;
    @Inject
    private Statements statements;
    @Inject
    private Moderations moderations;
    @Inject
    private CurrentActor current;
    @Resource(lookup = "java:global/jdbc/portal")
    private DataSource database;

    private Area here;
    private Actor worker;
    private long id;
    private long statement;

    @BeforeEach
    void aRunningConsultation() {
        here = given.community();
        worker = given.person(Role.COMMITTEE_WORKER, here);
        id = prepared.gathering(here);
        statement = lines().get(0).id();
    }

    @Test
    void fiftyPeopleAtOnceAreFiftyVotes() throws Exception {
        List<Callable<Void>> crowd = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            Actor person = given.person(IdentityLevel.L1);
            Choice choice = Choice.values()[i % 3];
            crowd.add(() -> cast(person, statement, choice));
        }
        allAtOnce(crowd);
        assertThat(lines().get(0).tally()).isEqualTo(new Tally(17, 17, 16));
        assertThat(number("select count(*) from deliberation_vote where consultation_id = ?")).isEqualTo(50);
    }

    @Test
    void fiftyRequestsOfOnePersonAreOneVote() throws Exception {
        Actor person = given.person(IdentityLevel.L1);
        List<Callable<Void>> taps = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            taps.add(() -> cast(person, statement, Choice.AGREE));
        }
        allAtOnce(taps);
        assertThat(lines().get(0).tally()).isEqualTo(new Tally(1, 0, 0));
        // the author of the sample statement and this person
        assertThat(number("select count(*) from deliberation_participant where consultation_id = ?")).isEqualTo(2);
    }

    @Test
    void aVoteIsChangedAndTakenBack() {
        Actor person = given.person(IdentityLevel.L1);
        cast(person, statement, Choice.AGREE);
        cast(person, statement, Choice.DISAGREE);
        assertThat(lines().get(0).tally()).isEqualTo(new Tally(0, 1, 0));
        assertThat(current.as(person, () -> votes.mine(id))).extracting(OwnVote::choice).containsExactly(Choice.DISAGREE);
        current.as(person, () -> votes.takeBack(id, statement));
        assertThat(lines().get(0).tally()).isEqualTo(Tally.NONE);
    }

    @Test
    void nobodySeesTheVoteOfAnother() {
        Actor person = given.person(IdentityLevel.L1);
        cast(person, statement, Choice.AGREE);
        assertThat(current.as(worker, () -> votes.mine(id))).isEmpty();
        assertThat(Stream.of(Votes.class.getDeclaredMethods()).flatMap(method -> Stream.of(method.getParameterTypes())))
                .as("no act takes another person").doesNotContain(Actor.class);
        assertThat(lines().get(0).revealed()).as("one vote is not shown").isFalse();
    }

    @Test
    void fiveVotesAreShown() {
        for (int i = 0; i < 5; i++) {
            assertThat(lines().get(0).revealed()).isFalse();
            cast(given.person(IdentityLevel.L1), statement, Choice.AGREE);
        }
        assertThat(lines().get(0).revealed()).isTrue();
    }

    @Test
    void ownHiddenAndForeignStatementsTakeNoVote() {
        Actor author = given.person(IdentityLevel.L1);
        current.as(author, () -> statements.say(id, "东门最合适"));
        long own = current.as(author, () -> statements.mine()).get(0).id();
        refused("deliberation.refusal.statementHidden", author, own);
        current.as(worker, () -> moderations.approve(id, own));
        refused("deliberation.refusal.ownStatement", author, own);
        cast(given.person(IdentityLevel.L1), own, Choice.AGREE);
        current.as(worker, () -> moderations.hide(id, own, HideReason.OFF_TOPIC));
        refused("deliberation.refusal.statementHidden", given.person(IdentityLevel.L1), own);
        long elsewhere = prepared.gathering(here);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> cast(author, statements.page(elsewhere, StatementOrder.NEWEST, 1)
                .lines().get(0).id(), Choice.AGREE));
    }

    @Test
    void visitorsDoNotVote() {
        assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> cast(Actor.VISITOR, statement, Choice.AGREE));
    }

    @Test
    void theTurnCountsUpAndWhatIsPutOffComesLater() {
        Actor author = given.person(IdentityLevel.L1);
        for (String text : List.of("东门", "西门", "北门")) {
            current.as(author, () -> statements.say(id, text));
        }
        current.as(worker, () -> moderations.queue(id).forEach(waiting -> moderations.approve(id, waiting.id())));
        Actor person = given.person(IdentityLevel.L1);
        Turn first = turn(person, Set.of());
        assertThat(first.position()).isEqualTo(1);
        assertThat(first.total()).isEqualTo(4);
        Turn second = turn(person, Set.of(first.statementId()));
        assertThat(second.statementId()).isNotEqualTo(first.statementId());
        cast(person, second.statementId(), Choice.PASS);
        assertThat(turn(person, Set.of()).statementId()).isEqualTo(first.statementId());
        assertThat(turn(person, Set.of()).position()).isEqualTo(2);
        assertThat(turn(author, Set.of()).total()).as("not one's own").isEqualTo(1);
    }

    private Turn turn(Actor person, Set<Long> skipped) {
        return current.as(person, () -> votes.next(id, 0, skipped));
    }

    private Void cast(Actor person, long on, Choice choice) {
        current.as(person, () -> votes.cast(id, on, choice));
        return null;
    }

    private void refused(String key, Actor person, long on) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> cast(person, on, Choice.AGREE)).extracting(Refusal::key).isEqualTo(key);
    }

    private List<StatementLine> lines() {
        return statements.page(id, StatementOrder.NEWEST, 1).lines();
    }

    private long number(String sql) throws Exception {
        try (Connection connection = database.getConnection(); PreparedStatement query = connection.prepareStatement(sql)) {
            query.setLong(1, id);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static void allAtOnce(List<Callable<Void>> acts) throws Exception {
        ExecutorService crowd = Executors.newFixedThreadPool(acts.size());
        try {
            for (Future<Void> done : crowd.invokeAll(acts)) {
                done.get();
            }
        } finally {
            crowd.shutdownNow();
        }
    }
}
