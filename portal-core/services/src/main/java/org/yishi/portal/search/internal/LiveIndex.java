package org.yishi.portal.search.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.apache.lucene.store.AlreadyClosedException;

import org.yishi.portal.access.internal.Unit;
import org.yishi.portal.search.internal.ChangeRepository.Change;

/**
 * The index that is searched. It follows the changes one after the other; a new one is made beside it, follows the changes too and then
 * takes its place, while searches go on.
 */
@ApplicationScoped
public class LiveIndex {

    private static final Logger LOG = Logger.getLogger(LiveIndex.class.getName());

    @Inject
    private IndexFolder folder;
    @Inject
    private IndexWriting writing;
    @Inject
    private ChangeRepository changes;
    @Inject
    private Unit unit;

    private final ReentrantLock turn = new ReentrantLock();
    private final AtomicReference<Making> making = new AtomicReference<>();
    private volatile OpenIndex live;
    private volatile boolean complete;

    /** A new index on its way. */
    static final class Making {

        private volatile long written;
    }

    /** Opens what is there. @return whether it has to be made anew */
    boolean open() throws IOException {
        turn.lock();
        try {
            live = existing().orElse(null);
            complete = live != null;
            if (live == null) {
                // everybody finds nothing for a moment, rather than nobody anything ever
                live = OpenIndex.in(folder.fresh());
                live.commit(changes.last(), writing.shape());
            }
            folder.tidy(live.folder());
            return !complete || !live.shape().equals(writing.shape());
        } finally {
            turn.unlock();
        }
    }

    /** Empty where there is none, where its words are taken apart in another way, and where it is broken: it is made anew then. */
    private Optional<OpenIndex> existing() throws IOException {
        Optional<Path> there = folder.inUse();
        if (there.isEmpty()) {
            return Optional.empty();
        }
        try {
            OpenIndex index = OpenIndex.in(there.get());
            String version = writing.shape().replaceFirst(" .*", " ");
            if (index.shape().startsWith(version) && index.position() <= changes.last()) {
                return Optional.of(index);
            }
            index.close();
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "the search index in " + there.get() + " cannot be used and is made anew", e);
        }
        return Optional.empty();
    }

    /** Takes in everything that was committed; afterwards it is found. */
    public void follow() throws Exception {
        turn.lock();
        try {
            if (live != null) {
                follow(live);
            }
        } finally {
            turn.unlock();
        }
    }

    void follow(OpenIndex index) throws Exception {
        while (changes.isAnyUnplaced()) {
            unit.run(() -> {
                changes.place();
                return null;
            });
        }
        for (List<Change> next = changes.after(index.position()); !next.isEmpty(); next = changes.after(index.position())) {
            List<String> dossiers = next.stream().map(Change::dossier).distinct().toList();
            for (int from = 0; from < dossiers.size(); from += IndexWriting.AT_ONCE) {
                writing.again(index, dossiers.subList(from, Math.min(from + IndexWriting.AT_ONCE, dossiers.size())));
            }
            index.commit(next.get(next.size() - 1).position(), index.shape());
        }
    }

    /** Makes a new one from the database; one at a time. @return false where one was already being made */
    public boolean rebuild() throws Exception {
        Making now = new Making();
        if (!making.compareAndSet(null, now)) {
            return false;
        }
        OpenIndex fresh = null;
        try {
            fresh = OpenIndex.in(folder.fresh());
            OpenIndex target = fresh;
            long begin = changes.last();
            writing.everything(target, () -> now.written = target.size());
            target.commit(begin, writing.shape());
            follow(target);
            swap(target);
            return true;
        } catch (Exception e) {
            if (fresh != null && fresh != live) {
                fresh.close();
            }
            throw e;
        } finally {
            making.set(null);
        }
    }

    private void swap(OpenIndex fresh) throws Exception {
        turn.lock();
        try {
            follow(fresh);
            OpenIndex before = live;
            folder.use(fresh.folder());
            live = fresh;
            complete = true;
            if (before != null) {
                before.close();
            }
            folder.tidy(fresh.folder());
        } finally {
            turn.unlock();
        }
    }

    <T> T search(OpenIndex.Look<T> look) {
        try {
            try {
                return live.search(look);
            } catch (AlreadyClosedException e) {
                // another one has just taken its place
                return live.search(look);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isOpen() {
        return live != null;
    }

    /** Whether everything that there is can be found. */
    boolean isComplete() {
        return complete;
    }

    /** Up to which change it holds everything. */
    long position() {
        return live == null ? 0 : live.position();
    }

    int size() {
        return live == null ? 0 : live.size();
    }

    /** How many documents the index that is being made holds; empty where none is. */
    Optional<Long> made() {
        return Optional.ofNullable(making.get()).map(now -> now.written);
    }

    @PreDestroy
    void close() {
        turn.lock();
        try {
            if (live != null) {
                live.close();
                live = null;
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the search index was not closed", e);
        } finally {
            turn.unlock();
        }
    }
}
