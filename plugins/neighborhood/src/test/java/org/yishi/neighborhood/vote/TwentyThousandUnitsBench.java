package org.yishi.neighborhood.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;
import java.util.logging.Logger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.junit.jupiter.api.Test;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.print.PrintOrder;
import org.yishi.portal.print.Prints;
import org.yishi.testkit.PortalTest;

/**
 * How long the steps of a vote of twenty thousand units take. Run by hand:
 * {@code ./mvnw verify -pl plugins/neighborhood -Dit.test=TwentyThousandUnitsBench}; the times stand in
 * {@code target/portal-test/run/server.log.0}.
 */
@PortalTest
class TwentyThousandUnitsBench {

    private static final Logger LOG = Logger.getLogger(TwentyThousandUnitsBench.class.getName());
    private static final int UNITS = 20_000;
    private static final int KNOWN = 200;

    @Inject
    private Estate estate;
    @Inject
    private Workbooks workbooks;
    @Inject
    private WorkbookSheet sheet;
    @Inject
    private Prints prints;
    @Inject
    private VoteReadings readings;
    @Inject
    private VoteToDos toDos;
    @Inject
    private VoteRolls rolls;
    @Inject
    private BoxOf box;
    @Inject
    private CurrentActor current;

    /** Fills a box faster than papers are typed; such rows bear no seal. */
    @ApplicationScoped
    public static class BoxOf {

        @PersistenceContext(unitName = "portal")
        private EntityManager em;

        @Transactional
        public void fill(Vote vote, VoteRoll roll, int known) {
            roll.register().parties().stream().filter(party -> VoteRoll.numberOf(party.owners().get(0)) > known).forEach(party -> {
                Caster caster = new Caster(Turnout.keyOf(party.key()), party.units().get(0), party.owners().get(0), 0, 0);
                em.persist(Ballot.online(vote.id(), caster, Estate.marks("FOR"), Estate.OPENS.atTime(12, 0), Instant.EPOCH,
                        Slip.of(party.key(), party.key(), "")));
                Turnout turnout = Turnout.of(vote.id(), party);
                turnout.returned(Estate.OPENS.atTime(12, 0));
                em.persist(turnout);
            });
        }
    }

    @Test
    void eachStepAndWhatItTakes() {
        Estate.Folk folk = timed("settle", () -> estate.settle("CN-NATIONAL", Estate.row(UNITS, "80.00"), Map.of(), KNOWN));
        long id = estate.proposed(folk, Estate.motion(folk, "278-4"));
        long notice = timed("announce and freeze", () -> estate.announced(folk, id));
        timed("post", () -> {
            estate.posted(folk, id, notice);
            return null;
        });
        estate.open(folk, id);
        timed("first page of the workbook, roll read", () -> current.as(folk.owner(1), () -> workbooks.page(id, null, 1, 50)));
        timed("page 200 of the workbook", () -> current.as(folk.owner(1), () -> workbooks.page(id, null, 200, 50)));
        timed("one unit found", () -> current.as(folk.owner(1), () -> workbooks.page(id, "1-19999", 1, 50)));
        String csv = timed("workbook as CSV", () -> current.as(folk.owner(1), () -> workbooks.of(id).csv()));
        assertThat(csv.lines().count()).isEqualTo(UNITS + 1L);
        byte[] pdf = timed("workbook as PDF", () -> current.as(folk.owner(1), () -> prints.pdf(sheet.sheet(PrintOrder.of(id)))));
        LOG.info(() -> "CSV " + csv.length() / 1024 + " KB, PDF " + pdf.length / 1024 + " KB");
        timed("the page of the vote", () -> readings.of(id));
        timed("to-dos of the chair", () -> current.as(folk.chair(), () -> toDos.of(folk.chair(), folk.compound().id())));
        timed(KNOWN + " owners vote one after another", () -> {
            for (int owner = 1; owner <= KNOWN; owner++) {
                estate.cast(id, folk.owner(owner), "FOR");
            }
            return null;
        });
        timed("fill the box", () -> {
            box.fill(estate.vote(id), rolls.of(estate.vote(id)), KNOWN);
            return null;
        });
        timed("the page of the vote with a full box", () -> readings.of(id));
        timed("count", () -> estate.count(folk, id));
        timed("publish", () -> estate.published(folk, id));
        assertThat(estate.tally(id, 1).outcome()).isEqualTo(MatterOutcome.Outcome.PASSED);
    }

    private static <T> T timed(String what, Supplier<T> work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long cpu = threads.getCurrentThreadCpuTime();
        long begin = System.nanoTime();
        T made = work.get();
        long wall = (System.nanoTime() - begin) / 1_000_000;
        long used = (threads.getCurrentThreadCpuTime() - cpu) / 1_000_000;
        LOG.info(() -> "20,000 units: " + what + " " + wall + " ms, CPU of this thread " + used + " ms");
        return made;
    }
}
