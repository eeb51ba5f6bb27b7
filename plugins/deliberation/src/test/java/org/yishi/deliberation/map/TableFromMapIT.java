package org.yishi.deliberation.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.yishi.deliberation.consultation.Consultations;
import org.yishi.deliberation.demo.Prepared;
import org.yishi.deliberation.hearing.InSession;
import org.yishi.deliberation.outcome.Standing;
import org.yishi.deliberation.session.PointStanding;
import org.yishi.deliberation.session.Standings;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.area.Area;
import org.yishi.portal.ledger.Ledger;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.people.Role;
import org.yishi.testkit.Given;
import org.yishi.testkit.PortalTest;
import org.yishi.testkit.TimeTravel;

import jakarta.inject.Inject;

/** What all groups agree with, and what divides them, goes from the map to the table of the session. */
@PortalTest
class TableFromMapIT {

    @Inject
    private Given given;
    @Inject
    private Prepared prepared;
    @Inject
    private InSession sessions;
    @Inject
    private Consultations consultations;
    @Inject
    private Maps maps;
    @Inject
    private Candidates candidates;
    @Inject
    private Standings standings;
    @Inject
    private Ledger ledger;
    @Inject
    private TimeTravel time;
    @Inject
    private CurrentActor current;

    @Test
    void theModeratorPutsWhatTheMapProposesOnTheTableOnce() {
        Area here = given.community();
        Actor worker = given.person(Role.COMMITTEE_WORKER, here);
        List<Actor> people = IntStream.range(0, 40).mapToObj(i -> given.person(IdentityLevel.L2)).toList();
        long id = prepared.dividedCouncil(here, people);
        current.as(worker, () -> consultations.close(id));
        ReadMap map = last(id);
        refused("deliberation.refusal.stage.SESSION", worker, () -> candidates.table(id));
        time.at(given.today().plusDays(1).atTime(19, 5), () -> {
            sessions.begin(id);
            refused("deliberation.refusal.ruleDecides", worker, () -> candidates.take(id));
            int put = current.as(worker, () -> candidates.table(id));
            assertThat(standings.of(id)).hasSize(put).allMatch(PointStanding::isFresh).extracting(PointStanding::candidate)
                    .allMatch(point -> point.statements().size() == 1);
            assertThat(standings.of(id)).filteredOn(point -> point.standing() == Standing.FIRST_ROUND).as("asked about like every other point")
                    .extracting(point -> point.candidate().body()).containsExactlyElementsOf(map.common().stream().map(ReadMap.Told::words).toList());
            assertThat(standings.of(id)).filteredOn(point -> point.standing() == Standing.OPEN).as("with what both sides hold")
                    .allMatch(PointStanding::isAskable).extracting(point -> point.candidate().body()).hasSameSizeAs(map.dividing())
                    .allSatisfy(body -> assertThat(map.dividing()).anyMatch(told -> body.startsWith(told.words() + "\n")));
            refused("deliberation.map.work.refusal.none", worker, () -> candidates.table(id));
        });
        assertThat(map.dividing()).isNotEmpty();
        assertThat(ledger.check(Prepared.dossier(id)).holds()).isTrue();
    }

    /** Made in the background from the sealed votes. */
    private ReadMap last(long id) {
        Patience.await(() -> maps.read(id).map(ReadMap::last).orElse(false));
        return maps.read(id).filter(ReadMap::last).orElseThrow();
    }

    private void refused(String key, Actor who, Runnable act) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> current.as(who, act)).extracting(Refusal::key).isEqualTo(key);
    }
}
