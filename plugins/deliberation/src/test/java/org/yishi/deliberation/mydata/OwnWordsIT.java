package org.yishi.deliberation.mydata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yishi.deliberation.demo.Prepared;
import org.yishi.deliberation.statement.Moderations;
import org.yishi.deliberation.statement.StatementLine;
import org.yishi.deliberation.statement.StatementOrder;
import org.yishi.deliberation.statement.Statements;
import org.yishi.deliberation.vote.Choice;
import org.yishi.deliberation.vote.Votes;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.area.Area;
import org.yishi.portal.ledger.Ledger;
import org.yishi.portal.mydata.Held;
import org.yishi.portal.mydata.Leaver;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.people.Role;
import org.yishi.testkit.Given;
import org.yishi.testkit.PortalTest;

import jakarta.inject.Inject;

/** Somebody who took part sees what was said and voted, and leaves it without a name or takes it along. */
@PortalTest
class OwnWordsIT {

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
    private OwnWords own;
    @Inject
    private Leaving leaving;
    @Inject
    private Ledger ledger;
    @Inject
    private CurrentActor current;

    private Area here;
    private Actor me;
    private Leaver leaver;
    private long id;

    @BeforeEach
    void iTookPart() {
        here = given.community();
        Actor worker = given.person(Role.COMMITTEE_WORKER, here);
        id = prepared.gathering(here);
        me = given.person(IdentityLevel.L2);
        leaver = new Leaver(me.personId(), "诸葛无双", "");
        current.as(me, () -> {
            votes.cast(id, lines().get(0).id(), Choice.AGREE);
            statements.say(id, "我是诸葛无双，东门最合适");
            statements.say(id, "没人理我的一句话");
        });
        current.as(worker, () -> moderations.queue(id).forEach(waiting -> moderations.approve(id, waiting.id())));
        long answered = lines().stream().filter(line -> line.body().contains("东门")).findFirst().orElseThrow().id();
        current.as(given.person(IdentityLevel.L2), () -> votes.cast(id, answered, Choice.AGREE));
    }

    private List<StatementLine> lines() {
        return statements.page(id, StatementOrder.NEWEST, 1).lines();
    }

    @Test
    void allOfItIsShownAndNothingOfOthers() {
        List<Held> held = own.held(me.personId());
        assertThat(held).hasSize(3);
        assertThat(held.toString()).as("never in a log").doesNotContain("东门");
        assertThat(held).flatExtracting(one -> one.fields().values()).contains("我是诸葛无双，东门最合适", "没人理我的一句话", "同意");
        assertThat(own.held(given.person(IdentityLevel.L2).personId())).isEmpty();
    }

    @Test
    void whoLeavesTakesVotesAndUnansweredWordsAlongAndTheRestHasNoName() {
        current.as(Actor.PORTAL, () -> leaving.leave(here.id(), leaver));
        assertThat(own.held(me.personId())).isEmpty();
        assertThat(lines()).extracting(StatementLine::body).contains("我是（已注销），东门最合适").doesNotContain("没人理我的一句话");
        assertThat(lines()).filteredOn(line -> line.body().startsWith("先装一处")).allSatisfy(line -> assertThat(line.tally().agrees()).isZero());
        assertThat(ledger.check("test/leaving/" + me.personId()).holds()).isTrue();
        assertThat(ledger.check(Prepared.dossier(id)).holds()).isTrue();
    }
}
