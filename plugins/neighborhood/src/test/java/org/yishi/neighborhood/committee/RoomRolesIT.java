package org.yishi.neighborhood.committee;

import static org.yishi.portal.people.Role.COMMITTEE_MEMBER;
import static org.yishi.portal.people.Role.COMMITTEE_WORKER;
import static org.yishi.portal.people.Role.OWNER;
import static org.yishi.portal.people.Role.OWNERS_COMMITTEE_MEMBER;
import static org.yishi.portal.people.Role.PARTY_ORGANISATION_MEMBER;
import static org.yishi.portal.people.Role.STREET_OFFICER;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.yishi.testkit.OnlyOnce;
import org.yishi.testkit.PermissionsMatrix;
import org.yishi.testkit.PortalTest;

@PortalTest
class RoomRolesIT {

    @Inject
    private PermissionsMatrix matrix;
    @Inject
    private OnlyOnce onlyOnce;

    @ParameterizedTest
    @ValueSource(strings = {"keepCommittee", "useSeal", "keepAccounts", "publishAccounts", "planFund"})
    void theCommitteeAndTheResidentsCommitteeKeepRecordsAndMoney(String action) {
        matrix.only("neighborhood." + action, OWNERS_COMMITTEE_MEMBER, COMMITTEE_WORKER, COMMITTEE_MEMBER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"endSeat", "holdElection", "handOver", "putRecall", "carryOut", "workFund"})
    void theStreetStepsInWhereACommitteeDoesNot(String action) {
        matrix.only("neighborhood." + action, OWNERS_COMMITTEE_MEMBER, COMMITTEE_WORKER, COMMITTEE_MEMBER, STREET_OFFICER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"confirmFiling", "checkFounding", "endCommittee"})
    void onlyTheStreetConfirmsAndNamesTheGroup(String action) {
        matrix.only("neighborhood." + action, STREET_OFFICER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"leadFounding", "prepareMeeting", "enterSignatures", "stopElection", "formGroup"})
    void aFoundingAndWhatConcernsTheCommitteeItselfIsLedByStreetAndResidentsCommittee(String action) {
        matrix.only("neighborhood." + action, STREET_OFFICER, COMMITTEE_WORKER, COMMITTEE_MEMBER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"petition", "sign"})
    void ownersJoin(String action) {
        matrix.only("neighborhood." + action, OWNER);
    }

    @Test
    void eachOfTheOthersHasItsOwn() {
        matrix.only("neighborhood.resignSeat", OWNERS_COMMITTEE_MEMBER);
        matrix.only("neighborhood.enterCommittee", COMMITTEE_WORKER, STREET_OFFICER);
        matrix.only("neighborhood.proposeCandidate", PARTY_ORGANISATION_MEMBER, COMMITTEE_WORKER, COMMITTEE_MEMBER);
        matrix.only("neighborhood.checkCandidate", COMMITTEE_WORKER, COMMITTEE_MEMBER, STREET_OFFICER);
        matrix.only("neighborhood.askInEmergency", OWNERS_COMMITTEE_MEMBER, COMMITTEE_WORKER, COMMITTEE_MEMBER, OWNER);
        matrix.only("neighborhood.endPetition", OWNER, STREET_OFFICER);
        matrix.only("neighborhood.joinUp", OWNER, OWNERS_COMMITTEE_MEMBER, COMMITTEE_WORKER, COMMITTEE_MEMBER, STREET_OFFICER);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"neighborhood_committee, area_id term", "neighborhood_signature, petition_id unit", "neighborhood_candidate, election_id person_id",
        "neighborhood_account, area_id kind", "neighborhood_entry, reverses_id", "neighborhood_publication, account_id half edition",
        "neighborhood_publicity, area_id item half number", "neighborhood_fund_share, use_id unit", "neighborhood_draft, founding_id kind edition"})
    void theDatabaseHolds(String table, String columns) {
        onlyOnce.isHeld(table, columns.split(" "));
    }
}
