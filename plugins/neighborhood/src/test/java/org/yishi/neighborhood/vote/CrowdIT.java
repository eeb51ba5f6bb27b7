package org.yishi.neighborhood.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Ledger;
import org.yishi.portal.rule.owners.OwnersBallot;
import org.yishi.testkit.PortalTest;

/** A thousand owners at once, on phones and on paper, many of them tapping twice, some on both ways at once: none is lost, none counts twice, each receipt is found. */
@PortalTest
class CrowdIT {

    /** Each so many-th of those on phones hands in a paper as well, at the same moment. */
    private static final int BOTH = 50;
    private static final int AT_ONCE = 32;

    @Inject
    private Estate estate;
    @Inject
    private Booth booth;
    @Inject
    private PaperDesk desk;
    @Inject
    private VoteReadings readings;
    @Inject
    private BoxRepository box;
    @Inject
    private Ledger ledger;
    @Inject
    private CurrentActor current;
    @Resource
    private UserTransaction transaction;

    @ParameterizedTest(name = "{0}: {1} owners")
    @CsvSource({"CN-NATIONAL, 1000, 100", "CN-SC, 300, 30"})
    void noneIsLostAndNoneCountsTwice(String ruleset, int owners, int onPaper) throws InterruptedException, ExecutionException {
        Estate.Folk folk = estate.settle(ruleset, Estate.row(owners, "80.00"));
        long id = estate.open(folk, Estate.motion(folk, "278-4"));
        Set<String> receipts = ConcurrentHashMap.newKeySet();
        List<Callable<Void>> taps = new ArrayList<>();
        int both = 0;
        for (int owner = 1; owner <= owners; owner++) {
            if (owner <= onPaper) {
                taps.add(paper(folk, id, owner));
            } else {
                taps.add(tap(folk.owner(owner), id, owner, receipts));
            }
            if (owner % 10 == 0 && owner > onPaper) {
                taps.add(tap(folk.owner(owner), id, owner, receipts));
            }
            if (owner % BOTH == 0 && owner > onPaper) {
                taps.add(paper(folk, id, owner));
                both++;
            }
        }
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            for (Future<Void> one : threads.invokeAll(taps)) {
                one.get();
            }
        } finally {
            threads.shutdown();
        }
        assertThat(receipts).hasSize(owners - onPaper);
        assertThat(box.ballots(id)).as("what came in stays").hasSize(owners + both);
        assertThat(box.ballots(id).stream().map(Ballot::receipt).collect(Collectors.toSet())).containsAll(receipts).hasSize(owners + both);
        assertThat(readings.of(id).gauge().took().heads()).as("the page counts nobody twice").isEqualTo(owners);
        assertThat(estate.count(folk, id).get(0).passed()).isTrue();
        assertThat(estate.tally(id, 1).count(MatterTally.FOR).heads()).isEqualTo(owners);
        assertThat(estate.tally(id, 1).refused().values()).as("one of two channels").hasSize(both).containsOnly(OwnersBallot.Refused.DUPLICATE);
        assertThat(ledger.check(Vote.DOSSIERS + id).holds()).isTrue();
    }

    private Callable<Void> tap(Actor voter, long id, int owner, Set<String> receipts) {
        return () -> {
            LocalDateTime when = Estate.OPENS.atTime(10, 0).plusSeconds(owner);
            estate.at(when, () -> current.as(voter, () -> {
                receipts.add(booth.cast(id, booth.mySeats(id).get(0).place(), 0, Estate.marks("FOR"), "tap" + owner, "").code());
            }));
            return null;
        };
    }

    private Callable<Void> paper(Estate.Folk folk, long id, int owner) {
        return () -> {
            estate.paper(folk, id, "1-" + owner, Estate.OPENS.atTime(9, 0).plusMinutes(owner), "FOR");
            return null;
        };
    }

    @Test
    void anInterruptedBallotLeavesNothingAndCanBeCastAgain() throws Exception {
        Estate.Folk folk = estate.settle("CN-NATIONAL", Estate.row(3, "80.00"));
        long id = estate.open(folk, Estate.motion(folk, "278-4"));
        transaction.begin();
        try {
            estate.cast(id, folk.owner(1), "FOR");
        } finally {
            if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
        }
        assertThat(box.ballots(id)).as("nothing half done").isEmpty();
        estate.cast(id, folk.owner(1), "FOR");
        assertThat(box.ballots(id)).hasSize(1);
        assertThatThrownBy(() -> estate.cast(id, folk.owner(1), "AGAINST")).isInstanceOf(Refusal.class);
    }
}
