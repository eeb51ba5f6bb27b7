package org.yishi.portal.rule.owners;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.yishi.portal.rule.Citation;
import org.yishi.portal.rule.Explanation;
import org.yishi.portal.rule.owners.OwnersBallot.Choice;

/**
 * How owners decide a matter (民法典第二百七十八条): two thirds by area and by heads take part; of those more than half by area and by heads
 * agree, three quarters by both where the matter is special. Four tests, all separate; who abstains stays in the base.
 *
 * @param basis           by what a party takes part
 * @param quorum          part of all that has to take part
 * @param consent         part of the participants that has to agree
 * @param screening       which ballots count
 * @param deemed          what becomes of the silent
 * @param deemedForQuorum whether they count towards the quorum; the law asks for real participation
 */
public record OwnersVoteRule(Participation basis, BothCounts quorum, BothCounts consent, ScreeningRule screening, DeemedVote deemed,
        boolean deemedForQuorum) {

    public static final String NAME = "owners.vote";

    /**
     * The defaults of a set of rules.
     *
     * @param ruleset {@code CN-NATIONAL}, {@code CN-GUIDE-2009} or {@code CN-SC}
     * @param matter  {@code 278-1} to {@code 278-9} for the items of 民法典第二百七十八条第一款, {@code SC19-n} for those of 四川省物业管理条例第十九条第一款
     */
    public static OwnersVoteRule of(String ruleset, String matter) {
        return new OwnersVoteRule(Participation.of(ruleset), BothCounts.cited("owners.quorum"),
                BothCounts.cited(isSpecial(matter) ? "owners.consent.special" : "owners.consent.ordinary"), ScreeningRule.of(ruleset),
                DeemedVote.NONE, false);
    }

    /** Whether a matter needs three quarters: raising the maintenance fund, rebuilding, business with common parts. */
    public static boolean isSpecial(String matter) {
        return Citation.find("owners.special", matter).isPresent();
    }

    public OwnersVoteResult count(OwnersRegister register, OwnersPoll<Choice> poll) {
        ScreenedBallots<Choice> screened = screening.screen(register, poll, Marking.MATTER);
        Set<Party> participants = screened.participants(basis, register, poll);
        AreaAndHeads inFavour = chosen(screened, participants, Choice.FOR);
        AreaAndHeads against = chosen(screened, participants, Choice.AGAINST);
        AreaAndHeads abstaining = chosen(screened, participants, Choice.ABSTAIN);
        AreaAndHeads took = AreaAndHeads.of(participants);
        Set<Party> silent = new HashSet<>(register.partiesOf(poll.delivered()));
        silent.removeAll(participants);
        Optional<Choice> side = silent.isEmpty() ? Optional.empty() : deemed.side(inFavour, against);
        AreaAndHeads added = side.isPresent() ? AreaAndHeads.of(silent) : AreaAndHeads.NONE;
        AreaAndHeads agreed = side.filter(Choice.FOR::equals).isPresent() ? inFavour.plus(added) : inFavour;
        BothCounts.Tests enough = quorum.test(deemedForQuorum ? took.plus(added) : took, register.totals());
        BothCounts.Tests agree = consent.test(agreed, took.plus(added));
        OwnersVoteResult.Outcome outcome = !enough.met() ? OwnersVoteResult.Outcome.NO_QUORUM
                : agree.met() ? OwnersVoteResult.Outcome.PASSED : OwnersVoteResult.Outcome.REJECTED;
        return new OwnersVoteResult(register.totals(), took, inFavour, against, abstaining, side, added, enough, agree,
                screened.refused(), outcome, Explanation.of(NAME, enough.area(), enough.heads(), agree.area(), agree.heads()));
    }

    private static AreaAndHeads chosen(ScreenedBallots<Choice> screened, Collection<Party> participants, Choice choice) {
        return AreaAndHeads.of(participants.stream()
                .filter(party -> screened.marks().getOrDefault(party, Choice.ABSTAIN) == choice).toList());
    }
}
