package org.yishi.portal.register.internal.book;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

import org.yishi.portal.people.internal.KeyedHash;
import org.yishi.portal.register.DryRun.ChangeKind;
import org.yishi.portal.register.Finding;
import org.yishi.portal.register.RegisterKind;
import org.yishi.portal.register.internal.sheet.Sheets;
import org.yishi.portal.setting.Settings;

/** A community with its registers in memory, to which a test brings files. */
class Community {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    private static final long AREA = 7;

    final MemoryRegister register = new MemoryRegister();
    private final KeyedHash hash = new KeyedHash(Optional.of(Base64.getEncoder().encodeToString(new byte[32])));
    private boolean complete;

    /** What became of a file. */
    record Outcome(Plan plan, Findings findings, List<String> unknown) {

        /** added, changed, unchanged, ended */
        List<Integer> counts() {
            return List.of(plan.count(ChangeKind.ADDED), plan.count(ChangeKind.CHANGED), plan.unchanged(), plan.count(ChangeKind.ENDED));
        }

        /** {@code 2 姓名 empty} */
        List<String> said() {
            return findings.first(100).stream().map(Outcome::inShort).toList();
        }

        private static String inShort(Finding finding) {
            return finding.row() + " " + finding.column() + " " + finding.key().substring("portal.register.finding.".length());
        }
    }

    Community completely() {
        complete = true;
        return this;
    }

    /** Compares only. */
    Outcome check(RegisterKind kind, String... lines) {
        Findings findings = new Findings();
        Task task = new Task(AREA, Sheets.read(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)), TODAY, complete, 1,
                Instant.parse("2026-11-01T00:00:00Z"), TODAY, findings);
        Book book = book(kind);
        Headings headings = Headings.find(task.sheet(), book.columns());
        return new Outcome(book.plan(task, headings), findings, headings.unknown());
    }

    /** Compares and applies. */
    Outcome bring(RegisterKind kind, String... lines) {
        Outcome outcome = check(kind, lines);
        outcome.plan().carryOut(() -> { });
        return outcome;
    }

    Book book(RegisterKind kind) {
        return switch (kind) {
            case DWELLING_UNITS -> {
                UnitBook book = new UnitBook();
                book.repository = register;
                yield book;
            }
            case HOUSEHOLDS -> {
                HouseholdBook book = new HouseholdBook();
                book.repository = register;
                yield book;
            }
            case RESIDENTS -> {
                ResidentBook book = new ResidentBook();
                book.repository = register;
                book.hash = hash;
                yield book;
            }
            case COMMITTEE_MEMBERS -> {
                CommitteeBook book = new CommitteeBook();
                book.repository = register;
                book.hash = hash;
                book.settings = new FiveYears();
                yield book;
            }
        };
    }

    private static final class FiveYears implements Settings {

        @Override
        public int number(String key, long areaId) {
            return 5;
        }

        @Override
        public boolean isOn(String key, long areaId) {
            throw new UnsupportedOperationException(key);
        }

        @Override
        public String text(String key, long areaId) {
            throw new UnsupportedOperationException(key);
        }
    }
}
