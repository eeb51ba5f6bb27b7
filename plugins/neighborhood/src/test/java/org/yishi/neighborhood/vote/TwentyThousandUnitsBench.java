package org.yishi.neighborhood.vote;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Logger;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import javax.sql.DataSource;

import org.junit.jupiter.api.Test;
import org.yishi.neighborhood.register.Houses;
import org.yishi.neighborhood.register.RollReadings;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.area.Area;
import org.yishi.portal.ballot.PackCheck;
import org.yishi.portal.ledger.LedgerEntry;
import org.yishi.portal.rule.owners.Party;
import org.yishi.testkit.PortalTest;

/**
 * How time and memory grow with the units of a compound, from 1,250 to 20,000. Run by hand, as the README says; the table stands in
 * {@code target/portal-test/run/server.log.0}. A growth of 1 is in step with the units, of 2 with their square.
 */
@PortalTest
class TwentyThousandUnitsBench {

    private static final Logger LOG = Logger.getLogger(TwentyThousandUnitsBench.class.getName());
    private static final int[] SIZES = {1_250, 1_250, 5_000, 20_000};
    private static final int SOME = 40;

    @Inject
    private Estate estate;
    @Inject
    private Houses houses;
    @Inject
    private RollReadings readings;
    @Inject
    private Workbooks workbooks;
    @Inject
    private VoteReadings votes;
    @Inject
    private Results results;
    @Inject
    private SilentOwners silent;
    @Inject
    private VoteRolls rolls;
    @Inject
    private CurrentActor current;
    @Resource(lookup = "java:global/jdbc/portal")
    private DataSource database;

    private final Map<String, Long> before = new LinkedHashMap<>();
    private int units;
    private int fewer;

    @Test
    void growsInStepWithTheUnits() throws SQLException {
        for (int size : SIZES) {
            fewer = units;
            units = size;
            register();
            vote();
        }
    }

    private void register() {
        Area compound = houses.compound();
        Actor worker = houses.worker(compound);
        byte[] file = houses.flats(units);
        step("bring a register: read, compare, take over", 1, () -> houses.bring(worker, compound, file, null));
        byte[] fuller = houses.flats(units + units / 10);
        step("bring it again with a tenth more", 1, () -> houses.bring(worker, compound, fuller, null));
    }

    private void vote() throws SQLException {
        Estate.Folk folk = estate.settle("CN-NATIONAL", Estate.row(units, "80.00"), Map.of(), SOME);
        long id = estate.proposed(folk, Estate.motion(folk, "278-4"));
        long[] notice = new long[1];
        step("announce: freeze the roll, read the workbook", 1, () -> notice[0] = estate.announced(folk, id));
        estate.posted(folk, id, notice[0]);
        estate.open(folk, id);
        step("an owner's own line", SOME, () -> current.as(folk.owner(1), () -> readings.own(folk.compound().id())));
        step("a page of the roll", SOME, () -> current.as(folk.chair(), () -> readings.units(folk.compound().id(), "1栋", units - 50, 50)));
        step("a page of the workbook", SOME, () -> current.as(folk.chair(), () -> workbooks.page(id, null, units / 50, 50)));
        step("the whole workbook as CSV", 1, () -> current.as(folk.chair(), () -> workbooks.of(id).csv()));
        int[] owner = new int[1];
        step("a ballot on a screen", SOME, () -> estate.cast(id, folk.owner(++owner[0]), "FOR"));
        fill(id);
        step("who has not voted", 1, () -> silent.members(Long.toString(id)));
        step("count all ballots", 1, () -> estate.count(folk, id));
        step("publish", 1, () -> estate.published(folk, id));
        step("what the page of the result reads", SOME, () -> votes.of(id));
        step("what the list of votes reads", SOME, () -> votes.ofArea(folk.compound().id()));
        step("check the result pack offline", 1, () -> {
            if (!PackCheck.check(results.pack(id)).holds()) {
                throw new IllegalStateException("the pack does not hold");
            }
        });
        LOG.info(() -> String.format(Locale.ROOT, "%6d units: the pack has %d kB", units, results.pack(id).length() / 1024));
    }

    private void step(String what, int times, Runnable work) {
        List<MemoryPoolMXBean> heap = ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP).toList();
        System.gc();
        long kept = heap.stream().mapToLong(pool -> pool.getUsage().getUsed()).sum();
        heap.forEach(MemoryPoolMXBean::resetPeakUsage);
        long begun = System.nanoTime();
        for (int i = 0; i < times; i++) {
            work.run();
        }
        long micros = (System.nanoTime() - begun) / 1_000 / times;
        long most = heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() - kept;
        Long earlier = before.put(what, micros);
        String growth = earlier == null || fewer == units ? "" : String.format(Locale.ROOT, ", growth %.2f",
                Math.log((double) micros / earlier) / Math.log((double) units / fewer));
        LOG.info(() -> String.format(Locale.ROOT, "%6d units: %-45s %10.1f ms, at most %5d MB more%s", units, what, micros / 1_000.0,
                most >> 20, growth));
    }

    /** The ballots of everybody else, put into the box by SQL: what is measured is what the portal does with them. */
    private void fill(long id) throws SQLException {
        VoteRoll roll = rolls.of(estate.vote(id));
        Timestamp at = Timestamp.valueOf(Estate.OPENS.atTime(11, 0));
        try (Connection connection = database.getConnection(); PreparedStatement ballot = connection.prepareStatement("""
                insert ignore into neighborhood_vote_ballot (version, vote_id, party_key, unit, voter, person_id, channel, came_at, recorded_at, signed,
                marks, state, serial, scan_sha, device, entered_by, confirmed_by, receipt, once, request, corrected)
                values (1, ?, ?, ?, ?, 0, 'ONLINE', ?, ?, true, ?, 'IN', '', '', '', 0, 0, ?, ?, ?, false)""");
                PreparedStatement turnout = connection.prepareStatement("""
                insert ignore into neighborhood_vote_turnout (version, vote_id, party_key, unit, area, heads, returned_at) values (1, ?, ?, ?, ?, ?, ?)""")) {
            for (int place = SOME + 1; place <= units; place++) {
                Party party = roll.ofUnit("1-" + place).orElseThrow();
                String key = Turnout.keyOf(party.key());
                String once = LedgerEntry.sha256(id + "|" + key);
                Object[] values = {id, key, "1-" + place, party.owners().get(0), at, at, Estate.marks(place % 3 == 0 ? "AGAINST" : "FOR").text(),
                    once.substring(0, 20).toUpperCase(Locale.ROOT), once, once};
                set(ballot, values);
                set(turnout, id, key, "1-" + place, party.area(), party.heads(), at);
                if (place % 500 == 0 || place == units) {
                    ballot.executeBatch();
                    turnout.executeBatch();
                }
            }
        }
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }
}
