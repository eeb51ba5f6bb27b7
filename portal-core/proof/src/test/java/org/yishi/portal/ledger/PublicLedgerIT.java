package org.yishi.portal.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Scribbles;
import org.yishi.portal.area.Area;
import org.yishi.portal.ledger.internal.CheckpointBook;
import org.yishi.portal.people.Role;
import org.yishi.testkit.Given;
import org.yishi.testkit.PortalTest;

/** What anybody may download can be checked without the portal, and names nobody. */
@PortalTest
class PublicLedgerIT {

    @Inject
    private Given given;
    @Inject
    private Scribbles scribbles;
    @Inject
    private CurrentActor current;
    @Inject
    private PublicLedger ledger;
    @Inject
    private CheckpointBook book;
    @Inject
    private Checkpoints checkpoints;

    private final List<String> file = new ArrayList<>();
    private Area here;
    private Actor officer;
    private String dossier;

    @BeforeEach
    void twoChains() {
        here = given.community();
        officer = given.person(Role.ADMINISTRATOR, here);
        dossier = "test/export/" + here.id();
        current.as(officer, () -> scribbles.write(here.id(), dossier, "一"));
        current.as(officer, () -> scribbles.write(here.id(), dossier, "二"));
        current.as(officer, () -> scribbles.write(here.id(), dossier + "/2", "三"));
    }

    private ExportCheck checked() {
        ExportCheck check = new ExportCheck();
        file.forEach(check::accept);
        assertThat(check.end()).isEmpty();
        return check;
    }

    @Test
    void oneChainIsHandedOutWithoutItsActors() throws IOException {
        ledger.chain(dossier, file::add);
        ExportCheck check = checked();
        assertThat(check.entries()).isEqualTo(2);
        assertThat(check.says("area")).isEqualTo(here.name());
        assertThat(String.join("", file)).doesNotContain("person:");
    }

    @Test
    void allPublicChainsOfACommunityAreHandedOutTogether() throws IOException {
        ledger.chains(here.id(), file::add);
        checked();
        assertThat(String.join("\n", file)).contains("\"chain\":\"" + dossier + "\"", "\"chain\":\"" + dossier + "/2\"")
                .doesNotContain("portal/person/");
    }

    @Test
    void theChainOfAPersonIsNotHandedOut() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> ledger.chain("portal/person/" + officer.personId(), file::add));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> ledger.chain("test/none", file::add));
    }

    @Test
    void theLatestCheckpointIsThereForNoticesAndInTheExport() throws Exception {
        book.catchUp();
        Checkpoint latest = checkpoints.latest(here.id()).orElseThrow();
        assertThat(latest.day()).isEqualTo(given.today().minusDays(1));
        ledger.chain(dossier, file::add);
        assertThat(checked().says("checkpoints")).isEqualTo(latest.day() + " " + latest.digest());
        assertThat(Facts.parse(ledger.checkpoints(here.id()).get(0).line()).get("digest")).isEqualTo(latest.digest());
    }
}
