package org.yishi.neighborhood.vote;

import java.util.List;

/**
 * A vote as somebody proposes it (表决提案). It says what is to be decided and why; what counts, and how, is found from the items and from the
 * settings of the compound.
 *
 * @param areaId  the compound
 * @param scope   whose units are concerned
 * @param words   what the owners read
 * @param matters what they decide, in order; at least one, and an election stands alone
 * @param origin  what the vote was called for; {@link Origin#NONE} where nothing waits for it
 */
public record VoteProposal(long areaId, VoteScope scope, Words words, List<MatterDraft> matters, Origin origin) {

    public VoteProposal {
        matters = List.copyOf(matters);
    }

    /** Of the whole compound, for its own sake. */
    public static VoteProposal of(long areaId, Words words, MatterDraft... matters) {
        return new VoteProposal(areaId, VoteScope.WHOLE, words, List.of(matters), Origin.NONE);
    }

    /** The same, concerning only some buildings or units (同幢、同单元事项). */
    public VoteProposal concerning(VoteScope some) {
        return new VoteProposal(areaId, some, words, matters, origin);
    }

    /**
     * The same, come out of a dossier of another plugin; nobody waits for the outcome, the tie is kept. A dossier of this plugin is let pass:
     * what waits for a vote is called for by its own room, never by an address.
     */
    public VoteProposal comingFrom(String dossier) {
        return dossier.startsWith("neighborhood/") ? this : calledFor(dossier, "");
    }

    /** The same, for something that waits for it. */
    public VoteProposal calledFor(String dossier, String key) {
        return new VoteProposal(areaId, scope, words, matters, new Origin(dossier, key));
    }

    /**
     * What the owners read.
     *
     * @param title        headline
     * @param reasons      why
     * @param cost         what it costs, in words; may be empty
     * @param source       where the money comes from; may be empty
     * @param alternatives what else was thought of; may be empty
     * @param branchAdvice what the compound's party branch advises; may be empty
     * @param communityAdvice what the residents' committee advises; may be empty
     */
    public record Words(String title, String reasons, String cost, String source, String alternatives, String branchAdvice,
            String communityAdvice) {

        public static Words of(String title, String reasons) {
            return new Words(title, reasons, "", "", "", "", "");
        }
    }

    /**
     * What waits for the outcome; {@link VoteDecided} brings it back.
     *
     * @param dossier of the matter that waits
     * @param key     the caller's own word
     */
    public record Origin(String dossier, String key) {

        public static final Origin NONE = new Origin("", "");
    }
}
