package org.yishi.bylaws.version;

import java.time.LocalDate;

import org.yishi.bylaws.text.KeptWords;
import org.yishi.bylaws.text.Provision;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Sealed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What an article says in one edition of a version, and why (条文、理由、依据). */
@Entity(name = "BylawsWording")
@Table(name = "bylaws_wording")
@Sealed
public class Wording {

    static final int LONGEST = 2000;
    static final int LONGEST_CHAPTER = 100;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @jakarta.persistence.Version
    private long version;
    @Column(name = "version_id")
    private long versionId;
    private int edition;
    @Column(name = "article_id")
    private long articleId;
    private int position;
    private String chapter;
    private String body;
    private String plain;
    private String reason;
    private String source;
    private boolean suspended;
    @Column(name = "suspended_on")
    private LocalDate suspendedOn;

    protected Wording() {
        // for JPA
    }

    /** What somebody types for an article. */
    public record Words(String chapter, String body, String plain, String reason, String source) {

        public Words {
            chapter = KeptWords.line(chapter);
            body = KeptWords.of(body);
            plain = KeptWords.of(plain);
            reason = KeptWords.of(reason);
            source = KeptWords.of(source);
            if (body.isEmpty()) {
                throw new Refusal("bylaws.refusal.empty.body").at("body");
            }
            if (body.length() > LONGEST) {
                throw new Refusal("bylaws.refusal.long", LONGEST).at("body");
            }
            if (chapter.length() > LONGEST_CHAPTER) {
                throw new Refusal("bylaws.refusal.long", LONGEST_CHAPTER).at("chapter");
            }
        }
    }

    static Wording of(long versionId, int edition, int position, Provision provision, String reason, String source) {
        Wording wording = new Wording();
        wording.versionId = versionId;
        wording.edition = edition;
        wording.articleId = provision.id();
        wording.position = position;
        wording.chapter = provision.chapter();
        wording.body = provision.text();
        wording.plain = provision.plain();
        wording.reason = reason;
        wording.source = source;
        return wording;
    }

    void rewrite(Words words) {
        suspended = suspended && body().equals(words.body());
        suspendedOn = suspended ? suspendedOn : null;
        chapter = words.chapter();
        body = words.body();
        plain = words.plain();
        reason = words.reason();
        source = words.source();
    }

    void place(int at, String inChapter) {
        position = at;
        chapter = inChapter;
    }

    /** 暂停执行 from a day on, until it is corrected; of two orders the first counts. */
    void suspend(LocalDate from) {
        suspendedOn = !suspended || suspendedOn != null && from != null && from.isBefore(suspendedOn) ? from : suspendedOn;
        suspended = true;
    }

    public Provision provision() {
        return new Provision(articleId, chapter, body, plain);
    }

    public long id() {
        return id;
    }

    public long versionId() {
        return versionId;
    }

    public int edition() {
        return edition;
    }

    public long articleId() {
        return articleId;
    }

    public int position() {
        return position;
    }

    public String chapter() {
        return chapter;
    }

    /** Rows of before may end their lines otherwise. */
    public String body() {
        return KeptWords.of(body);
    }

    public String plain() {
        return plain;
    }

    public String reason() {
        return reason;
    }

    public String source() {
        return source;
    }

    public boolean isSuspended() {
        return suspended;
    }

    /** Whether it was to be kept on that day. */
    public boolean isSuspendedOn(LocalDate day) {
        return suspended && (suspendedOn == null || !day.isBefore(suspendedOn));
    }

    /** From which day; null where it is not suspended, or nobody kept since when. */
    public LocalDate suspendedOn() {
        return suspendedOn;
    }
}
