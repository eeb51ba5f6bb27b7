package org.yishi.bylaws.comment;

import java.time.LocalDate;

import org.yishi.bylaws.version.BylawVersion;
import org.yishi.portal.access.Matter;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.mydata.Leaver;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What somebody says about a draft, one of its articles or some of its words (意见). It is shown once it is answered; who said it never. */
@Entity
@Table(name = "bylaws_comment")
public class ArticleComment implements Matter {

    private static final int GIST = 30;
    private static final int LONGEST = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @jakarta.persistence.Version
    private long version;
    @Column(name = "version_id")
    private long versionId;
    @Column(name = "area_id")
    private long areaId;
    private int round;
    private int edition;
    @Column(name = "article_id")
    private long articleId;
    private String quoted;
    private String body;
    private String unit;
    private boolean confirmed;
    @Column(name = "person_id")
    private long personId;
    @Column(name = "from_paper")
    private boolean fromPaper;
    @Column(name = "said_on")
    private LocalDate saidOn;
    @Enumerated(EnumType.STRING)
    private Answer outcome;
    private String answer;
    @Column(name = "answered_on")
    private LocalDate answeredOn;
    private boolean withheld;

    protected ArticleComment() {
        // for JPA
    }

    /**
     * @param articleId 0 for the whole draft
     * @param quoted    words of the article that are meant; empty for all of it
     * @param unit      the resident unit that speaks; empty for a resident
     */
    public record Words(long articleId, String quoted, String body, String unit) {

        public Words {
            if (body == null || body.isBlank()) {
                throw new Refusal("bylaws.refusal.empty.comment").at("comment");
            }
            if (body.length() > LONGEST) {
                throw new Refusal("bylaws.refusal.long", LONGEST).at("comment");
            }
            body = body.strip();
            quoted = quoted == null ? "" : quoted.strip();
            unit = unit == null ? "" : unit.strip();
        }
    }

    static ArticleComment said(BylawVersion of, Words words, long personId, LocalDate on, boolean fromPaper) {
        ArticleComment comment = new ArticleComment();
        comment.versionId = of.id();
        comment.areaId = of.areaId();
        comment.round = of.round();
        comment.edition = of.edition();
        comment.articleId = words.articleId();
        comment.quoted = words.quoted();
        comment.body = words.body();
        comment.unit = words.unit();
        // a worker who enters a sheet saw who signed it
        comment.confirmed = fromPaper;
        comment.personId = personId;
        comment.saidOn = on;
        comment.fromPaper = fromPaper;
        return comment;
    }

    /** @param hide whether its words hold what must not be public; the answer is shown alone then */
    void answer(Answer as, String reason, boolean hide, LocalDate on) {
        if (answeredOn != null) {
            throw new Refusal("bylaws.refusal.answered");
        }
        if (as == null || reason == null || reason.isBlank()) {
            throw new Refusal("bylaws.refusal.empty.answer").at("reason");
        }
        outcome = as;
        answer = reason.strip();
        withheld = hide;
        answeredOn = on;
    }

    void forget(Leaver leaver) {
        personId = 0;
        body = leaver.unnamed(body);
        unit = leaver.unnamed(unit);
    }

    public long id() {
        return id;
    }

    public long versionId() {
        return versionId;
    }

    @Override
    public long areaId() {
        return areaId;
    }

    @Override
    public String dossier() {
        return BylawVersion.DOSSIERS + versionId;
    }

    public int round() {
        return round;
    }

    public int edition() {
        return edition;
    }

    public long articleId() {
        return articleId;
    }

    public String quoted() {
        return quoted;
    }

    public String body() {
        return body;
    }

    /** The committee asked: whoever said it speaks for the unit. */
    void confirm() {
        if (unit.isEmpty()) {
            throw new Refusal("bylaws.refusal.forNobody");
        }
        confirmed = true;
    }

    /** Whether the committee knows that the unit speaks; until then it is what the author says of himself. */
    public boolean isConfirmed() {
        return confirmed;
    }

    public String unit() {
        return unit;
    }

    public long personId() {
        return personId;
    }

    public boolean isFromPaper() {
        return fromPaper;
    }

    public LocalDate saidOn() {
        return saidOn;
    }

    public Answer outcome() {
        return outcome;
    }

    public String answer() {
        return answer;
    }

    public LocalDate answeredOn() {
        return answeredOn;
    }

    /** Its first words, by which the office knows it in a list. */
    public String gist() {
        return body.length() > GIST ? body.substring(0, GIST) + "…" : body;
    }

    public boolean isOpen() {
        return answeredOn == null;
    }

    public boolean isWithheld() {
        return withheld;
    }
}
