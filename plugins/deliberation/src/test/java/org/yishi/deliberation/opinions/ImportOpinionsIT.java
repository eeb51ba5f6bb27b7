package org.yishi.deliberation.opinions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.Consultations;
import org.yishi.deliberation.consultation.Stage;
import org.yishi.deliberation.participation.Participation;
import org.yishi.deliberation.participation.Participations;
import org.yishi.deliberation.statement.StatementOrder;
import org.yishi.deliberation.statement.Statements;
import org.yishi.deliberation.vote.Tally;
import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.area.Area;
import org.yishi.portal.command.PortalCommand.CommandRefused;
import org.yishi.portal.people.Role;
import org.yishi.testkit.Given;
import org.yishi.testkit.PortalTest;

import jakarta.inject.Inject;

@PortalTest
class ImportOpinionsIT {

    private static final String COMMENTS = "comment-id,author-id,moderated,comment-body,timestamp\n";
    private static final String VOTES = "timestamp,comment-id,voter-id,vote\n";

    @Inject
    private Given given;
    @Inject
    private ImportOpinionsCommand command;
    @Inject
    private Consultations consultations;
    @Inject
    private Statements statements;
    @Inject
    private Participations participations;
    @Inject
    private CurrentActor current;

    private Area here;
    private final List<String> said = new ArrayList<>();

    @BeforeEach
    void aCommunity() {
        here = given.community();
        said.clear();
    }

    @Test
    void aRealConversationComesInWhole(@TempDir Path folder) throws Exception {
        for (String file : List.of("comments.csv", "votes.csv", "summary.csv")) {
            try (InputStream sample = OpinionSource.resources("vtaiwan.uberx").open(file)) {
                Files.copy(sample, folder.resolve(file));
            }
        }
        // the demo brought in the same files before
        assertThatExceptionOfType(CommandRefused.class).isThrownBy(() -> run(folder))
                .withMessageContaining("/deliberation/consultation/show?id=");
        assertThat(consultations.ofArea(here.id())).isEmpty();

        run(folder, "--again");
        Consultation imported = consultations.ofArea(here.id()).get(0);
        assertThat(imported.stage()).isEqualTo(Stage.CLOSED);
        assertThat(imported.topic().title()).isEqualTo("UberX 自用車載客 — vTaiwan.tw");
        assertThat(imported.origin().credit()).contains("CC BY 4.0", "The Computational Democracy Project");
        Participation participation = participations.of(imported.id());
        assertThat(participation.voters()).isEqualTo(1921);
        assertThat(participation.votes()).isEqualTo(49443);
        assertThat(participation.hidden()).isEqualTo(78);
        assertThat(participation.statements()).isEqualTo(119);
        assertThat(participation.hasShare()).isFalse();
        // statement 16 of the published data
        assertThat(statements.page(imported.id(), StatementOrder.AGREED, 1).lines()).extracting(line -> line.tally())
                .contains(new Tally(689, 35, 46));
        assertThat(said).anyMatch(line -> line.contains("554")).anyMatch(line -> line.contains("49,997"));
    }

    @Test
    void whatWasSkippedIsTold(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("comments.csv"), COMMENTS + "0,1,1,\"说一句,“话”\n两行 😀\",1000\n1,1,-1,out,1000\n");
        Files.writeString(folder.resolve("votes.csv"), VOTES + "1,0,2,1\n2,0,2,-1\n3,7,2,1\n4,0,3,5\n5,0\n");
        run(folder, "--title", "小小的讨论");
        Consultation imported = consultations.ofArea(here.id()).get(0);
        assertThat(imported.topic().title()).isEqualTo("小小的讨论");
        assertThat(imported.origin().credit()).isEmpty();
        assertThat(statements.page(imported.id(), StatementOrder.NEWEST, 1).lines()).singleElement().satisfies(line -> {
            assertThat(line.body()).isEqualTo("说一句,“话”\n两行 😀");
            assertThat(line.tally()).isEqualTo(new Tally(0, 1, 0));
        });
        assertThat(said).anyMatch(line -> line.contains("votes.csv:4")).anyMatch(line -> line.contains("votes.csv:5"))
                .anyMatch(line -> line.contains("votes.csv:6"));
        assertThatExceptionOfType(CommandRefused.class).isThrownBy(() -> run(folder)).withMessageContaining("id=" + imported.id());
    }

    @Test
    void nothingIsHalfImported(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("comments.csv"), COMMENTS + "0,1,1,text,1000\n" + "9".repeat(80) + ",1,1,an id too long to keep,1\n");
        Files.writeString(folder.resolve("votes.csv"), VOTES + "1,0,2,1\n");
        assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> run(folder));
        assertThat(consultations.ofArea(here.id())).isEmpty();
    }

    @Test
    void whoeverIsNotThePortalImportsNothing(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("comments.csv"), COMMENTS + "0,1,1,text,1000\n");
        Files.writeString(folder.resolve("votes.csv"), VOTES + "9,0,2,1\n");
        Actor administrator = given.person(Role.ADMINISTRATOR, here);
        assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> current.as(administrator, () -> {
            try {
                command.run(List.of(folder.toString(), "--area", here.code()), said::add);
            } catch (CommandRefused e) {
                throw new AssertionError(e);
            }
        }));
    }

    private void run(Path folder, String... more) throws CommandRefused {
        List<String> words = new ArrayList<>(List.of(folder.toString(), "--area", here.code()));
        words.addAll(List.of(more));
        CommandRefused[] refused = new CommandRefused[1];
        current.as(Actor.PORTAL, () -> {
            try {
                command.run(words, said::add);
            } catch (CommandRefused e) {
                refused[0] = e;
            }
        });
        if (refused[0] != null) {
            throw refused[0];
        }
    }
}
