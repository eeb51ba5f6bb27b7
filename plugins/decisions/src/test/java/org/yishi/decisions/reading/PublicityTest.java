package org.yishi.decisions.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.yishi.decisions.matter.Stage;
import org.yishi.decisions.step.Numbers;
import org.yishi.decisions.step.Ruling;
import org.yishi.decisions.step.Step;

class PublicityTest {

    private static Step decided(Stage stage, boolean passed) {
        Ruling ruling = new Ruling("PARTY_MEMBERS", 8, AMatter.TODAY, false, passed, new Numbers(20, 16, 14, 1, 1), "", "", "");
        return Step.decided(AMatter.at(stage), stage, ruling, 1, AMatter.NOW);
    }

    private static Step disclosed(boolean posted) {
        Step step = Step.prepared(AMatter.at(Stage.DISCLOSE_RESOLUTION), Stage.DISCLOSE_RESOLUTION, 5, 1, AMatter.TODAY, AMatter.NOW);
        if (posted) {
            step.post(AMatter.TODAY);
        }
        return step;
    }

    @Test
    void beforeTheResolutionOnlyTheNumbersOfTheReviewArePublic() {
        Publicity publicity = Publicity.of(List.of(decided(Stage.PROPOSE, true), decided(Stage.REVIEW, true)));
        assertThat(publicity.resolved()).isFalse();
        assertThat(publicity.numbers(decided(Stage.PROPOSE, true))).isFalse();
        assertThat(publicity.numbers(decided(Stage.CONSULT, true))).isFalse();
        assertThat(publicity.numbers(decided(Stage.REVIEW, true))).isTrue();
    }

    @Test
    void aResolutionThatFailedMakesNoTextPublic() {
        assertThat(Publicity.of(List.of(decided(Stage.RESOLVE, false))).resolved()).isFalse();
        assertThat(Publicity.of(List.of(decided(Stage.RESOLVE, true))).resolved()).isTrue();
    }

    @Test
    void withThePostingOfTheResolutionEverythingIsPublic() {
        List<Step> steps = new ArrayList<>(List.of(decided(Stage.PROPOSE, true), decided(Stage.RESOLVE, true), disclosed(false)));
        assertThat(Publicity.of(steps).numbers(steps.get(0))).isFalse();
        steps.set(2, disclosed(true));
        assertThat(Publicity.of(steps).numbers(steps.get(0))).isTrue();
        assertThat(Publicity.of(steps).numbers(steps.get(2))).as("nobody voted").isFalse();
    }
}
