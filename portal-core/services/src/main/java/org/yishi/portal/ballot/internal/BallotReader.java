package org.yishi.portal.ballot.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.ballot.Amount;
import org.yishi.portal.ballot.BallotResult;
import org.yishi.portal.ballot.BallotState;
import org.yishi.portal.ballot.BallotView;
import org.yishi.portal.ballot.BallotView.Turnout;
import org.yishi.portal.ballot.Channel;
import org.yishi.portal.ballot.ResultPack;
import org.yishi.portal.setting.Settings;

/** Puts together what may be shown of a ballot. */
@ApplicationScoped
public class BallotReader {

    static final String MIN_CELL = "portal.ballot.minCell";

    @Inject
    private BallotRepository ballots;
    @Inject
    private RollRepository roll;
    @Inject
    private BallotClocks clocks;
    @Inject
    private QuestionReaders questions;
    @Inject
    private Settings settings;

    /** What stands in the way, in words of the bundle. */
    public record Missing(String key, List<Object> arguments) {

        static Missing of(String key, Object... arguments) {
            return new Missing(key, List.of(arguments));
        }
    }

    BallotView view(BallotEntity ballot) {
        BallotTerms terms = ballot.terms();
        Optional<BallotResult> result = ballot.state() == BallotState.COUNTED ? ballots.result(ballot.id()).map(BallotReader::result) : Optional.empty();
        return new BallotView(ballot.id(), ballot.dossier(), ballot.areaId(), ballot.matterDossier(), ballot.subjectKey(), terms.title(),
                questions.question(ballot), ballot.choices(), ballot.isSecret(), terms.seats(), terms.ruleId(), ballot.parameters(),
                ballot.stateAt(clocks.now(ballot)), terms.opensAt(), terms.closesAt(), terms.channels(), terms.channelRule(), ballot.base(),
                turnout(ballot), ballot.cancelledWhy(), result);
    }

    private Turnout turnout(BallotEntity ballot) {
        Map<Channel, Amount> turnout = roll.turnout(ballot.id());
        long heads = turnout.values().stream().mapToLong(Amount::heads).sum();
        BigDecimal weight = turnout.values().stream().map(Amount::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        int least = settings.number(MIN_CELL, ballot.areaId());
        boolean apart = turnout.size() > 1 && turnout.values().stream().allMatch(amount -> amount.heads() >= least);
        Map<Channel, Long> byChannel = new TreeMap<>();
        if (apart) {
            turnout.forEach((channel, amount) -> byChannel.put(channel, amount.heads()));
        }
        return new Turnout(heads, weight, byChannel);
    }

    List<Missing> missingForCount(BallotEntity ballot) {
        List<Missing> missing = new ArrayList<>();
        if (ballot.state() != BallotState.CLOSED) {
            missing.add(Missing.of("portal.ballot.refusal.state." + ballot.state()));
        }
        List<PaperEntity> papers = ballots.papers(ballot.id());
        long unconfirmed = papers.stream().filter(paper -> paper.state() == PaperEntity.State.ENTERED).count();
        long disputed = papers.stream().filter(paper -> paper.state() == PaperEntity.State.DISPUTED).count();
        if (unconfirmed > 0) {
            missing.add(Missing.of("portal.ballot.refusal.unconfirmed", unconfirmed));
        }
        if (disputed > 0) {
            missing.add(Missing.of("portal.ballot.refusal.disputed", disputed));
        }
        if (!papers.isEmpty() && ballot.unusedPapers() == null) {
            missing.add(Missing.of("portal.ballot.refusal.unused"));
        }
        return missing;
    }

    static BallotResult result(CountEntity count) {
        ResultPack pack = ResultPack.parse(count.pack());
        return new BallotResult(count.ballotId(), count.at(), pack.count().base(), pack.count().tallies(), pack.finding(), count.pack());
    }
}
