package org.yishi.bylaws.enforcement;

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

/**
 * That an article was not kept (执行记录): reported, heard, settled, closed. Only the persons of the case and those who handle it read it
 * (class PARTIES); what is public are numbers by article. It points to the article and to the version that held on the day.
 */
@Entity
@Table(name = "bylaws_enforcement")
public class Enforcement implements Matter {

    public static final String DOSSIERS = "bylaws/enforcement/";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @jakarta.persistence.Version
    private long version;
    @Column(name = "area_id")
    private long areaId;
    @Column(name = "bylaw_id")
    private long bylawId;
    @Column(name = "version_id")
    private long versionId;
    @Column(name = "article_id")
    private long articleId;
    private String number;
    private String code;
    @Column(name = "reporter_id")
    private long reporterId;
    @Column(name = "concerned_id")
    private long concernedId;
    private String concerned;
    private boolean minor;
    private String fact;
    private String evidence;
    @Column(name = "from_paper")
    private boolean fromPaper;
    @Column(name = "happened_on")
    private LocalDate happenedOn;
    @Column(name = "reported_on")
    private LocalDate reportedOn;
    @Enumerated(EnumType.STRING)
    private EnforcementState state;
    @Column(name = "closed_on")
    private LocalDate closedOn;

    protected Enforcement() {
        // for JPA
    }

    /**
     * @param concerned whom it concerns, as the reporter knows: a name, a door
     * @param minor     whether that is a minor; nothing of it ever becomes public then
     */
    public record Words(long articleId, LocalDate happenedOn, String fact, String evidence, String concerned, boolean minor) {

        public Words {
            if (fact == null || fact.isBlank()) {
                throw new Refusal("bylaws.refusal.empty.fact").at("fact");
            }
            if (happenedOn == null) {
                throw new Refusal("bylaws.refusal.empty.happenedOn").at("happenedOn");
            }
            fact = fact.strip();
            evidence = evidence == null ? "" : evidence.strip();
            concerned = concerned == null ? "" : concerned.strip();
        }
    }

    static Enforcement reported(BylawVersion of, Words words, String number, String code, long reporterId, LocalDate on, boolean fromPaper) {
        Enforcement record = new Enforcement();
        record.areaId = of.areaId();
        record.bylawId = of.bylawId();
        record.versionId = of.id();
        record.articleId = words.articleId();
        record.number = number;
        record.code = code;
        record.reporterId = reporterId;
        record.concerned = words.concerned();
        record.minor = words.minor();
        record.fact = words.fact();
        record.evidence = words.evidence();
        record.happenedOn = words.happenedOn();
        record.reportedOn = on;
        record.fromPaper = fromPaper;
        record.state = EnforcementState.REPORTED;
        return record;
    }

    void to(EnforcementState next, LocalDate on) {
        state = next;
        closedOn = next == EnforcementState.CLOSED ? on : null;
    }

    /** The person concerned brings the code from the sheet and can read it from now on. */
    void join(long personId, String with) {
        if (!code.equalsIgnoreCase(with == null ? "" : with.strip()) || concernedId != 0 && concernedId != personId) {
            throw new Refusal("bylaws.refusal.code").at("code");
        }
        concernedId = personId;
    }

    void forget(Leaver leaver) {
        reporterId = reporterId == leaver.personId() ? 0 : reporterId;
        if (concernedId == leaver.personId()) {
            concernedId = 0;
            concerned = Leaver.NOBODY;
        }
        fact = leaver.unnamed(fact);
        evidence = leaver.unnamed(evidence);
        concerned = leaver.unnamed(concerned);
    }

    boolean isOf(long personId) {
        return personId > 0 && (reporterId == personId || concernedId == personId);
    }

    public long id() {
        return id;
    }

    @Override
    public long areaId() {
        return areaId;
    }

    @Override
    public String dossier() {
        return DOSSIERS + id;
    }

    public long bylawId() {
        return bylawId;
    }

    public long versionId() {
        return versionId;
    }

    public long articleId() {
        return articleId;
    }

    public String number() {
        return number;
    }

    /** With it the person concerned finds the record; it stands on the sheet that is handed over. */
    public String code() {
        return code;
    }

    public long reporterId() {
        return reporterId;
    }

    /** 0 while the person concerned has not joined. */
    public long concernedId() {
        return concernedId;
    }

    public String concerned() {
        return concerned;
    }

    public boolean isMinor() {
        return minor;
    }

    public String fact() {
        return fact;
    }

    public String evidence() {
        return evidence;
    }

    public boolean isFromPaper() {
        return fromPaper;
    }

    public LocalDate happenedOn() {
        return happenedOn;
    }

    public LocalDate reportedOn() {
        return reportedOn;
    }

    public EnforcementState state() {
        return state;
    }

    public LocalDate closedOn() {
        return closedOn;
    }
}
