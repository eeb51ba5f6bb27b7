package org.yishi.portal.mydata;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import org.yishi.testkit.PortalTest;

/**
 * Whoever adds a table of core that names persons decides what becomes of it when one leaves: brings a {@link PersonalRecords}, or
 * finds that the pseudonym alone says nothing; and then adds the column here (decision record 21).
 */
@PortalTest
class EveryPersonIT {

    private static final Set<String> DECIDED = Set.of(
            // PersonRecords
            "portal_person.phone", "portal_account.person_id", "portal_account.phone", "portal_capacity.person_id", "portal_look.concerning",
            // HomeRecords, DocumentRecords, ObjectionRecords
            "portal_residence.person_id", "portal_document.concerning", "portal_objector.person_id", "portal_ballot_objection.person_id",
            // SittingRecords
            "portal_meeting_attendance.person_id", "portal_meeting_recusal.person_id", "portal_meeting_hand.person_id",
            "portal_meeting_remark.person_id", "portal_meeting_signature.person_id",
            // BallotRecords
            "portal_ballot_person.person_id",
            // MessageRecords, FeedRecords, PaperRecords
            "portal_message.person_id", "portal_message_delivery.person_id", "portal_message_reader.person_id", "portal_message_reader.mail",
            "portal_message_choice.person_id", "portal_message_address.person_id", "portal_message_address.mail",
            "portal_datebook_feed.person_id", "portal_paper.person_id",
            // CorrectionRecords; a deletion is its own record
            "portal_correction.person_id", "portal_deletion.person_id");

    @Inject
    private Planted planted;

    @Test
    void whatBecomesOfEveryColumnThatNamesAPersonIsDecided() throws SQLException {
        Set<String> open = new TreeSet<>(planted.columnsNamed("portal\\_%", "person_id", "concerning", "phone", "email", "mail"));
        assertThat(open).containsAll(DECIDED);
        open.removeAll(DECIDED);
        assertThat(open).as("columns of which nobody has decided what becomes of them when the person leaves").isEmpty();
    }
}
