package org.yishi.portal.ledger;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yishi.testkit.OnlyOnce;
import org.yishi.testkit.PortalTest;

/** What the tables of core hold by keys of their own. */
@PortalTest
class OnlyOnceIT {

    @Inject
    private OnlyOnce onlyOnce;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
            // a line votes once, whatever the channel; a person stands on a line once; a paper is one paper, given to one voter
            "portal_ballot_cast, id", "portal_ballot_cast, ballot_id receipt_digest", "portal_ballot_voter, ballot_id vote_key",
            "portal_ballot_person, voter_id person_id", "portal_ballot_paper, ballot_id serial", "portal_ballot_paper, voter_id",
            "portal_ballot_urn, id", "portal_ballot_count, ballot_id number",
            // somebody is in a meeting once, raises one hand, withdraws once, signs once
            "portal_meeting_attendance, meeting_id person_there", "portal_meeting_hand, item_id person_id",
            "portal_meeting_recusal, item_id person_id", "portal_meeting_signature, meeting_id signed_as",
            "portal_meeting_signature, meeting_id person_id", "portal_meeting_roll, meeting_id", "portal_meeting_item, meeting_id number",
            "portal_meeting_minutes, meeting_id edition",
            // a chain has one next entry, a record one next seal, a day one checkpoint
            "portal_ledger_entry, dossier sequence", "portal_ledger_head, dossier", "portal_seal, table_name row_id number",
            "portal_ledger_checkpoint, community_id day",
            // a matter has one case, its steps, notices, texts and objections are numbered
            "portal_case, dossier", "portal_case_step, case_id number", "portal_notice_text, notice_id number",
            "portal_notice_posting, notice_id number", "portal_objection, notice_id number",
            // a person has one account, and is who the card says
            "portal_account, person_id", "portal_account, login_name", "portal_account, phone", "portal_person, id_number_hash"})
    void theDatabaseHolds(String table, String columns) {
        onlyOnce.isHeld(table, columns.split(" "));
    }

    @Test
    void aKeyThatIsNotThereIsMissed() {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> onlyOnce.isHeld("portal_ballot_cast", "channel"))
                .withMessageContaining("receipt_digest");
    }
}
