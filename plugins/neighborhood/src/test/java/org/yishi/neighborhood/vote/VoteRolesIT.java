package org.yishi.neighborhood.vote;

import static org.yishi.portal.people.Role.COMMITTEE_MEMBER;
import static org.yishi.portal.people.Role.COMMITTEE_WORKER;
import static org.yishi.portal.people.Role.OWNER;
import static org.yishi.portal.people.Role.OWNERS_COMMITTEE_MEMBER;
import static org.yishi.portal.people.Role.STREET_OFFICER;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.testkit.OnlyOnce;
import org.yishi.testkit.PermissionsMatrix;
import org.yishi.testkit.PortalTest;

/** Who may do what with a vote, and what its tables hold by keys of their own. */
@PortalTest
class VoteRolesIT {

    @Inject
    private PermissionsMatrix matrix;
    @Inject
    private OnlyOnce onlyOnce;

    @ParameterizedTest
    @ValueSource(strings = {"proposeVote", "callVote", "deliverBallots", "enterBallot", "countVote", "publishVote", "leadVote"})
    void votesAreLedByTheCommitteesAndTheStreet(String action) {
        matrix.only("neighborhood." + action, OWNERS_COMMITTEE_MEMBER, COMMITTEE_MEMBER, COMMITTEE_WORKER, STREET_OFFICER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"demandVote", "supportVote", "giveProxy", "askRecount"})
    void ownersDemandEmpowerAndDoubt(String action) {
        matrix.only("neighborhood." + action, OWNER);
    }

    @ParameterizedTest
    @CsvSource({"castVote, L3", "readWorkbook, L2"})
    void whoeverIsKnownWellEnough(String action, IdentityLevel level) {
        matrix.anybody("neighborhood." + action, level);
    }

    @Test
    void onlyTheStreetAnnuls() {
        matrix.only("neighborhood.annulVote", STREET_OFFICER);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"neighborhood_vote, number", "neighborhood_vote_matter, vote_id number", "neighborhood_vote_support, vote_id party_key",
        "neighborhood_vote_turnout, vote_id party_key", "neighborhood_vote_ballot, vote_id once", "neighborhood_vote_ballot, vote_id request",
        "neighborhood_vote_ballot, vote_id receipt", "neighborhood_vote_pack, vote_id edition"})
    void theDatabaseHolds(String table, String columns) {
        onlyOnce.isHeld(table, columns.split(" "));
    }
}
