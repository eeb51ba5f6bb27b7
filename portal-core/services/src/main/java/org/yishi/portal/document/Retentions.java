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

/** Keeping files as long as their rule says, and no longer (保管期限、销毁): one proposes a deletion, another carries it out, and it can be held back. */
@ApplicationScoped
public class Retentions {

    private static final String PROPOSE = "portal.proposeDeletion";
    /** By whoever did not propose it. */
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

    /** A file that somebody would delete. @param by public name of that person, whose id is {@code personId} */
    public record Proposed(Document document, String why, String by, long personId) {
    }

    /** Files of the area and below it that wait for the second, the oldest first. */
    @Guarded(value = SEE, kind = Guarded.Kind.READ)
    public List<Proposed> proposed(@In long areaId) {
        return end.proposed(areaId);
    }

    /** One file with its rule. @param heldWhy empty where it is not held back @param proposed null where nobody would delete it */
    public record Kept(Document document, RetentionRule rule, String heldWhy, Proposed proposed) {
    }

    @Guarded(value = SEE, kind = Guarded.Kind.READ)
    public Kept kept(@Of(DocumentEntity.class) long documentId) {
        return end.kept(documentId);
    }

    @Open("how long which files are kept is no secret")
    public List<RetentionRule> schedule() {
        return end.rules();
    }

    /** @param why by whom and when it was found that the file is needed no longer (鉴定) */
    @Guarded(PROPOSE)
    public void propose(@Of(DocumentEntity.class) long documentId, String why) {
        RetentionRule rule = end.propose(documentId, why, current.get().personId(), ZonedDateTime.now(clock));
        act.fact("proposed." + documentId, end.get(documentId).sha256()).fact("rule", rule.id()).fact("why", LedgerEntry.sha256(why.strip()));
    }

    /** Another agrees (监销): the bytes go; name, digest, rule and reason stay. Bytes that another record needs stay as well. */
    @Guarded(DELETE)
    public void delete(@Of(DocumentEntity.class) long documentId) {
        RetentionRule rule = end.delete(documentId, current.get().personId(), ZonedDateTime.now(clock));
        Document gone = end.get(documentId);
        act.fact("deleted." + documentId, gone.sha256()).fact("rule", rule.id()).fact("years", rule.years()).concerning(gone.concerning());
    }

    /** Another does not agree; the file is kept, and may be proposed again. */
    @Guarded(DELETE)
    public void decline(@Of(DocumentEntity.class) long documentId) {
        end.decline(documentId, current.get().personId());
        act.fact("declined", documentId);
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
