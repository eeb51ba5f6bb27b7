package org.yishi.portal.ledger.internal;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.command.PortalCommand;

/** {@code java -jar yishi.jar check}: every chain, head, checkpoint and sealed record; names the first broken link of each chain. */
@ApplicationScoped
public class CheckLedger implements PortalCommand {

    /** More lines help nobody. */
    private static final int TOLD = 1_000;

    @Inject
    private LedgerReader reader;

    @Override
    public String name() {
        return "check";
    }

    @Override
    public void run(List<String> arguments, Consumer<String> progress) throws CommandRefused {
        AtomicLong chains = new AtomicLong();
        AtomicLong entries = new AtomicLong();
        AtomicLong broken = new AtomicLong();
        reader.check(verdict -> {
            chains.incrementAndGet();
            entries.addAndGet(verdict.entries());
        }, verdict -> {
            if (broken.incrementAndGet() <= TOLD) {
                progress.accept("BROKEN  " + (verdict.dossier().isEmpty() ? "-" : verdict.dossier()) + "  #" + verdict.brokenAt() + "  "
                        + verdict.why() + (verdict.record().isEmpty() ? "" : "  " + verdict.record()));
            }
        });
        String read = chains + " 条链、" + entries + " 条记录 / chains, entries";
        if (broken.get() > 0) {
            throw new CommandRefused(broken + " 处不符 / do not hold (" + read + ")");
        }
        progress.accept(read + "，全部相符 / all hold");
    }
}
