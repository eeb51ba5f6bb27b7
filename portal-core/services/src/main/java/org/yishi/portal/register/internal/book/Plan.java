package org.yishi.portal.register.internal.book;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.yishi.portal.ledger.LedgerEntry;
import org.yishi.portal.register.DryRun.Change;
import org.yishi.portal.register.DryRun.ChangeKind;

/** What an import will do, step by step. Making a plan changes nothing; a plan is carried out as a whole or not at all. */
public final class Plan {

    private final List<Change> changes = new ArrayList<>();
    private final List<Runnable> first = new ArrayList<>();
    private final List<Runnable> then = new ArrayList<>();
    private int unchanged;

    /** @param work what makes the new rows; a row has its key when the work of {@link #then} begins */
    void add(int row, String subject, Runnable work) {
        step(new Change(ChangeKind.ADDED, row, subject, ""), work);
    }

    void change(int row, String subject, List<String> columns, Runnable work) {
        step(new Change(ChangeKind.CHANGED, row, subject, String.join("、", columns)), work);
    }

    void end(String subject, Runnable work) {
        step(new Change(ChangeKind.ENDED, 0, subject, ""), work);
    }

    /** Work that leans on the keys of new rows. */
    void then(Runnable work) {
        then.add(work);
    }

    void keep() {
        unchanged++;
    }

    private void step(Change change, Runnable work) {
        changes.add(change);
        first.add(work);
    }

    /** @param settle writes what is waiting, so that new rows have their keys */
    public void carryOut(Runnable settle) {
        first.forEach(Runnable::run);
        settle.run();
        then.forEach(Runnable::run);
        settle.run();
    }

    public int count(ChangeKind kind) {
        return (int) changes.stream().filter(change -> change.kind() == kind).count();
    }

    public int unchanged() {
        return unchanged;
    }

    /** The first of each kind. */
    public List<Change> first(int number) {
        return List.of(ChangeKind.values()).stream()
                .flatMap(kind -> changes.stream().filter(change -> change.kind() == kind).limit(number)).toList();
    }

    /** Two plans with the same digest do the same. */
    public String digest() {
        return LedgerEntry.sha256(changes.stream().map(Change::toString).collect(Collectors.joining("\n", unchanged + "\n", "")));
    }
}
