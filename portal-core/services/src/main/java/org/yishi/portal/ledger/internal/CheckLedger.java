package org.yishi.portal.ledger.internal;

import java.util.List;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.command.PortalCommand;
import org.yishi.portal.ledger.ChainVerdict;

/** {@code java -jar yishi.jar check ledger}: every chain, every head, every checkpoint; names the first broken link of each. */
@ApplicationScoped
public class CheckLedger implements PortalCommand {

    @Inject
    private LedgerReader reader;

    @Override
    public String name() {
        return "check ledger";
    }

    @Override
    public void run(List<String> arguments, Consumer<String> progress) throws CommandRefused {
        List<ChainVerdict> broken = reader.broken();
        broken.forEach(verdict -> progress.accept("BROKEN  " + verdict.dossier() + "  #" + verdict.brokenAt() + "  " + verdict.why()));
        long chains = reader.chains();
        if (!broken.isEmpty()) {
            throw new CommandRefused(broken.size() + " 处不符 / do not hold (" + chains + " 条链 / chains)");
        }
        progress.accept(chains + " 条链全部相符 / chains, all hold");
    }
}
