package org.yishi.portal.notice.internal;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.yishi.portal.document.Document;
import org.yishi.portal.ledger.Facts;
import org.yishi.portal.ledger.LedgerEntry;
import org.yishi.portal.ledger.Sealed;
import org.yishi.portal.notice.NoticeText;

/** One text of a notice. It is frozen when it is written; another one is another row. */
@Entity
@Sealed
@Table(name = "portal_notice_text")
public class NoticeTextEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Column(name = "notice_id")
    private long noticeId;
    private int number;
    private String title;
    private String body;
    private String responsible;
    private String contact;
    private String annexes;
    private String digest;
    private String reason;
    @Column(name = "written_by")
    private long writtenBy;
    @Column(name = "written_at")
    private Instant writtenAt;
    @Version
    private long version;

    protected NoticeTextEntity() {
    }

    /** What a text says; checked when it is made. */
    record Content(String title, String body, String responsible, String contact, List<Document> annexes) {

        Content {
            title = Words.of(title, 200, "headline");
            body = Words.of(body, 20_000, "body");
            responsible = Words.of(responsible, 200, "responsible");
            contact = Words.of(contact, 300, "contact");
            PersonalData.refuseIn(title, "headline");
            PersonalData.refuseIn(body, "body");
        }

        /** SHA-256 over one JSON object of texts, names in alphabetical order, no blanks, so that anybody can make it again. */
        String digest() {
            return LedgerEntry.sha256(new Facts().put("title", title).put("body", body).put("responsible", responsible)
                    .put("contact", contact).put("annexes", annexes.stream().map(Document::sha256).collect(Collectors.joining(",")))
                    .canonical());
        }
    }

    static NoticeTextEntity written(long noticeId, int number, Content content, String reason, long by, Instant at) {
        NoticeTextEntity text = new NoticeTextEntity();
        text.noticeId = noticeId;
        text.number = number;
        text.title = content.title();
        text.body = content.body();
        text.responsible = content.responsible();
        text.contact = content.contact();
        text.annexes = content.annexes().stream().map(annex -> Long.toString(annex.id())).collect(Collectors.joining(","));
        text.digest = content.digest();
        text.reason = reason;
        text.writtenBy = by;
        text.writtenAt = at;
        return text;
    }

    NoticeText as(List<Document> documents) {
        return new NoticeText(number, title, body, responsible, contact, documents, digest, writtenAt, reason);
    }

    List<Long> annexes() {
        return annexes.isEmpty() ? List.of() : Stream.of(annexes.split(",")).map(Long::valueOf).toList();
    }

    long noticeId() {
        return noticeId;
    }

    int number() {
        return number;
    }

    String title() {
        return title;
    }

    String body() {
        return body;
    }

    String responsible() {
        return responsible;
    }

    String contact() {
        return contact;
    }

    String digest() {
        return digest;
    }
}
