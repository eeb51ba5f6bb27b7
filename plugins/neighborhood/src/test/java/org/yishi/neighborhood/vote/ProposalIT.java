package org.yishi.neighborhood.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.yishi.neighborhood.committee.BoardPhotos;
import org.yishi.neighborhood.committee.Committee;
import org.yishi.neighborhood.committee.Terms;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Refusal;
import org.yishi.testkit.PortalTest;
import org.yishi.testkit.TimeTravel;

/** What may be put to the owners, to which of them, and by whom. */
@PortalTest
class ProposalIT {

    private static final LocalDate ELECTED = Estate.FIRST.minusYears(3).plusDays(66);

    @Inject
    private Estate estate;
    @Inject
    private Votes votes;
    @Inject
    private Petitions petitions;
    @Inject
    private VoteReadings readings;
    @Inject
    private Terms terms;
    @Inject
    private CurrentActor current;
    @Inject
    private TimeTravel time;

    private long propose(Estate.Folk folk, Actor by, VoteProposal proposal) {
        return time.on(Estate.FIRST, () -> current.as(by, () -> votes.propose(folk.compound().id(), proposal, Estate.FIRST)));
    }

    @Test
    void electionsComeFromTheirOwnRoomAlone() {
        Estate.Folk folk = estate.settle("CN-SC", Estate.row(6, "100.00"));
        VoteProposal election = VoteProposal.of(folk.compound().id(), VoteProposal.Words.of("换届", "任期届满"), MatterDraft.election("选举",
                List.of(MatterDraft.Candidate.of("甲某", 0)), 1, 1, 0));
        assertThatThrownBy(() -> propose(folk, folk.chair(), election)).hasMessage("neighborhood.vote.refusal.electionRoom");
        assertThatThrownBy(() -> propose(folk, folk.chair(), Estate.motion(folk, "278-3"))).hasMessage("neighborhood.vote.refusal.electionRoom");
        assertThatThrownBy(() -> time.on(Estate.FIRST, () -> current.as(folk.owner(1), () -> petitions.demand(folk.compound().id(),
                Estate.motion(folk, "278-3"))))).isInstanceOf(Refusal.class);
    }

    @Test
    void whatIsEverybodysIsDecidedByEverybody() {
        Estate.Folk folk = estate.settle("CN-SC", Estate.row(6, "100.00"));
        VoteScope two = VoteScope.units(List.of("1-1", "1-2"));
        for (String item : List.of("278-1", "278-2", "278-4", "278-6")) {
            assertThatThrownBy(() -> propose(folk, folk.chair(), Estate.motion(folk, item).concerning(two))).as(item)
                    .hasMessage("neighborhood.vote.refusal.wholeScope");
        }
        assertThatThrownBy(() -> propose(folk, folk.chair(), Estate.conversion(folk, "1-1").concerning(two)))
                .hasMessage("neighborhood.vote.refusal.buildingScope");
        assertThatThrownBy(() -> propose(folk, folk.chair(), Estate.motion(folk, "279"))).hasMessage("neighborhood.vote.refusal.applicant");
        assertThatThrownBy(() -> propose(folk, folk.chair(), Estate.conversion(folk, "9-9"))).hasMessage("neighborhood.vote.refusal.applicantUnit");
        assertThatThrownBy(() -> propose(folk, folk.chair(), Estate.motion(folk, "278-5").concerning(VoteScope.buildings(List.of("1栋"))
                .with(List.of("1-2"))))).hasMessage("neighborhood.vote.refusal.interestedAlone");
        VoteScope building = VoteScope.buildings(List.of("1栋"));
        assertThatThrownBy(() -> propose(folk, folk.chair(), Estate.conversion(folk, "1-1").concerning(building.with(List.of("9-9")))))
                .hasMessage("neighborhood.vote.refusal.unit");
        assertThat(propose(folk, folk.chair(), Estate.conversion(folk, "1-1").concerning(building))).isPositive();
        assertThat(propose(folk, folk.chair(), Estate.motion(folk, "278-5").concerning(two))).as("who pays for a lift decides").isPositive();
    }

    /** The motion is public from the proposal on; what is prepared of window and roll is not, before the notice hangs (domain 5.5). */
    @Test
    void whatIsProposedIsReadByEverybody() {
        Estate.Folk folk = estate.settle("CN-SC", Estate.row(6, "100.00"));
        long id = estate.proposed(folk, Estate.motion(folk, "278-4"));
        current.as(Actor.VISITOR, () -> {
            assertThat(readings.of(id).matters()).extracting(VoteMatter::question).containsExactly("同意吗");
            assertThat(readings.ofArea(folk.compound().id())).extracting(Vote::id).containsExactly(id);
        });
        estate.announced(folk, id);
        assertThat(readings.of(id).gauge()).isNull();
    }

    /** Elected for three years: its re-election is due three months before. */
    @Test
    void nobodyPutsCompanyOrFundToTheVoteDuringAReElection() {
        Estate.Folk folk = estate.settle("CN-SC", Estate.row(6, "100.00"));
        List<Long> members = List.of(folk.owner(1).personId(), folk.owner(2).personId(), folk.owner(3).personId());
        time.on(ELECTED.plusDays(20), () -> current.as(folk.worker(), () -> terms.enter(folk.compound().id(), new Terms.Known(
                new Committee.Shape(3, 3, 3), ELECTED, ELECTED.plusDays(15), "备1", members, List.of()), BoardPhotos.scan("备案表"))));
        for (String item : List.of("278-4", "278-5", "278-6")) {
            assertThatThrownBy(() -> propose(folk, folk.owner(1), Estate.motion(folk, item))).as(item)
                    .hasMessage("neighborhood.committee.refusal.state.REELECTION_DUE");
        }
        assertThat(propose(folk, folk.owner(1), Estate.motion(folk, "278-8"))).isPositive();
        for (Actor leader : List.of(folk.worker(), folk.street())) {
            assertThatThrownBy(() -> propose(folk, leader, Estate.motion(folk, "278-4"))).as("nor anybody in its place")
                    .hasMessage("neighborhood.committee.refusal.reelection");
        }
        assertThatThrownBy(() -> time.on(Estate.FIRST, () -> current.as(folk.owner(4), () -> petitions.demand(folk.compound().id(),
                Estate.motion(folk, "278-5"))))).as("nor owners together").hasMessage("neighborhood.committee.refusal.reelection");
        assertThat(propose(folk, folk.worker(), Estate.motion(folk, "278-8"))).isPositive();
    }

    /** Proposed in time, but the owners would vote when the re-election is due. */
    @Test
    void whatWouldBeVotedOnDuringAReElectionIsNotAnnounced() {
        Estate.Folk folk = estate.settle("CN-SC", Estate.row(6, "100.00"));
        LocalDate elected = Estate.CLOSES.minusYears(3).plusMonths(3);
        List<Long> members = List.of(folk.owner(1).personId(), folk.owner(2).personId(), folk.owner(3).personId());
        time.on(elected.plusDays(20), () -> current.as(folk.worker(), () -> terms.enter(folk.compound().id(), new Terms.Known(
                new Committee.Shape(3, 3, 3), elected, elected.plusDays(15), "备1", members, List.of()), BoardPhotos.scan("备案表"))));
        long company = propose(folk, folk.worker(), Estate.motion(folk, "278-4"));
        assertThatThrownBy(() -> estate.announced(folk, company)).isInstanceOf(Refusal.class).hasMessage("neighborhood.committee.refusal.reelection");
        long use = propose(folk, folk.worker(), Estate.motion(folk, "278-8"));
        assertThat(estate.announced(folk, use)).isPositive();
    }
}
