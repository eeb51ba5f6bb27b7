package org.yishi.neighborhood.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.yishi.neighborhood.register.book.Columns;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.AreaKind;
import org.yishi.portal.people.Role;
import org.yishi.portal.sheet.TableColumn;
import org.yishi.portal.sheet.Tables;
import org.yishi.testkit.Given;

/** Compounds with a register, for tests inside the portal. */
@Dependent
public class Houses {

    private static final AtomicInteger CARDS = new AtomicInteger();

    @Inject
    private Given given;
    @Inject
    private Tables tables;
    @Inject
    private Imports imports;
    @Inject
    private CurrentActor current;

    public Area compound() {
        return given.area(AreaKind.COMPOUND, given.community());
    }

    /** So many flats of a hundred square metres, ten in each building, every one with an owner of its own; the codes are 1, 2, 3 … */
    public byte[] flats(int number) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 1; i <= number; i++) {
            rows.add(row(Map.of("code", String.valueOf(i), "building", (i - 1) / 10 + 1 + "栋", "room", "R" + i, "registered", "100.00",
                    "owner", "业主" + i)));
        }
        return tables.write("名册", Columns.ALL, rows);
    }

    /** A file of these lines. */
    @SafeVarargs
    public final byte[] file(Map<String, String>... lines) {
        return tables.write("名册", Columns.ALL, Stream.of(lines).map(Houses::row).toList());
    }

    /** A right number of an identity card, another each time (GB 11643). */
    public String cardNumber() {
        String digits = "51010419" + (50 + CARDS.incrementAndGet() / 1_000) + "0102" + String.format("%03d", CARDS.get() % 1_000);
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * ((1 << 17 - i) % 11);
        }
        return digits + "10X98765432".charAt(sum % 11);
    }

    private static List<String> row(Map<String, String> cells) {
        return Columns.ALL.stream().map(TableColumn::key).map(key -> cells.getOrDefault(key, "")).toList();
    }

    /** Brings a file and takes it over, as a worker does. */
    public RollVersion bring(Actor worker, Area compound, byte[] file, LocalDate asOf) {
        return current.as(worker, () -> {
            String token = imports.check(compound.id(), "名册.xlsx", file, "测试置业有限公司", asOf, true);
            await(compound, token);
            imports.takeOver(compound.id(), token);
            return await(compound, token).made();
        });
    }

    /** Waits until nothing runs any more. */
    public ImportRun await(Area compound, String token) {
        ImportRun run = imports.look(compound.id(), token);
        for (int times = 0; run.isRunning() && times < 3_600; times++) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
        return run;
    }

    public Actor worker(Area compound) {
        return given.person(Role.OWNERS_COMMITTEE_MEMBER, compound);
    }
}
