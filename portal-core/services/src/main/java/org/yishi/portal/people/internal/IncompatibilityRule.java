package org.yishi.portal.people.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.yishi.portal.people.Capacity;
import org.yishi.portal.people.Role;

/**
 * Nobody is at once a member of a body and of the body that supervises it (domain 1.2). The pairs are cited data with the day
 * from which they hold.
 *
 * @param one       a role
 * @param other     the role that must not be held beside it in the same community
 * @param holdsFrom first day of the rule
 * @param source    law and article
 */
public record IncompatibilityRule(Role one, Role other, LocalDate holdsFrom, String source) {

    private static final List<IncompatibilityRule> ALL = read();

    /** The first rule that forbids holding both, where both are of one community and their terms meet. */
    public static Optional<IncompatibilityRule> broken(Capacity wanted, Capacity held) {
        return ALL.stream().filter(rule -> rule.names(wanted.role(), held.role()))
                .filter(rule -> meet(wanted, held))
                .filter(rule -> wanted.to() == null || !wanted.to().isBefore(rule.holdsFrom))
                .findFirst();
    }

    private boolean names(Role a, Role b) {
        return a == one && b == other || a == other && b == one;
    }

    private static boolean meet(Capacity a, Capacity b) {
        return (a.to() == null || !a.to().isBefore(b.from())) && (b.to() == null || !b.to().isBefore(a.from()));
    }

    private static List<IncompatibilityRule> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(IncompatibilityRule.class
                .getResourceAsStream("/org/yishi/portal/people/incompatible-capacities.csv"), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).map(line -> line.split(","))
                    .map(cell -> new IncompatibilityRule(Role.valueOf(cell[0]), Role.valueOf(cell[1]), LocalDate.parse(cell[2]), cell[3]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
