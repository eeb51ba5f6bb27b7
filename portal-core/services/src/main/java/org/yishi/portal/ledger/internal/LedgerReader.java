package org.yishi.portal.ledger.internal;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Open;
import org.yishi.portal.ledger.ChainVerdict;
import org.yishi.portal.ledger.Ledger;
import org.yishi.portal.ledger.LedgerEntry;

/** Reads chains and checks them against themselves, against their heads and against the checkpoints. */
@ApplicationScoped
@Open("whoever doubts a record must be able to check it; facts hold no personal data")
public class LedgerReader implements Ledger {

    @Inject
    private LedgerRepository repository;
    @Inject
    private WholeLedger whole;
    @Inject
    private CheckpointBook checkpoints;

    @Override
    public List<LedgerEntry> entries(String dossier) {
        return repository.all(dossier);
    }

    @Override
    public ChainVerdict check(String dossier) {
        return whole.check(dossier).stream().findFirst().orElse(new ChainVerdict(dossier, 0, 0, ""));
    }

    /** All chains and all checkpoints; only those that do not hold. */
    public List<ChainVerdict> broken() {
        return Stream.concat(whole.check("").stream(), checkpoints.broken().stream()).filter(verdict -> !verdict.holds()).toList();
    }

    public long chains() {
        return repository.countChains();
    }
}
