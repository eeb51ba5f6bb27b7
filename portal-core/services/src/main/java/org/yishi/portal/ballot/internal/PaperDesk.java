package org.yishi.portal.ballot.internal;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Privacy;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ballot.BallotState;
import org.yishi.portal.ballot.Channel;
import org.yishi.portal.ballot.Papers;
import org.yishi.portal.ballot.Receipt;
import org.yishi.portal.ballot.RollLine;
import org.yishi.portal.ballot.internal.PaperEntity.State;
import org.yishi.portal.document.Documents;

/** The table with the papers: what the acts of {@link Papers} do. */
@ApplicationScoped
public class PaperDesk {

    private static final int MOST_AT_ONCE = 5_000;

    @Inject
    private BallotRepository ballots;
    @Inject
    private RollRepository roll;
    @Inject
    private Receipts receipts;
    @Inject
    private BallotClocks clocks;
    @Inject
    private Marks marks;
    @Inject
    private UrnMix mix;
    @Inject
    private Documents documents;

    public void print(long ballotId, int number) {
        BallotEntity ballot = ballots.get(ballotId);
        if (ballot.terms().channels().stream().noneMatch(Channel::isPaper)) {
            throw new Refusal("portal.ballot.refusal.notOnPaper");
        }
        if (ballot.state() != BallotState.ANNOUNCED) {
            ballot.requireState(BallotState.OPEN);
        }
        if (number < 1 || number > MOST_AT_ONCE) {
            throw new Refusal("portal.ballot.refusal.number", MOST_AT_ONCE).at("number");
        }
        IntStream.range(0, number).forEach(i -> ballots.add(PaperEntity.printed(ballotId)));
    }

    public List<String> sheets(long ballotId) {
        List<String> serials = new ArrayList<>(ballots.papers(ballotId).stream().filter(paper -> paper.state() == State.PRINTED)
                .map(PaperEntity::serial).toList());
        Collections.shuffle(serials, new SecureRandom());
        return serials;
    }

    public List<RollLine> search(long ballotId, String words, int most) {
        return roll.search(ballotId, words, most).stream().map(Marks::shown).toList();
    }

    public Receipt handOut(long ballotId, long voterId, Channel channel) {
        BallotEntity ballot = ballots.get(ballotId);
        if (!channel.isPaper() || !ballot.terms().channels().contains(channel)) {
            throw new Refusal("portal.ballot.refusal.notOnPaper");
        }
        Instant now = clocks.now(ballot);
        Marks.requireOpen(ballot, now);
        String code = receipts.code(ballot.dossier(), voterId, Serials.nonce());
        return marks.receipt(marks.mark(ballot, voterId, channel, now, Receipts.digest(ballot.dossier(), code), mark -> { }), code);
    }

    public void giveBack(long ballotId, long voterId, String serial) {
        BallotEntity ballot = ballots.get(ballotId);
        Marks.requireOpen(ballot, clocks.now(ballot));
        CastEntity mark = roll.voter(ballotId, voterId).flatMap(voter -> roll.cast(voterId)).filter(cast -> cast.channel().isPaper())
                .orElseThrow(() -> new Refusal("portal.ballot.refusal.notHandedOut"));
        paper(ballotId, serial).spoil();
        roll.remove(mark);
    }

    public State read(long ballotId, String serial, Collection<String> keys, long voterId, Papers.Scan scan, long worker) {
        BallotEntity ballot = ballots.get(ballotId);
        if (ballot.state() != BallotState.OPEN) {
            ballot.requireState(BallotState.CLOSED);
        }
        PaperEntity paper = paper(ballotId, serial);
        Chosen read = Chosen.of(keys, ballot.choices(), ballot.terms().seats());
        String kept = ballot.isSecret() ? SealedChoice.seal(read.bytes(ballot.choices()), ballot.publicKey(), ballot.dossier()) : read.text();
        switch (paper.state()) {
            case ENTERED -> paper.confirm(kept, mix.same(ballot, paper.entry(), read), worker);
            case DISPUTED -> settle(ballot, paper, read, worker);
            default -> paper.enter(kept, ballot.isSecret() ? null : handedTo(ballotId, voterId), worker, kept(ballot, scan));
        }
        if (!ballot.isSecret() && paper.state() == State.CONFIRMED) {
            roll.cast(paper.voterId()).filter(cast -> cast.channel().isPaper()).ifPresent(cast -> cast.putOpenly(new Chosen(paper.entry())));
        }
        return paper.state();
    }

    private Long kept(BallotEntity ballot, Papers.Scan scan) {
        return scan == null ? null : documents.keep(ballot.areaId(), ballot.dossier(), Privacy.OFFICE, scan.name(), scan.content()).id();
    }

    private void settle(BallotEntity ballot, PaperEntity paper, Chosen read, long worker) {
        boolean asFirst = mix.same(ballot, paper.entry(), read);
        if (!asFirst && !mix.same(ballot, paper.otherEntry(), read)) {
            throw new Refusal("portal.ballot.refusal.thirdReading").at("serial");
        }
        paper.settle(asFirst, worker);
    }

    private long handedTo(long ballotId, long voterId) {
        return roll.voter(ballotId, voterId).flatMap(voter -> roll.cast(voterId)).filter(cast -> cast.channel().isPaper())
                .map(CastEntity::voterId).orElseThrow(() -> new Refusal("portal.ballot.refusal.notHandedOut").at("voter"));
    }

    public void declareUnused(long ballotId, int number) {
        if (number < 0) {
            throw new Refusal("portal.ballot.refusal.number", MOST_AT_ONCE).at("unused");
        }
        BallotEntity ballot = ballots.get(ballotId);
        ballot.requireState(BallotState.CLOSED);
        ballot.declareUnused(number);
    }

    public Papers.Stock stock(long ballotId) {
        List<PaperEntity> papers = ballots.papers(ballotId);
        long handedOut = roll.casts(ballotId).stream().filter(cast -> cast.channel().isPaper()).count();
        return new Papers.Stock(papers.stream().collect(Collectors.groupingBy(PaperEntity::state, Collectors.counting())), papers.size(),
                handedOut, ballots.get(ballotId).unusedPapers());
    }

    public List<Papers.Waiting> waiting(long ballotId, long worker) {
        return ballots.papers(ballotId).stream().filter(paper -> paper.waitsFor(worker))
                .map(paper -> new Papers.Waiting(paper.serial(), paper.documentId() == null ? 0 : paper.documentId())).toList();
    }

    public PaperEntity paper(long ballotId, String serial) {
        return ballots.paper(ballotId, Serials.typed(serial)).orElseThrow(() -> new Refusal("portal.ballot.refusal.serial").at("serial"));
    }
}
