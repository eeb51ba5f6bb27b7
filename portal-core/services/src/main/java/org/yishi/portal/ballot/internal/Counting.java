package org.yishi.portal.ballot.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.yishi.portal.access.Refusal;
import org.yishi.portal.ballot.Amount;
import org.yishi.portal.ballot.Channel;
import org.yishi.portal.ballot.Count;
import org.yishi.portal.ballot.CountingRule;
import org.yishi.portal.ballot.CountingRules;
import org.yishi.portal.ballot.Finding;
import org.yishi.portal.ballot.ResultPack;
import org.yishi.portal.ballot.Tallies;
import org.yishi.portal.ballot.internal.UrnMix.Weighed;
import org.yishi.portal.ledger.Ledger;
import org.yishi.portal.ledger.LedgerEntry;
import org.yishi.portal.rule.CodePointOrder;
import org.yishi.portal.time.internal.PortalClock;

/** Adds up what is in the urn, asks the rule, and writes it all into a result pack. Says the same however often it is asked. */
@ApplicationScoped
public class Counting {

    @Inject
    private BallotRepository ballots;
    @Inject
    private RollRepository roll;
    @Inject
    private Ledger ledger;
    @Inject
    @Any
    private Instance<CountingRule> brought;

    CountingRule rule(String id) {
        return CountingRules.find(id).or(() -> brought.stream().filter(rule -> rule.id().equals(id)).findFirst())
                .orElseThrow(() -> new Refusal("portal.ballot.refusal.rule", id));
    }

    ResultPack pack(BallotEntity ballot, List<Weighed> content, String salt) {
        List<CastEntity> casts = roll.casts(ballot.id());
        LocalDate day = ballot.terms().closesAt().atZone(PortalClock.PLACE).toLocalDate();
        Count count = new Count(day, ballot.base(), tallies(ballot, casts, content), ballot.terms().seats(), ballot.parameters());
        Finding finding = count.by(rule(ballot.terms().ruleId()));
        Map<String, String> entries = ledger.entries(ballot.dossier()).stream()
                .collect(Collectors.toMap(LedgerEntry::action, LedgerEntry::hash, (first, later) -> first));
        return new ResultPack(ballot.dossier(), ballot.matterDossier(), ballot.terms().title(), ballot.isSecret(), ballot.terms().opensAt(),
                ballot.terms().closesAt(), ballot.terms().ruleId(), ballot.choices(), count, finding,
                casts.stream().map(CastEntity::receiptDigest).sorted(CodePointOrder.ASCENDING).toList(), urn(content, salt),
                entries.get("portal.openBallot"), entries.get("portal.closeBallot"));
    }

    /** Commits to all that is in the urn without saying it: who does not know the salt cannot try out what gives the same. */
    static String urn(List<Weighed> content, String salt) {
        return LedgerEntry.sha256(content.stream().map(one -> one.chosen().text() + '\t' + one.weight().stripTrailingZeros().toPlainString())
                .sorted(CodePointOrder.ASCENDING).collect(Collectors.joining("\n", salt + "\n", "\n")));
    }

    private Tallies tallies(BallotEntity ballot, List<CastEntity> casts, List<Weighed> content) {
        SortedMap<String, Amount> votes = new TreeMap<>();
        ballot.choices().forEach(choice -> votes.put(choice.key(), Amount.NONE));
        Amount cast = Amount.NONE;
        Amount blank = Amount.NONE;
        Amount invalid = Amount.NONE;
        for (Weighed one : content) {
            Amount amount = new Amount(1, one.weight());
            cast = cast.plus(amount);
            blank = one.chosen().isBlank() ? blank.plus(amount) : blank;
            invalid = one.chosen().isInvalid() ? invalid.plus(amount) : invalid;
            one.chosen().keys().forEach(key -> votes.merge(key, amount, Amount::plus));
        }
        Map<Long, BigDecimal> weights = ballot.isSecret() ? Map.of() : roll.weights(ballot.id());
        Amount marked = casts.stream().map(mark -> new Amount(1, weights.getOrDefault(mark.voterId(), BigDecimal.ONE)))
                .reduce(Amount.NONE, Amount::plus);
        return new Tallies(marked, cast, votes, blank, invalid, issued(casts), returned(ballot, casts));
    }

    private static long issued(List<CastEntity> casts) {
        return casts.stream().map(CastEntity::channel).filter(Channel::isPaper).count();
    }

    private long returned(BallotEntity ballot, List<CastEntity> casts) {
        Map<Long, Channel> channels = casts.stream().collect(Collectors.toMap(CastEntity::voterId, CastEntity::channel));
        return ballots.papers(ballot.id()).stream().filter(paper -> paper.state() == PaperEntity.State.CONFIRMED)
                .filter(paper -> paper.voterId() == null || Optional.ofNullable(channels.get(paper.voterId())).filter(Channel::isPaper).isPresent())
                .count();
    }
}
