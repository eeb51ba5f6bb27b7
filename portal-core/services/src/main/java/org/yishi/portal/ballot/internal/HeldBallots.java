package org.yishi.portal.ballot.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Open;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ballot.BallotOpened;
import org.yishi.portal.ballot.BallotPlan;
import org.yishi.portal.ballot.BallotResult;
import org.yishi.portal.ballot.BallotState;
import org.yishi.portal.ballot.BallotView;
import org.yishi.portal.ballot.Ballots;
import org.yishi.portal.ballot.Electorate;
import org.yishi.portal.ballot.Recount;
import org.yishi.portal.ballot.ResultPack;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.plugin.internal.Kept;
import org.yishi.portal.plugin.internal.Tidings;

/** The life of a ballot, act by act. */
@ApplicationScoped
public class HeldBallots implements Ballots {

    @Inject
    private BallotRepository ballots;
    @Inject
    private RollRepository roll;
    @Inject
    private AnnouncedBallots announced;
    @Inject
    private BallotReader reader;
    @Inject
    private BallotClocks clocks;
    @Inject
    private UrnKeys keys;
    @Inject
    private UrnMix mix;
    @Inject
    private Counting counting;
    @Inject
    private Clock clock;
    @Inject
    private Act act;
    @Inject
    private Tidings tidings;

    @Override
    public long announce(BallotPlan plan) {
        return announced.announce(plan.areaId(), plan);
    }

    @Override
    @Guarded("portal.correctBallot")
    public void correct(@Of(BallotEntity.class) long ballotId, Electorate electorate, String reason) {
        BallotEntity ballot = ballots.get(ballotId);
        ballot.correct(electorate);
        roll.erase(ballotId);
        roll.write(ballotId, electorate);
        act.fact("base", ballot.base().heads()).fact("digest", ballot.base().digest()).fact("reason", reason);
    }

    @Override
    @Guarded("portal.openBallot")
    public void open(@Of(BallotEntity.class) long ballotId) {
        BallotEntity ballot = ballots.get(ballotId);
        if (ballots.objections(ballotId).stream().anyMatch(objection -> !objection.isAnswered())) {
            throw new Refusal("portal.ballot.refusal.objections");
        }
        ballot.requireState(BallotState.ANNOUNCED);
        ballot.open(ballot.isSecret() ? keys.make(ballotId) : "", clocks.now(ballot));
        act.fact("base", ballot.base().heads()).fact("weight", ballot.base().weight().toPlainString()).fact("day", ballot.base().day())
                .fact("digest", ballot.base().digest()).fact("key", ballot.publicKey());
        tidings.tell(new BallotOpened(ballotId, ballot.areaId(), ballot.matterDossier(), ballot.subjectKey(), ballot.terms().title(),
                ballot.terms().opensAt(), ballot.terms().closesAt()));
    }

    @Override
    @Guarded("portal.closeBallot")
    public void close(@Of(BallotEntity.class) long ballotId) {
        BallotEntity ballot = ballots.get(ballotId);
        long marked = roll.casts(ballotId).size();
        ballot.close(clocks.now(ballot), marked == ballot.base().heads());
        act.fact("voted", marked);
    }

    @Override
    @Guarded("portal.countBallot")
    public BallotResult count(@Of(BallotEntity.class) long ballotId) {
        BallotEntity ballot = ballots.get(ballotId);
        reader.missingForCount(ballot).stream().findFirst().ifPresent(missing -> {
            throw new Refusal(missing.key(), missing.arguments().toArray());
        });
        if (ballot.isSecret()) {
            mix.mix(ballot);
        }
        String salt = Serials.salt();
        ResultPack pack = counting.pack(ballot, mix.content(ballot), salt);
        ballot.counted(salt, pack.urn());
        CountEntity first = ballots.add(CountEntity.of(ballotId, 1, Instant.now(clock), "", true, pack.toJson()));
        act.fact("outcome", pack.finding().outcome()).fact("cast", pack.count().tallies().cast().heads()).fact("urn", pack.urn())
                .fact("pack", pack.digest());
        BallotResult result = BallotReader.result(first);
        tidings.tell(RetoldBallots.counted(ballot, result), ballot.matterDossier(), Kept.BALLOT_COUNTED, ballotId);
        return result;
    }

    @Override
    @Guarded("portal.recountBallot")
    public Recount recount(@Of(BallotEntity.class) long ballotId, String reason) {
        BallotEntity ballot = ballots.get(ballotId);
        CountEntity first = ballots.result(ballotId).orElseThrow(() -> new Refusal("portal.ballot.refusal.state." + ballot.state()));
        if (reason == null || reason.isBlank()) {
            throw new Refusal("portal.ballot.refusal.reason").at("reason");
        }
        ResultPack pack = counting.pack(ballot, mix.content(ballot), ballot.urnSalt());
        boolean agrees = pack.toJson().equals(first.pack());
        int number = ballots.counts(ballotId).size() + 1;
        CountEntity again = ballots.add(CountEntity.of(ballotId, number, Instant.now(clock), reason.strip(), agrees, pack.toJson()));
        act.fact("number", number).fact("agrees", agrees).fact("pack", pack.digest());
        return new Recount(ballotId, number, again.at(), agrees);
    }

    @Override
    @Guarded("portal.cancelBallot")
    public void cancel(@Of(BallotEntity.class) long ballotId, String reason) {
        BallotEntity ballot = ballots.get(ballotId);
        ballot.cancel(reason);
        act.fact("reason", ballot.cancelledWhy());
        tidings.tell(RetoldBallots.cancelled(ballot), ballot.matterDossier(), Kept.BALLOT_CANCELLED, ballotId);
    }

    @Override
    @Open("question, base, turnout and result of a ballot are public")
    public BallotView view(long ballotId) {
        return reader.view(ballots.get(ballotId));
    }

    @Override
    @Open("the result of a ballot is public")
    public Optional<BallotResult> result(long ballotId) {
        return ballots.result(ballotId).map(BallotReader::result);
    }

    @Override
    @Open("which ballots are held about a matter is public")
    public List<BallotView> of(String matterDossier) {
        return ballots.ofMatter(matterDossier).stream().map(reader::view).toList();
    }
}
