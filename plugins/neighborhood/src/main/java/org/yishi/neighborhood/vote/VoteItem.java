package org.yishi.neighborhood.vote;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.yishi.portal.access.Refusal;

/** What owners may vote on (domain 5.3): the items of 民法典第二百七十八条第一款, those that Sichuan adds, and 第二百七十九条. */
public final class VoteItem {

    private static final List<String> ALL = Stream.concat(Stream.concat(IntStream.rangeClosed(1, 9).mapToObj(n -> "278-" + n),
            IntStream.rangeClosed(1, 5).mapToObj(n -> "SC19-" + n)), Stream.of(MatterDraft.UNANIMITY_ITEM)).toList();

    /** 议事规则、管理规约、业主委员会、物业服务人. */
    private static final Set<String> WHOLE = Set.of("278-1", "278-2", MatterDraft.ELECTION_ITEM, "278-4");
    /** 筹集维修资金. */
    private static final String RAISING = "278-6";

    private VoteItem() {
    }

    public static List<String> all() {
        return ALL;
    }

    /** What a motion may be about; electing and recalling have their own forms. */
    public static List<String> ofMotions() {
        return ALL.stream().filter(item -> !item.equals(MatterDraft.ELECTION_ITEM)).toList();
    }

    /** What a fifth of the owners may demand; whoever wants to turn a dwelling into a shop asks for it by himself. */
    public static List<String> ofDemands() {
        return ofMotions().stream().filter(item -> !item.equals(MatterDraft.UNANIMITY_ITEM)).toList();
    }

    /**
     * Elections and recalls come from their own room, which checks who stands and how many signed; what is everybody's is decided by everybody.
     * Who raises the fund of one building asks those who bear it, so a scope is taken there where the room of the fund made it.
     */
    static void require(VoteProposal proposal) {
        boolean ownRoom = proposal.origin().dossier().startsWith("neighborhood/");
        if (!proposal.scope().interested().isEmpty() && !proposal.matters().stream().allMatch(draft -> draft.item().equals(MatterDraft.UNANIMITY_ITEM))) {
            throw new Refusal("neighborhood.vote.refusal.interestedAlone").at("interested").by(VoteLaw.UNANIMITY);
        }
        for (MatterDraft draft : proposal.matters()) {
            if (draft.item().equals(MatterDraft.ELECTION_ITEM) && !ownRoom) {
                throw new Refusal("neighborhood.vote.refusal.electionRoom").at("item1").by(VoteLaw.DECIDING);
            }
            boolean everybodys = WHOLE.contains(draft.item()) || draft.item().equals(RAISING) && !ownRoom;
            if (everybodys && !proposal.scope().isWhole()) {
                throw new Refusal("neighborhood.vote.refusal.wholeScope").at("scope").by(VoteLaw.DECIDING);
            }
            if (draft.item().equals(MatterDraft.UNANIMITY_ITEM) == draft.applicant().isEmpty()) {
                throw new Refusal(draft.applicant().isEmpty() ? "neighborhood.vote.refusal.applicant" : "neighborhood.vote.refusal.applicantOnly")
                        .at("applicant").by(VoteLaw.UNANIMITY);
            }
            if (draft.item().equals(MatterDraft.UNANIMITY_ITEM) && proposal.scope().kind() == VoteScope.Kind.UNITS) {
                throw new Refusal("neighborhood.vote.refusal.buildingScope").at("scope").by(VoteLaw.DECIDING);
            }
            if (Enactments.isBy(draft.item()) && (draft.details() == null || draft.details().isBlank())) {
                throw new Refusal("neighborhood.vote.refusal.wholeText").at("details1").by(VoteLaw.DECIDING);
            }
        }
    }
}
