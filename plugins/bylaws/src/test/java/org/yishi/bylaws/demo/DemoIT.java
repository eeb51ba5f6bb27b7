package org.yishi.bylaws.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.yishi.bylaws.bylaw.Bylaws;
import org.yishi.bylaws.enforcement.Statistics;
import org.yishi.bylaws.version.BylawVersion;
import org.yishi.bylaws.version.Consultations;
import org.yishi.bylaws.version.VersionStage;
import org.yishi.portal.area.Areas;
import org.yishi.portal.ledger.Ledger;
import org.yishi.testkit.PortalTest;

import jakarta.inject.Inject;

/** The bylaws of the demo stand where a visitor should find them. */
@PortalTest
class DemoIT {

    @Inject
    private Areas areas;
    @Inject
    private Bylaws bylaws;
    @Inject
    private Consultations consultations;
    @Inject
    private Statistics statistics;
    @Inject
    private Ledger ledger;

    @Test
    void oneIsInItsSecondVersionAndOneIsLaidOpenWithAConflict() {
        List<Bylaws.Line> lines = bylaws.in(areas.byCode("guiyuan").orElseThrow().id(), LocalDate.now());
        BylawVersion second = lines.get(0).inForce();
        assertThat(second.ordinal()).isEqualTo(2);
        assertThat(second.stage()).isEqualTo(VersionStage.DONE);
        assertThat(bylaws.text(second).articles()).hasSize(13);
        assertThat(ledger.check(second.dossier()).holds()).isTrue();
        assertThat(statistics.of(second.bylawId()).values()).singleElement().satisfies(one -> assertThat(one.settled()).isEqualTo(1));
        BylawVersion open = lines.get(1).running();
        assertThat(open.stage()).isEqualTo(VersionStage.CONSULTATION);
        assertThat(consultations.clashes(open.id())).hasSize(1);
    }
}
