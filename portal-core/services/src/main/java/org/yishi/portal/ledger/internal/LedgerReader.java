package org.yishi.portal.ledger.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import javax.sql.DataSource;

import org.yishi.portal.access.Open;
import org.yishi.portal.access.internal.Unit;
import org.yishi.portal.area.Areas;
import org.yishi.portal.ledger.ChainVerdict;
import org.yishi.portal.ledger.Ledger;
import org.yishi.portal.ledger.LedgerEntry;
import org.yishi.portal.ledger.internal.LedgerPages.Line;

/** Reads chains and checks them against themselves, their heads, the checkpoints and the sealed records. */
@ApplicationScoped
@Open("whoever doubts a record must be able to check it; facts hold no personal data")
public class LedgerReader implements Ledger {

    /** The records of a longer list are compared by the check of the whole ledger only. */
    private static final int COMPARED = 2_000;

    @Resource(lookup = "java:global/jdbc/portal")
    private DataSource database;
    @Inject
    private LedgerRepository repository;
    @Inject
    private CheckpointBook checkpoints;
    @Inject
    private SealedTables tables;
    @Inject
    private Areas areas;
    @Inject
    private Unit unit;

    @Override
    public List<LedgerEntry> entries(String dossier) {
        return repository.all(dossier);
    }

    @Override
    public ChainVerdict check(String dossier) {
        return unit.apart(() -> one(dossier));
    }

    private ChainVerdict one(String dossier) {
        List<ChainVerdict> found = new ArrayList<>();
        try (LedgerSnapshot snapshot = new LedgerSnapshot(database)) {
            LedgerPages pages = new LedgerPages(snapshot, dossier);
            new WholeLedger(pages, areas, new CheckpointTrial(List.of())).read(found::add);
            if (found.stream().allMatch(ChainVerdict::holds)) {
                records(snapshot, pages, found::add);
            }
        }
        return found.stream().filter(verdict -> !verdict.holds()).findFirst()
                .orElseGet(() -> found.stream().findFirst().orElse(new ChainVerdict(dossier, 0, 0, "")));
    }

    /** Compares the records that the dossier's own acts wrote. */
    private void records(LedgerSnapshot snapshot, LedgerPages pages, Consumer<ChainVerdict> verdicts) {
        Map<String, List<Long>> rows = new HashMap<>();
        Pages<Line> lines = pages.lines();
        for (int i = 0; i < COMPARED && lines.peek() != null; i++) {
            Line line = lines.take();
            rows.computeIfAbsent(line.seal().table(), table -> new ArrayList<>()).add(line.seal().rowId());
        }
        if (lines.peek() == null && !rows.isEmpty()) {
            Map<String, SealedForm> forms = SealedForm.of(repository.all(SealedForm.DOSSIER));
            rows.forEach((table, ids) -> {
                if (forms.containsKey(table)) {
                    new RecordCheck(snapshot, table, verdicts).read(forms.get(table), ids);
                }
            });
        }
    }

    /** All chains, all checkpoints, all sealed records; only what does not hold. */
    public List<ChainVerdict> broken() {
        List<ChainVerdict> broken = new ArrayList<>();
        check(verdict -> { }, broken::add);
        return broken;
    }

    /**
     * Chains and records are read side by side, each at one moment of its own: the seals are read with both.
     *
     * @param chains told of every chain
     * @param broken told of everything that does not hold
     */
    public void check(Consumer<ChainVerdict> chains, Consumer<ChainVerdict> broken) {
        unit.apart(() -> {
            all(chains, broken);
            return null;
        });
    }

    private void all(Consumer<ChainVerdict> chains, Consumer<ChainVerdict> broken) {
        Consumer<ChainVerdict> oneByOne = verdict -> {
            synchronized (broken) {
                broken.accept(verdict);
            }
        };
        Map<String, SealedForm> forms = SealedForm.of(repository.all(SealedForm.DOSSIER));
        tables.declared().keySet().stream().filter(table -> !forms.containsKey(table))
                .forEach(table -> oneByOne.accept(new ChainVerdict(SealedForm.DOSSIER, 0, 1, "MISSING", table)));
        // a thread of its own and not the server's: that would end with the resources of the one that waits here
        ExecutorService beside = Executors.newSingleThreadExecutor(work -> new Thread(work, "yishi-check"));
        Future<?> records = beside.submit(() -> records(forms, oneByOne));
        try (LedgerSnapshot snapshot = new LedgerSnapshot(database)) {
            CheckpointTrial trial = new CheckpointTrial(checkpoints.all(snapshot));
            new WholeLedger(new LedgerPages(snapshot, ""), areas, trial).read(verdict -> {
                chains.accept(verdict);
                if (!verdict.holds()) {
                    oneByOne.accept(verdict);
                }
            });
            trial.broken().forEach(oneByOne);
            records.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the records cannot be read", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the check was interrupted", e);
        } finally {
            beside.shutdownNow();
        }
    }

    private void records(Map<String, SealedForm> forms, Consumer<ChainVerdict> broken) {
        try (LedgerSnapshot snapshot = new LedgerSnapshot(database)) {
            forms.forEach((table, form) -> new RecordCheck(snapshot, table, broken).read(form, null));
            ContentCheck.read(snapshot, broken);
        }
    }
}
