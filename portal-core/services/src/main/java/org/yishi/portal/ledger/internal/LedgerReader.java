package org.yishi.portal.ledger.internal;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
    private Checkpoints checkpoints;

    @Override
    public List<LedgerEntry> entries(String dossier) {
        return repository.all(dossier);
    }

    @Override
    public ChainVerdict check(String dossier) {
        Map<String, LedgerRepository.Head> heads = repository.heads().stream()
                .filter(head -> head.dossier().equals(dossier))
                .collect(Collectors.toMap(LedgerRepository.Head::dossier, head -> head));
        return check(dossier, heads.get(dossier));
    }

    /** All chains and all checkpoints; only those that do not hold. */
    public List<ChainVerdict> broken() {
        Stream<ChainVerdict> chains = repository.heads().stream().map(head -> check(head.dossier(), head));
        Stream<ChainVerdict> headless = repository.dossiersWithoutHead().stream().map(dossier -> check(dossier, null));
        Stream<ChainVerdict> days = checkpoints.broken().stream();
        return Stream.of(chains, headless, days).flatMap(found -> found).filter(verdict -> !verdict.holds()).toList();
    }

    public long chains() {
        return repository.heads().size();
    }

    private ChainVerdict check(String dossier, LedgerRepository.Head head) {
        List<LedgerEntry> entries = repository.all(dossier);
        ChainVerdict verdict = ChainVerdict.of(dossier, entries);
        if (!verdict.holds()) {
            return verdict;
        }
        long last = entries.size();
        if (head == null || head.sequence() > last) {
            return new ChainVerdict(dossier, last, last + 1, "MISSING");
        }
        if (last > 0 && (head.sequence() < last || !head.hash().equals(entries.get((int) last - 1).hash()))) {
            return new ChainVerdict(dossier, last, last, "CHANGED");
        }
        return verdict;
    }
}
