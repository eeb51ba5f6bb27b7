package org.yishi.portal.document;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Open;
import org.yishi.portal.document.internal.DocumentEntity;
import org.yishi.portal.document.internal.EndOfDocuments;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.ledger.LedgerEntry;

/** Keeping files as long as their rule says, and no longer (保管期限、销毁): a deletion is an act, and can be held back. */
@ApplicationScoped
public class Retentions {

    private static final String DELETE = "portal.deleteDocument";
    private static final String HOLD = "portal.holdDocument";
    /** Those who delete and those who hold back. */
    private static final String SEE = "portal.seeRetention";

    @Inject
    private EndOfDocuments end;
    @Inject
    private CurrentActor current;
    @Inject
    private Act act;
    @Inject
    private Clock clock;

    /** A file whose period has run. @param since the first day on which it may be deleted */
    public record Due(Document document, RetentionRule rule, LocalDate since) {
    }

    /** A file that is kept beyond its period. */
    public record Held(Document document, String why) {
    }

    /** Files of the area and below it that may be deleted today, the oldest first; those held back are not among them. */
    @Guarded(value = SEE, kind = Guarded.Kind.READ)
    public List<Due> due(@In long areaId) {
        return end.due(areaId, LocalDate.now(clock));
    }

    @Guarded(value = HOLD, kind = Guarded.Kind.READ)
    public List<Held> held(@In long areaId) {
        return end.held(areaId);
    }

    /** One file with its rule. @param heldWhy empty where it is not held back */
    public record Kept(Document document, RetentionRule rule, String heldWhy) {
    }

    @Guarded(value = SEE, kind = Guarded.Kind.READ)
    public Kept kept(@Of(DocumentEntity.class) long documentId) {
        return end.kept(documentId);
    }

    @Open("how long which files are kept is no secret")
    public List<RetentionRule> schedule() {
        return end.rules();
    }

    /**
     * Deletes the bytes; name, digest, rule and reason stay. Bytes that another record needs stay as well.
     *
     * @param why by whom and when it was found that the file is needed no longer (鉴定)
     */
    @Guarded(DELETE)
    public void delete(@Of(DocumentEntity.class) long documentId, String why) {
        RetentionRule rule = end.delete(documentId, why, current.get().personId(), ZonedDateTime.now(clock));
        Document gone = end.get(documentId);
        act.fact("deleted." + documentId, gone.sha256()).fact("rule", rule.id()).fact("years", rule.years())
                .fact("why", LedgerEntry.sha256(why.strip())).concerning(gone.concerning());
    }

    /** While a complaint, an audit or a court needs it. */
    @Guarded(HOLD)
    public void hold(@Of(DocumentEntity.class) long documentId, String why) {
        end.hold(documentId, why, current.get().personId());
        act.fact("held." + documentId, LedgerEntry.sha256(why.strip()));
    }

    @Guarded(HOLD)
    public void release(@Of(DocumentEntity.class) long documentId) {
        end.release(documentId);
        act.fact("released", documentId);
    }
}
