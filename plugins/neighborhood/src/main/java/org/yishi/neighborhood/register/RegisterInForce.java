package org.yishi.neighborhood.register;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.neighborhood.register.book.Comparer;
import org.yishi.neighborhood.register.book.KnownOwner;

/** What a file is compared with. */
@ApplicationScoped
class RegisterInForce {

    @Inject
    private RollRepository rolls;
    @Inject
    private LineRepository lines;
    @Inject
    private OwnerRepository owners;
    @Inject
    private Editions editions;

    Comparer comparer(long areaId, String developer, LocalDate asOf) {
        int edition = edition(areaId);
        List<KnownOwner> known = owners.of(areaId).stream().map(owner -> new KnownOwner(owner.number(), owner.kind(), owner.name(),
                owner.idHash(), owner.phone() == null ? "" : owner.phone(), null, "")).toList();
        return new Comparer(new Comparer.InForce(edition, lines.of(areaId, edition), known, editions.counting(areaId), developer), asOf);
    }

    int edition(long areaId) {
        return rolls.latest(areaId).map(Roll::edition).orElse(0);
    }
}
