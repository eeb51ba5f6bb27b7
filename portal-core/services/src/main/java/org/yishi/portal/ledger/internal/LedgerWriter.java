package org.yishi.portal.ledger.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Actor;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;
import org.yishi.portal.ledger.LedgerEntry;

/** Appends to the chains. Nothing in the portal changes or removes an entry. */
@ApplicationScoped
public class LedgerWriter {

    @Inject
    private LedgerRepository repository;
    @Inject
    private Areas areas;
    @Inject
    private Clock clock;

    /** Waits until no other transaction writes to the chain. */
    void takeTurn(String dossier) {
        repository.lockHead(dossier);
    }

    void write(String dossier, String action, String actor, long areaId, String facts) {
        long community = areas.communityOf(areaId).map(Area::id).orElse(0L);
        List<LedgerEntry> last = repository.lockHead(dossier) ? repository.last(dossier) : List.of();
        LedgerEntry entry = LedgerEntry.after(last.isEmpty() ? null : last.get(0), dossier, Instant.now(clock), action,
                actor, areaId, facts);
        repository.append(entry, community);
    }

    void look(String action, Actor actor, long areaId, long personId) {
        repository.look(LocalDateTime.ofInstant(Instant.now(clock), ZoneOffset.UTC), actor.pseudonym(), action, areaId, personId);
    }
}
