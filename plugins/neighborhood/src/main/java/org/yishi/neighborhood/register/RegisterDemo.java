package org.yishi.neighborhood.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.neighborhood.demo.DemoPart;
import org.yishi.neighborhood.demo.NeighborhoodDemo;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Open;
import org.yishi.portal.area.Areas;
import org.yishi.portal.demo.DemoCommunity;

/**
 * The register of 桂香园小区: 419 units from a spreadsheet as a property office keeps it, brought by the very import. Residents with logins own
 * units there; one of them said that an area was wrong, and it was mended.
 */
@ApplicationScoped
@Open("made once, by the portal itself")
public class RegisterDemo implements DemoPart {

    private static final String FILE = "/org/yishi/neighborhood/demo/owners.xlsx";
    private static final String DEVELOPER = "攀枝花桂香置业有限公司";

    /** Resident with a login, and the unit. */
    private static final Map<Integer, String> UNITS = Map.ofEntries(Map.entry(1, "1-1-101"), Map.entry(2, "1-1-201"), Map.entry(3, "1-2-301"),
            Map.entry(4, "2-1-401"), Map.entry(5, "2-1-402"), Map.entry(6, "2-2-501"), Map.entry(7, "3-1-201"), Map.entry(8, "3-1-602"),
            Map.entry(9, "3-2-301"), Map.entry(10, "4-1-701"), Map.entry(11, "4-2-102"), Map.entry(12, "5-1-803"));
    private static final Map<String, String> OFFICES = Map.of("secretary", "5-2-201", "member", "4-2-302", "representative", "2-2-601");

    @Inject
    private Imports imports;
    @Inject
    private OwnerTies ties;
    @Inject
    private Designations designations;
    @Inject
    private Contests contests;
    @Inject
    private Changes changes;
    @Inject
    private CurrentActor current;
    @Inject
    private Areas areas;
    @Inject
    private Clock clock;

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void create(DemoCommunity demo) {
        long compound = areas.byCode(NeighborhoodDemo.COMPOUND).orElseThrow().id();
        takeOver(compound);
        UNITS.forEach((number, unit) -> tie(compound, demo.residents().get(number - 1), unit));
        OFFICES.forEach((login, unit) -> tie(compound, demo.offices().get(login), unit));
        current.as(demo.residents().get(2), () -> designations.name(compound, "1-2-301", demo.residents().get(2).name(),
                LocalDate.now(clock), false));
        contested(compound, demo);
    }

    private void takeOver(long compound) {
        String token = imports.check(compound, "桂香园业主清册.xlsx", file(), DEVELOPER, LocalDate.now(clock), true);
        ImportRun run = imports.look(compound, token);
        if (run.comparison() == null || !run.comparison().isFit()) {
            throw new IllegalStateException("the spreadsheet of the demo is not fit", run.failure());
        }
        if (imports.takeOver(compound, token).made() == null) {
            throw new IllegalStateException("the register of the demo could not be taken over", run.failure());
        }
    }

    private static byte[] file() {
        try (InputStream file = RegisterDemo.class.getResourceAsStream(FILE)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void tie(long compound, Actor person, String unit) {
        ties.identify(compound, person.personId(), person.name(), unit, "");
    }

    private void contested(long compound, DemoCommunity demo) {
        Actor owner = demo.residents().get(3);
        long contest = current.as(owner, () -> contests.raise(compound, "2-1-401", Contest.Kind.AREA,
                "我家不动产权证书上是 134.70 平方米，清册少写了。", "", new byte[0], null));
        current.as(demo.worker(), () -> {
            changes.measure(compound, "2-1-401", UnitArea.Source.REGISTER, new BigDecimal("134.70"), LocalDate.now(clock));
            contests.uphold(contest, "经核对不动产权证书，面积是 134.70 平方米，清册已经更正。");
        });
    }
}
