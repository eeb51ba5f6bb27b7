package org.yishi.deliberation.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.Consultations;
import org.yishi.deliberation.consultation.Stage;
import org.yishi.deliberation.outcome.Outcomes;
import org.yishi.deliberation.session.Sessions;
import org.yishi.deliberation.session.Sitting;
import org.yishi.deliberation.statement.StatementLine;
import org.yishi.deliberation.statement.StatementOrder;
import org.yishi.deliberation.statement.Statements;
import org.yishi.portal.area.Areas;
import org.yishi.testkit.Given;
import org.yishi.testkit.PortalTest;

import jakarta.inject.Inject;

@PortalTest
class DemoIT {

    @Inject
    private Given given;
    @Inject
    private Areas areas;
    @Inject
    private Consultations consultations;
    @Inject
    private Statements statements;
    @Inject
    private Outcomes outcomes;
    @Inject
    private Sessions sessions;

    private List<Consultation> samples() {
        return areas.communities().stream().flatMap(area -> consultations.ofArea(area.id()).stream())
                .filter(consultation -> consultation.isSample() && consultation.topic().title().length() > 10).toList();
    }

    private Consultation sample(String title) {
        return samples().stream().filter(c -> c.topic().title().startsWith(title)).findFirst().orElseThrow();
    }

    @Test
    void theDemoShowsEveryStage() {
        assertThat(sample("电动自行车").stageOn(given.dayOfDemo())).isEqualTo(Stage.GATHERING);
        assertThat(sample("小广场").stageOn(given.dayOfDemo())).isEqualTo(Stage.INFORMED);
        assertThat(sample("楼道里").stage()).as("entrusted, and further where another test went on").isIn(Stage.IMPLEMENTING, Stage.FEEDBACK, Stage.EVALUATED, Stage.CLOSED);
        assertThat(sample("UberX").stage()).isEqualTo(Stage.CLOSED);
        assertThat(sample("三号楼").stage()).isEqualTo(Stage.CONVENING);
        assertThat(sample("院坝里").stage()).isEqualTo(Stage.GATHERED);
        assertThat(sessions.of(sample("院坝里").id())).extracting(Sitting::heldOn).containsExactly(given.dayOfDemo().plusDays(1));
    }

    @Test
    void theRunningOneHasStatementsWithResults() {
        List<StatementLine> lines = statements.page(sample("电动自行车").id(), StatementOrder.AGREED, 1).lines();
        assertThat(lines).hasSize(20).allMatch(StatementLine::revealed);
    }

    @Test
    void theFinishedOneSaysWhatWasAgreedAndOnWhichStatementsItRests() {
        assertThat(outcomes.published(sample("楼道里").id())).hasSize(5).allMatch(point -> !point.statements().isEmpty());
    }
}
