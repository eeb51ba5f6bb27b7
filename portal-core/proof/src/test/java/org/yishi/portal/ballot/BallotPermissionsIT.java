package org.yishi.portal.ballot;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.yishi.portal.people.Role.COMMITTEE_MEMBER;
import static org.yishi.portal.people.Role.COMMITTEE_WORKER;
import static org.yishi.portal.people.Role.GRID_MANAGER;
import static org.yishi.portal.people.Role.OWNERS_COMMITTEE_MEMBER;
import static org.yishi.portal.people.Role.PARTY_ORGANISATION_MEMBER;
import static org.yishi.portal.people.Role.STREET_OFFICER;
import static org.yishi.portal.people.Role.SUPERVISION_MEMBER;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.ballot.Polling.Place;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.testkit.PermissionsMatrix;
import org.yishi.testkit.PortalTest;

/** Role × act of a ballot × area. */
@PortalTest
class BallotPermissionsIT {

    @Inject
    private PermissionsMatrix matrix;
    @Inject
    private Polling polling;
    @Inject
    private Ballots ballots;
    @Inject
    private Papers papers;
    @Inject
    private CurrentActor current;

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"announceBallot", "correctBallot", "openBallot", "closeBallot", "countBallot", "cancelBallot", "printBallot", "answerRollObjection"})
    void onlyThoseWhoHoldItMay(String act) {
        matrix.only("portal." + act, COMMITTEE_MEMBER, COMMITTEE_WORKER, PARTY_ORGANISATION_MEMBER, OWNERS_COMMITTEE_MEMBER, STREET_OFFICER);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"manageBallot", "recountBallot", "keepBallotKey", "enterBallot"})
    void theSupervisorsMayToo(String act) {
        matrix.only("portal." + act, COMMITTEE_MEMBER, COMMITTEE_WORKER, PARTY_ORGANISATION_MEMBER, OWNERS_COMMITTEE_MEMBER, STREET_OFFICER,
                SUPERVISION_MEMBER);
    }

    @Test
    void theMobileBoxIsCarriedByGridManagersToo() {
        matrix.only("portal.handOutBallot", COMMITTEE_MEMBER, COMMITTEE_WORKER, PARTY_ORGANISATION_MEMBER, OWNERS_COMMITTEE_MEMBER, STREET_OFFICER,
                SUPERVISION_MEMBER, GRID_MANAGER);
    }

    @Test
    void whoIsSurelyKnownVotesAndWhoHasAnAccountLooksAtTheOwnLine() {
        matrix.anybody("portal.castBallot", IdentityLevel.L2);
        matrix.anybody("portal.seeOwnBallot", IdentityLevel.L1);
        matrix.anybody("portal.objectToRoll", IdentityLevel.L1);
    }

    @Test
    void votersHoldNoBallots() {
        Place place = polling.open(1);
        assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> current.as(place.voters().get(0), () -> ballots.close(place.ballot())));
        assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> current.as(place.voters().get(0), () -> ballots.cancel(place.ballot(), "x")));
        assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> current.as(place.third(), () -> ballots.count(place.ballot())));
        assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> current.as(place.voters().get(0), () -> papers.search(place.ballot(), "投票人")));
    }
}
