package org.yishi.portal.ledger.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Actor;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.ledger.Facts;
import org.yishi.portal.ledger.RecordsDigest;

/** Listens to what the running act says about itself and writes it down when the act is done. */
@ApplicationScoped
public class ActScribe implements Act {

    /** How the ledger names somebody of whom it is not public that they acted. */
    private static final String UNNAMED = "voter";

    private static final ThreadLocal<Deque<Page>> OPEN = ThreadLocal.withInitial(ArrayDeque::new);

    private static final ThreadLocal<String> PAPER = new ThreadLocal<>();

    @Inject
    private LedgerWriter writer;
    @Inject
    private Seals seals;

    /** Opens a page for an act; a known dossier is locked now, so that acts on one matter follow one another. */
    public Page open(String dossier) {
        if (!dossier.isEmpty()) {
            writer.takeTurn(dossier);
        }
        return push(new Page(dossier, true));
    }

    /** Opens a page for a look, which writes nothing but who was looked at. */
    public Page openLook() {
        return push(new Page("", false));
    }

    /** Every entry of an act that runs inside of this work says from which paper it was taken (据纸质记录登记). */
    public void fromPaper(String dossier, Runnable work) {
        PAPER.set(dossier);
        try {
            work.run();
        } finally {
            PAPER.remove();
        }
    }

    private static Page push(Page page) {
        OPEN.get().push(page);
        return page;
    }

    @Override
    public Act on(String dossier) {
        current().dossier = dossier;
        return this;
    }

    @Override
    public Act fact(String name, Object value) {
        if (name.equals(RecordsDigest.FACT)) {
            throw new IllegalArgumentException("the fact " + name + " is the funnel's own");
        }
        Page page = current();
        page.facts.put(name, value);
        page.said = true;
        return this;
    }

    @Override
    public Act concerning(long personId) {
        current().concerning.add(personId);
        return this;
    }

    @Override
    public Act touched(String table, long id) {
        wrote(table, id);
        return this;
    }

    @Override
    public Act unnamed() {
        current().unnamed = true;
        return this;
    }

    /** A sealed row was written; it belongs to the innermost act that still runs. */
    static void wrote(String table, long id) {
        OPEN.get().stream().filter(page -> page.writing).findFirst()
                .orElseThrow(() -> new IllegalStateException("row " + id + " of the sealed table " + table
                        + " is written outside of a @Guarded act of kind CHANGE"))
                .rows.computeIfAbsent(table, name -> new TreeSet<>()).add(id);
    }

    private static Page current() {
        Page page = OPEN.get().peek();
        if (page == null) {
            throw new IllegalStateException("an act is told only inside a @Guarded method");
        }
        return page;
    }

    /** What one act said. */
    public final class Page implements AutoCloseable {

        private String dossier;
        private final Facts facts = new Facts();
        private final List<Long> concerning = new ArrayList<>();
        private final SortedMap<String, SortedSet<Long>> rows = new TreeMap<>();
        private boolean said;
        private boolean unnamed;
        private boolean writing;

        private Page(String dossier, boolean writing) {
            this.dossier = dossier;
            this.writing = writing;
        }

        /** Writes the entry. */
        public void enter(String action, Actor actor, long areaId) {
            if (dossier.isEmpty() || !said) {
                throw new IllegalStateException(action + " changed something but did not say on which dossier, or no fact");
            }
            if (PAPER.get() != null) {
                facts.put("paper", PAPER.get());
            }
            seals.settle();
            writing = false;
            writer.write(dossier, action, unnamed ? UNNAMED : actor.pseudonym(), areaId, facts, rows);
            noteLook(action, actor, areaId);
        }

        /** Writes a line for each person whose data were seen. */
        public void noteLook(String action, Actor actor, long areaId) {
            concerning.forEach(person -> writer.look(action, actor, areaId, person));
        }

        @Override
        public void close() {
            OPEN.get().pop();
            if (OPEN.get().isEmpty()) {
                OPEN.remove();
            }
        }
    }
}
