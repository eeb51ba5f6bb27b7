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
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Ledger;
import org.yishi.testkit.PortalTest;

/** A thousand owners at once, on phones and on paper, many of them tapping twice: none is lost, none counts twice, each receipt is found. */
@PortalTest
class CrowdIT {

    private static final int OWNERS = 1_000;
    private static final int ON_PAPER = 100;
    private static final int AT_ONCE = 32;

    @Inject
    private Estate estate;
    @Inject
    private Booth booth;
    @Inject
    private PaperDesk desk;
    @Inject
    private BoxRepository box;
    @Inject
    private Ledger ledger;
    @Inject
    private CurrentActor current;
    @Resource
    private UserTransaction transaction;

    @Test
    void noneIsLostAndNoneCountsTwice() throws InterruptedException, ExecutionException {
        Estate.Folk folk = estate.settle("CN-NATIONAL", Estate.row(OWNERS, "80.00"));
        long id = estate.open(folk, Estate.motion(folk, "278-4"));
        Set<String> receipts = ConcurrentHashMap.newKeySet();
        List<Callable<Void>> taps = new ArrayList<>();
        for (int owner = 1; owner <= OWNERS; owner++) {
            if (owner <= ON_PAPER) {
                taps.add(paper(folk, id, owner));
            } else {
                taps.add(tap(folk.owner(owner), id, owner, receipts));
            }
            if (owner % 10 == 0 && owner > ON_PAPER) {
                taps.add(tap(folk.owner(owner), id, owner, receipts));
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
        assertThat(receipts).hasSize(OWNERS - ON_PAPER);
        assertThat(box.ballots(id)).hasSize(OWNERS);
        assertThat(box.ballots(id).stream().map(Ballot::receipt).collect(Collectors.toSet())).containsAll(receipts).hasSize(OWNERS);
        assertThat(estate.count(folk, id).get(0).passed()).isTrue();
        assertThat(estate.tally(id, 1).count(MatterTally.FOR).heads()).isEqualTo(OWNERS);
        assertThat(estate.tally(id, 1).refused()).isEmpty();
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
