package org.yishi.portal.document.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.yishi.portal.access.Matter;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.document.Document;
import org.yishi.portal.document.DocumentType;
import org.yishi.portal.document.RetentionRule;
import org.yishi.portal.ledger.Sealed;

/**
 * A file kept with a matter. It never changes, except that it becomes public with what it is annexed to, is {@linkplain #hold held back} from deletion, and in
 * the end is {@linkplain #propose proposed} for deletion by one and {@linkplain #end deleted} by another, by the rule of its kind: then its bytes are gone and this row says what they were.
 */
@Entity
@Sealed
@Table(name = "portal_document")
public class DocumentEntity implements Matter {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Column(name = "area_id")
    private long areaId;
    private String dossier;
    @Enumerated(EnumType.STRING)
    private Privacy privacy;
    private String name;
    @Enumerated(EnumType.STRING)
    private DocumentType type;
    private long size;
    private String sha256;
    @Column(name = "brought_sha256")
    private String broughtSha256;
    @Column(name = "preview_sha256")
    private String previewSha256;
    private long concerning;
    @Column(name = "kept_by")
    private long keptBy;
    @Column(name = "kept_at")
    private Instant keptAt;
    @Column(name = "ended_at")
    private Instant endedAt;
    @Column(name = "ended_by")
    private Long endedBy;
    @Column(name = "ended_rule")
    private String endedRule;
    @Column(name = "ended_why")
    private String endedWhy;
    @Column(name = "held_why")
    private String heldWhy;
    @Column(name = "held_by")
    private Long heldBy;
    @Embedded
    private DeletionProposal proposal;
    @Version
    private long version;

    protected DocumentEntity() {
    }

    static DocumentEntity kept(long areaId, String dossier, Privacy privacy, PreparedFile file, long concerning, long by, Instant at) {
        DocumentEntity document = new DocumentEntity();
        document.areaId = areaId;
        document.dossier = dossier;
        document.privacy = privacy;
        document.name = file.name();
        document.type = file.type();
        document.size = file.bytes().length;
        document.sha256 = file.sha256();
        document.broughtSha256 = file.broughtSha256();
        document.previewSha256 = file.previewSha256();
        document.concerning = concerning;
        document.keptBy = by;
        document.keptAt = at.truncatedTo(ChronoUnit.MICROS);
        return document;
    }

    /** Everybody may see it from now on. */
    void publish() {
        if (concerning != 0 || privacy == Privacy.SEALED) {
            throw new Refusal("portal.document.refusal.personal", name).by("个人信息保护法第二十五条");
        }
        privacy = Privacy.PUBLIC;
    }

    /** The person whose choice it shows lets those who handle the matter look at it. */
    void unseal() {
        privacy = Privacy.PARTIES;
    }

    /** Keeps it beyond its period, while a complaint, an audit or a court still needs it (暂停销毁). */
    void hold(String why, long by) {
        requireThere();
        if (heldWhy != null) {
            throw new Refusal("portal.document.refusal.held", heldWhy);
        }
        heldWhy = reason(why);
        heldBy = by;
        proposal = null;
    }

    void release() {
        if (heldWhy == null) {
            throw new Refusal("portal.document.refusal.notHeld");
        }
        heldWhy = null;
        heldBy = null;
    }

    /** Somebody found that it is needed no longer (鉴定); another has to find the same. */
    void propose(RetentionRule rule, String why, long by, ZonedDateTime at) {
        requireOver(rule, at);
        if (isProposed()) {
            throw new Refusal("portal.document.refusal.proposed");
        }
        proposal = DeletionProposal.of(reason(why), by, at);
    }

    /** The file is kept for now; what was said against deleting it stands in the record. */
    void decline(long by) {
        requireSecond(by);
        proposal = null;
    }

    private void requireSecond(long by) {
        if (!isProposed()) {
            throw new Refusal("portal.document.refusal.notProposed");
        }
        proposal.requireSecond(by);
    }

    private void requireOver(RetentionRule rule, ZonedDateTime at) {
        requireThere();
        if (heldWhy != null) {
            throw new Refusal("portal.document.refusal.held", heldWhy);
        }
        LocalDate keptOn = keptAt.atZone(at.getZone()).toLocalDate();
        if (rule.isForEver()) {
            throw new Refusal("portal.document.refusal.forEver", name).by(rule.source());
        }
        if (!rule.isOver(keptOn, at.toLocalDate())) {
            throw new Refusal("portal.document.refusal.retention", name, rule.over(keptOn)).by(rule.source());
        }
    }

    /** The second agrees: the bytes go, the row stays. */
    void end(RetentionRule rule, long by, ZonedDateTime at) {
        requireOver(rule, at);
        requireSecond(by);
        endedWhy = proposal.why();
        endedRule = rule.id();
        endedBy = by;
        endedAt = at.toInstant().truncatedTo(ChronoUnit.MICROS);
    }

    private void requireThere() {
        if (endedAt != null) {
            throw new Refusal("portal.document.refusal.ended");
        }
    }

    private static String reason(String why) {
        if (why == null || why.isBlank() || why.strip().length() > 500) {
            throw new Refusal("portal.document.refusal.why").at("why");
        }
        return why.strip();
    }

    boolean isProposed() {
        return proposal != null && proposal.isMade();
    }

    /** Only where {@link #isProposed()}. */
    DeletionProposal proposal() {
        return proposal;
    }

    boolean isEnded() {
        return endedAt != null;
    }

    String heldWhy() {
        return heldWhy;
    }

    Instant keptAt() {
        return keptAt;
    }

    public Document asDocument() {
        return new Document(id, areaId, dossier, privacy, name, type, size, sha256, concerning, keptAt, previewSha256 != null, endedAt);
    }

    long id() {
        return id;
    }

    Privacy privacy() {
        return privacy;
    }

    long concerning() {
        return concerning;
    }

    String sha256() {
        return sha256;
    }

    String broughtSha256() {
        return broughtSha256;
    }

    /** Of the small picture, null where the document is none. */
    String previewSha256() {
        return previewSha256;
    }

    @Override
    public long areaId() {
        return areaId;
    }

    @Override
    public String dossier() {
        return dossier;
    }
}
