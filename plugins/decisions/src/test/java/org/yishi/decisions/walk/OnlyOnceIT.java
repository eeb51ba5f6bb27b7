package org.yishi.decisions.walk;

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
    @CsvSource({"decisions_matter, number", "decisions_plan, matter_id edition", "decisions_opinion, step_id", "decisions_completion, matter_id"})
    void theDatabaseHolds(String table, String columns) {
        onlyOnce.isHeld(table, columns.split(" "));
    }
}
