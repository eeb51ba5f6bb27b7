package org.yishi.bylaws.amendment;

import java.time.LocalDate;

import org.yishi.bylaws.comment.Answer;
import org.yishi.bylaws.text.Amendment;
import org.yishi.bylaws.text.BylawText;
import org.yishi.bylaws.text.KeptWords;
import org.yishi.bylaws.text.Provision;
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

/** An amendment (修改建议) that residents or a group propose to a draft that is laid open; accepted or refused with a reason. */
@Entity(name = "BylawsProposal")
@Table(name = "bylaws_amendment")
public class Proposal implements Matter {

    private static final int GIST = 30;
    private static final int LONGEST = 2000;

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
    private int number;
    @Enumerated(EnumType.STRING)
    private Amendment.Kind kind;
    @Column(name = "article_id")
    private long articleId;
    @Column(name = "anchor_id")
    private long anchorId;
    private String chapter;
    private String body;
    private String plain;
    private String reason;
    private String proposers;
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

    protected Proposal() {
        // for JPA
    }

    /**
     * @param articleId of an insertion 0
     * @param anchorId  of an insertion and a move
     * @param body      of a replacement and an insertion
     * @param proposers name of a group; empty for a resident, whose name is not shown
     */
    public record Words(Amendment.Kind kind, long articleId, long anchorId, String body, String reason, String proposers) {

        public Words {
            if (kind == null) {
                throw new Refusal("bylaws.refusal.empty.kind").at("kind");
            }
            body = kind == Amendment.Kind.DELETE || kind == Amendment.Kind.MOVE ? "" : KeptWords.of(body);
            reason = reason == null ? "" : reason.strip();
            proposers = proposers == null ? "" : proposers.strip();
            if (articleId == 0 && kind != Amendment.Kind.INSERT) {
                throw new Refusal("bylaws.refusal.empty.article").at("article");
            }
            if (body.isEmpty() && (kind == Amendment.Kind.REPLACE || kind == Amendment.Kind.INSERT)) {
                throw new Refusal("bylaws.refusal.empty.body").at("body");
            }
            if (reason.isEmpty()) {
                throw new Refusal("bylaws.refusal.empty.amendReason").at("reason");
            }
            if (body.length() > LONGEST) {
                throw new Refusal("bylaws.refusal.long", LONGEST).at("body");
            }
        }
    }

    /** @param articleId of an insertion the identity that was reserved for the new article */
    static Proposal said(BylawVersion of, int number, long articleId, Provision was, Words words, long personId, LocalDate on, boolean fromPaper) {
        Proposal proposal = new Proposal();
        proposal.versionId = of.id();
        proposal.areaId = of.areaId();
        proposal.round = of.round();
        proposal.edition = of.edition();
        proposal.number = number;
        proposal.kind = words.kind();
        proposal.articleId = articleId;
        proposal.anchorId = words.anchorId();
        proposal.chapter = was == null ? "" : was.chapter();
        proposal.body = words.body();
        // the plain sentence said what the words before did
        proposal.plain = "";
        proposal.reason = words.reason();
        proposal.proposers = words.proposers();
        // a worker who enters a sheet saw who signed it
        proposal.confirmed = fromPaper;
        proposal.personId = personId;
        proposal.saidOn = on;
        proposal.fromPaper = fromPaper;
        return proposal;
    }

    void answer(Answer as, String why, LocalDate on) {
        if (!Answer.WHOLE.contains(as) || why == null || why.isBlank()) {
            throw new Refusal("bylaws.refusal.empty.answer").at("reason");
        }
        outcome = as;
        answer = why.strip();
        answeredOn = on;
    }

    /** Reason and name of the group hold what must not be public; or they do not after all. */
    void withhold(boolean hide) {
        withheld = hide;
    }

    /** What was answered holds no longer; why stands in its place until it is answered again. @return what had been answered */
    Answer takeBack(String why) {
        if (isOpen()) {
            throw new Refusal("bylaws.refusal.notAnswered");
        }
        if (why == null || why.isBlank()) {
            throw new Refusal("bylaws.refusal.empty.why").at("why");
        }
        Answer before = outcome;
        outcome = null;
        answer = why.strip();
        answeredOn = null;
        return before;
    }

    /** As the rules of consolidation know it. @param against the edition against which it was written */
    public Amendment amendment(BylawText against) {
        return switch (kind) {
            case REPLACE -> Amendment.replace(number, against.find(articleId).orElseThrow(), after());
            case INSERT -> Amendment.insert(number, anchorId, after()).joiningChapter();
            case DELETE -> Amendment.delete(number, against.find(articleId).orElseThrow());
            case MOVE -> Amendment.move(number, articleId, anchorId).joiningChapter();
        };
    }

    private Provision after() {
        return new Provision(articleId, chapter, body, plain);
    }

    void forget(Leaver leaver) {
        personId = 0;
        reason = leaver.unnamed(reason);
        proposers = leaver.unnamed(proposers);
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

    /** By which it is called in its version. */
    public int number() {
        return number;
    }

    public Amendment.Kind kind() {
        return kind;
    }

    public long articleId() {
        return articleId;
    }

    public long anchorId() {
        return anchorId;
    }

    public String body() {
        return body;
    }

    public String reason() {
        return reason;
    }

    /** The committee asked: whoever said it speaks for the group. */
    void confirm() {
        if (proposers.isEmpty()) {
            throw new Refusal("bylaws.refusal.forNobody");
        }
        confirmed = true;
    }

    /** Whether the committee knows that the group speaks; until then it is what the author says of himself. */
    public boolean isConfirmed() {
        return confirmed;
    }

    public String proposers() {
        return proposers;
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

    /** Why it was accepted or refused; of one that is open, why its answer was taken back. */
    public String answer() {
        return answer;
    }

    public LocalDate answeredOn() {
        return answeredOn;
    }

    /** Whether reason and proposers are not shown. */
    public boolean isWithheld() {
        return withheld;
    }

    /** The first of its words, by which one knows it in a list; empty where it has none. */
    public String gist() {
        return body.length() > GIST ? body.substring(0, GIST) + "…" : body;
    }

    public boolean isOpen() {
        return outcome == null;
    }

    public boolean isAccepted() {
        return outcome == Answer.TAKEN;
    }
}
