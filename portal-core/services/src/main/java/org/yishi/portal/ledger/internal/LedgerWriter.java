package org.yishi.portal.ledger.internal;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.yishi.portal.access.Actor;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;
import org.yishi.portal.ledger.Facts;
import org.yishi.portal.ledger.LedgerEntry;
import org.yishi.portal.ledger.RecordsDigest;

/** Appends to the chains. Nothing in the portal changes or removes an entry. */
@ApplicationScoped
public class LedgerWriter {

    @Inject
    private LedgerRepository repository;
    @Inject
    private Seals seals;
    @Inject
    private Areas areas;
    @Inject
    private Clock clock;
    @Inject
    private Event<EntryWritten> written;

    private final SecureRandom random = new SecureRandom();

    /** Waits until no other transaction writes to the chain. */
    void takeTurn(String dossier) {
        repository.lockHead(dossier);
    }

    /** The place of the entry that this transaction will write; nobody else can write it before. */
    long nextSequence(String dossier) {
        return repository.lockHead(dossier) ? repository.last(dossier).get(0).sequence() + 1 : 1;
    }

    /** @param rows of sealed tables that the act wrote, ids by table */
    void write(String dossier, String action, String actor, long areaId, Facts facts, SortedMap<String, SortedSet<Long>> rows) {
        long community = areas.communityOf(areaId).map(Area::id).orElse(0L);
        List<LedgerEntry> last = repository.lockHead(dossier) ? repository.last(dossier) : List.of();
        LedgerEntry previous = last.isEmpty() ? null : last.get(0);
        if (!rows.isEmpty()) {
            facts.put(RecordsDigest.FACT, seals.take(dossier, previous == null ? 1 : previous.sequence() + 1, rows));
        }
        repository.append(LedgerEntry.after(previous, dossier, Instant.now(clock), action, actor, salt(actor), areaId,
                facts.canonical()), community);
        written.fire(new EntryWritten(dossier));
    }

    /** Only who is a person could be guessed. */
    private String salt(String actor) {
        if (!actor.startsWith("person:")) {
            return "";
        }
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    void look(String action, Actor actor, long areaId, long personId) {
        repository.look(LocalDateTime.ofInstant(Instant.now(clock), ZoneOffset.UTC), actor.pseudonym(), action, areaId, personId);
    }
}
