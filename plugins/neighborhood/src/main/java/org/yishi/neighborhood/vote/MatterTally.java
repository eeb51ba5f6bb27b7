package org.yishi.neighborhood.vote;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.yishi.portal.rule.Explanation;
import org.yishi.portal.rule.owners.AreaAndHeads;
import org.yishi.portal.rule.owners.OwnersBallot;
import org.yishi.portal.rule.owners.OwnersElectionResult;
import org.yishi.portal.rule.owners.OwnersVoteResult;
import org.yishi.portal.rule.owners.UnanimityRule;

/**
 * What the rules made of one matter, kept as it was counted.
 *
 * @param counts  {@code totals}, {@code took}, {@code for}, {@code against}, {@code abstain}, {@code deemed}; of an election the
 *                candidates' numbers besides the first two
 * @param deemedSide on which side the silent were counted; empty for none
 * @param tests   every test with article, numerator and denominator
 * @param refused by ballot id: why it does not count
 * @param missing of a unanimity matter: how many have not agreed
 * @param required of a unanimity matter: how many have to agree
 */
public record MatterTally(MatterOutcome.Outcome outcome, SortedMap<String, AreaAndHeads> counts, String deemedSide,
        List<Explanation.Test> tests, SortedMap<Long, OwnersBallot.Refused> refused, List<String> elected, List<String> alternates,
        List<String> tie, int missing, int required) {

    public static final String TOTALS = "totals";
    public static final String TOOK = "took";
    public static final String FOR = "for";
    public static final String AGAINST = "against";
    public static final String ABSTAIN = "abstain";
    public static final String DEEMED = "deemed";
    /** Of a unanimity matter: whose own application it is, where that party has not agreed besides; it need not. */
    public static final String APPLICANT = "applicant";

    static MatterTally of(OwnersVoteResult result) {
        SortedMap<String, AreaAndHeads> counts = new TreeMap<>(Map.of(TOTALS, result.totals(), TOOK, result.participating(), FOR,
                result.inFavour(), AGAINST, result.against(), ABSTAIN, result.abstaining(), DEEMED, result.deemed()));
        return new MatterTally(MatterOutcome.Outcome.valueOf(result.outcome().name()), counts,
                result.deemedSide().map(Enum::name).orElse(""), result.explanation().tests(), numbered(result.refused()), List.of(),
                List.of(), List.of(), 0, 0);
    }

    static MatterTally of(OwnersElectionResult result, AreaAndHeads totals, AreaAndHeads took) {
        SortedMap<String, AreaAndHeads> counts = new TreeMap<>(Map.of(TOTALS, totals, TOOK, took));
        result.support().forEach((candidate, support) -> counts.put(candidate, support.votes()));
        MatterOutcome.Outcome outcome = switch (result.outcome()) {
            case NO_QUORUM -> MatterOutcome.Outcome.NO_QUORUM;
            case FORMED -> MatterOutcome.Outcome.PASSED;
            case NOT_FORMED -> MatterOutcome.Outcome.REJECTED;
        };
        boolean quorate = outcome != MatterOutcome.Outcome.NO_QUORUM;
        return new MatterTally(outcome, counts, "", result.explanation().tests(), numbered(result.refused()),
                quorate ? result.elected() : List.of(), quorate ? result.alternates() : List.of(), quorate ? result.tie() : List.of(), 0, 0);
    }

    /** A majority does not help: everybody concerned has to have agreed. */
    MatterTally unanimous(UnanimityRule.Result asked, AreaAndHeads applicant) {
        SortedMap<String, AreaAndHeads> all = new TreeMap<>(counts);
        all.put(APPLICANT, applicant);
        return new MatterTally(asked.passed() ? MatterOutcome.Outcome.PASSED : MatterOutcome.Outcome.REJECTED, all, "", List.of(), refused,
                elected, alternates, tie, asked.missing().size(), asked.required());
    }

    private static SortedMap<Long, OwnersBallot.Refused> numbered(Map<String, OwnersBallot.Refused> refused) {
        SortedMap<Long, OwnersBallot.Refused> all = new TreeMap<>();
        refused.forEach((id, why) -> all.put(Long.parseLong(id), why));
        return all;
    }

    /** How many were refused, by reason. */
    public Map<String, Long> refusedByReason() {
        Map<String, Long> by = new LinkedHashMap<>();
        refused.values().stream().sorted().forEach(why -> by.merge(why.name(), 1L, Long::sum));
        return by;
    }

    public AreaAndHeads count(String name) {
        return counts.getOrDefault(name, AreaAndHeads.NONE);
    }

    public boolean isSilenceCounted() {
        return !deemedSide.isEmpty();
    }

    String toJson() {
        return TallyText.write(this);
    }

    static MatterTally parse(String json) {
        return TallyText.read(json);
    }
}
