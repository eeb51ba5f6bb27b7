package org.yishi.deliberation.vote;

import jakarta.inject.Inject;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yishi.testkit.OnlyOnce;
import org.yishi.testkit.PortalTest;

/** What the tables of the plugin hold by keys of their own. */
@PortalTest
class OnlyOnceIT {

    @Inject
    private OnlyOnce onlyOnce;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"deliberation_participant, consultation_id person_id", "deliberation_participant, consultation_id source_id",
            "deliberation_statement, consultation_id body_key", "deliberation_vote, statement_id participant_id",
            "deliberation_topic_support, topic_id person_id", "deliberation_topic_vote, topic_id round person_id",
            "deliberation_topic_answer, topic_id round question", "deliberation_topic, number",
            "deliberation_evaluation, consultation_id round person_id", "deliberation_score, consultation_id round",
            "deliberation_hearing, consultation_id", "deliberation_review, consultation_id"})
    void theDatabaseHolds(String table, String columns) {
        onlyOnce.isHeld(table, columns.split(" "));
    }
}
