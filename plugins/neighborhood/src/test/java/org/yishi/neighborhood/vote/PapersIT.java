package org.yishi.neighborhood.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.yishi.neighborhood.register.RegisterFixture.Home;
import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.document.Documents;
import org.yishi.portal.people.Role;
import org.yishi.testkit.Given;
import org.yishi.testkit.PortalTest;

/** Papers: read by two, typed anew where they differ, signed by one of several, seen by very few. */
@PortalTest
class PapersIT {

    private static final LocalDateTime NOON = Estate.OPENS.atTime(12, 0);

    @Inject
    private Estate estate;
    @Inject
    private PaperDesk desk;
    @Inject
    private BoxRepository box;
    @Inject
    private Documents documents;
    @Inject
    private Given given;
    @Inject
    private CurrentActor current;

    private long type(Estate.Folk folk, long id, PaperBallot paper, String first, String second) {
        long ballot = estate.at(NOON.plusHours(1), () -> current.as(folk.chair(), () -> desk.type(id, paper, Estate.marks(first))));
        estate.at(NOON.plusHours(1), () -> current.as(folk.second(), () -> desk.confirm(id, ballot, Estate.marks(second))));
        return ballot;
    }

    private static PaperBallot loose(String unit, long instead) {
        return new PaperBallot("", unit, 1, 0, BallotChannel.BOX, NOON, true, "s.png", Scans.next(), instead);
    }

    @Test
    void aPaperThatTwoReadDifferentlyIsTypedAnewAndTheVoteIsCounted() {
        Estate.Folk folk = estate.settle("CN-NATIONAL", Estate.row(3, "100.00"));
        long id = estate.open(folk, Estate.motion(folk, "278-4"));
        PaperBallot printed = new PaperBallot(estate.serial(id, "1-1"), "1-1", 1, 0, BallotChannel.PAPER, NOON, true, "s.png", Scans.next());
        long first = type(folk, id, printed, "FOR", "AGAINST");
        long second = type(folk, id, loose("1-2", 0), "FOR", "AGAINST");
        estate.cast(id, folk.owner(3), "FOR");
        assertThatThrownBy(() -> estate.count(folk, id)).as("both wait to be typed anew").isInstanceOf(Refusal.class);
        type(folk, id, printed, "FOR", "FOR");
        assertThatThrownBy(() -> estate.count(folk, id)).as("one still waits").isInstanceOf(Refusal.class);
        assertThat(estate.at(NOON, () -> current.as(folk.chair(), () -> desk.pile(id))).loose()).extracting(Ballot::id).containsExactly(second);
        type(folk, id, loose("1-2", second), "FOR", "FOR");
        assertThat(estate.count(folk, id).get(0).passed()).isTrue();
        assertThat(List.of(box.ballot(first).state(), box.ballot(second).state())).as("what came in stays").containsOnly(Ballot.State.REPLACED);
        assertThat(estate.tally(id, 1).refused()).isEmpty();
        assertThat(estate.tally(id, 1).count(MatterTally.FOR).heads()).isEqualTo(3);
    }

    @Test
    void whoSignedIsToldByTheNameOnThePaper() {
        Estate.Folk folk = estate.settle("CN-NATIONAL", List.of(new Home("1-1", "1栋", "100.00", Set.of(1, 2, 3, 4, 5)),
                new Home("1-2", "1栋", "100.00", Set.of(6))));
        long id = estate.open(folk, Estate.motion(folk, "278-4"));
        List<String> owners = estate.party(id, "1-1").owners();
        current.as(folk.worker(), () -> {
            assertThat(owners.get(desk.signer(id, "1-1", "业主5") - 1)).isEqualTo("O5");
            assertThat(desk.signer(id, "1-2", "")).as("one owner alone").isEqualTo(1);
            assertThatThrownBy(() -> desk.signer(id, "1-1", "")).isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> desk.signer(id, "1-1", "业主6")).as("of another unit").isInstanceOf(Refusal.class);
            assertThat(desk.signer(id, "9-9", "业主1")).as("taken in, the rule refuses it").isZero();
        });
    }

    @Test
    void itsScanIsForThoseWhoCountAndForItsOwner() {
        Estate.Folk folk = estate.settle("CN-NATIONAL", Estate.row(2, "100.00"));
        long id = estate.open(folk, Estate.motion(folk, "278-4"));
        long ballot = estate.paper(folk, id, "1-1", NOON, "FOR");
        long scan = box.ballot(ballot).paper().scan();
        for (Actor reader : List.of(folk.second(), folk.worker(), folk.street(), folk.owner(1))) {
            assertThat(estate.at(Estate.CLOSES.plusDays(1).atTime(9, 0), () -> current.as(reader, () -> documents.content(scan))).bytes()).isNotEmpty();
        }
        for (Actor other : List.of(folk.owner(2), given.person(Role.RESIDENT, folk.compound()))) {
            current.as(other, () -> assertThatThrownBy(() -> documents.content(scan)).isInstanceOf(AccessRefused.class));
        }
        assertThat(box.ballot(ballot).personId()).as("who looks at it is told to its owner").isEqualTo(folk.owner(1).personId());
    }
}
