package org.yishi.bylaws.version;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.yishi.bylaws.bylaw.Bylaw;
import org.yishi.portal.access.Matter;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Sealed;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * A version of a bylaw (版本): moved, drafted, laid open for comments, reviewed, announced, voted on, filed, announced as in force; from its day
 * on it holds until the next one does. Its text is kept by editions, so that what was once shown stays readable.
 */
@Entity
@Table(name = "bylaws_version")
@Sealed
public class BylawVersion implements Matter {

    public static final String DOSSIERS = "bylaws/version/";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @jakarta.persistence.Version
    private long version;
    @Column(name = "bylaw_id")
    private long bylawId;
    @Column(name = "area_id")
    private long areaId;
    private int ordinal;
    private String number;
    private String title;
    @Enumerated(EnumType.STRING)
    private Purpose purpose;
    @Column(name = "base_id")
    private Long baseId;
    @Embedded
    private Motion motion;
    @Enumerated(EnumType.STRING)
    private VersionStage stage;
    private int round = 1;
    private int edition = 1;
    private int held;
    private String measures = "";
    private String summary;
    @Embedded
    private DraftingGroup group;
    @Embedded
    private Adoption adoption;
    private boolean articlewise;
    @Embedded
    private Filing filing;
    @Embedded
    private Publication publication;
    @Column(name = "ended_why")
    private String endedWhy;

    protected BylawVersion() {
        // for JPA
    }

    static BylawVersion begun(Bylaw bylaw, BylawVersion base, int ordinal, String number, Purpose purpose, Motion motion) {
        BylawVersion begun = new BylawVersion();
        begun.bylawId = bylaw.id();
        begun.areaId = bylaw.areaId();
        begun.baseId = base == null ? null : base.id;
        begun.measures = base == null ? "" : base.measures;
        begun.ordinal = ordinal;
        begun.number = number;
        begun.title = bylaw.title();
        begun.purpose = purpose;
        begun.motion = motion;
        begun.stage = purpose.isShort() ? VersionStage.DRAFTING : VersionStage.COLLECTING;
        return begun;
    }

    public static boolean isOurs(String dossier) {
        return dossier.startsWith(DOSSIERS);
    }

    public static long idOf(String dossier) {
        return Long.parseLong(dossier.substring(DOSSIERS.length()));
    }

    public void require(VersionStage expected) {
        if (stage != expected) {
            throw new Refusal("bylaws.refusal.stage." + expected);
        }
    }

    public void to(VersionStage next) {
        stage = next;
    }

    /** Sent back to the draft: a new round, and a new edition of the text. */
    public void sendBack() {
        round++;
        edition++;
        publicationToChange().takeBack(publication().readyNotice());
        stage = VersionStage.DRAFTING;
    }

    /** Somebody's act depends on what others do to it: each such act writes it, so that they come one after the other. */
    void hold() {
        held++;
    }

    /** The text becomes another one. @return the number of the new edition */
    public int nextEdition() {
        return ++edition;
    }

    void summarise(String collected) {
        if (collected == null || collected.isBlank()) {
            throw new Refusal("bylaws.refusal.empty.summary").at("summary");
        }
        summary = collected.strip();
    }

    void draftedBy(DraftingGroup by) {
        group = by;
    }

    void list(Set<Measure> allowed) {
        measures = Measure.text(allowed);
    }

    public void voteByArticle(boolean yes) {
        articlewise = yes;
    }

    public void adopt(Adoption by) {
        adoption = by;
        stage = VersionStage.ADOPTED;
    }

    public void file(Filing handedIn) {
        filing = handedIn;
        stage = VersionStage.FILED;
    }

    public void receive(LocalDate on, String receipt) {
        filing.receive(on, receipt);
        stage = VersionStage.IN_FORCE;
    }

    /** 责令改正: it is announced all the same, the articles concerned are suspended. Also of what is being published or holds already. */
    public void order(LocalDate on, String why) {
        filing.order(on, why);
        stage = stage == VersionStage.FILED ? VersionStage.IN_FORCE : stage;
    }

    /** Whether the street may order articles to be corrected: from the filing on, as long as it is not replaced. */
    public boolean isCorrectableOn(LocalDate day) {
        return stage == VersionStage.FILED || (stage == VersionStage.IN_FORCE || stage == VersionStage.DONE) && !isRepeal() && !isEndedOn(day);
    }

    /** Before it is adopted; what the assembly adopted only the assembly takes back. */
    public boolean isWithdrawable() {
        return !isOver() && stage.compareTo(VersionStage.ADOPTED) < 0;
    }

    void withdraw(String why) {
        if (!isWithdrawable()) {
            throw new Refusal(isOver() ? "bylaws.refusal.over" : "bylaws.refusal.adopted").by(VersionProcedure.ADOPT);
        }
        if (why == null || why.isBlank()) {
            throw new Refusal("bylaws.refusal.empty.why").at("why");
        }
        endedWhy = why.strip();
        stage = VersionStage.WITHDRAWN;
    }

    /** Whether it is the text that holds on that day: announced, begun and not replaced. */
    public boolean isInForceOn(LocalDate day) {
        return !isRepeal() && publication().isHeldOn(day);
    }

    /**
     * What was decided later prevails from its day on, be it another text or that there is none, also over what was announced before it and has not begun
     * yet. So there is one text for each day, or none.
     */
    public void yieldTo(BylawVersion later) {
        publicationToChange().yieldTo(later.effectiveFrom());
    }

    /** Announced, and replaced or repealed before its day came. */
    public boolean isNeverHeld() {
        return isPosted() && effectiveTo() != null && !effectiveTo().isAfter(effectiveFrom());
    }

    /** Whether another text, or none, holds in its place on that day. */
    public boolean isEndedOn(LocalDate day) {
        return isPosted() && effectiveTo() != null && !day.isBefore(effectiveTo());
    }

    public boolean isRepeal() {
        return purpose == Purpose.REPEAL;
    }

    /** Key of the sentence that says where it stands. */
    public String now() {
        return "bylaws.now." + (isRepeal() && (stage == VersionStage.IN_FORCE || stage == VersionStage.DONE) ? "REPEAL." : "") + stage;
    }

    /** Key of the words on from when, and until when, it holds, or that it never did; of a repeal, from when nothing does. */
    public String span() {
        return isRepeal() ? "bylaws.read.repealedFrom" : isNeverHeld() ? "bylaws.read.neverHeld" : effectiveTo() == null ? "bylaws.read.from" : "bylaws.read.fromTo";
    }

    public boolean isPosted() {
        return publication().isPosted();
    }

    public boolean isOver() {
        return stage.isOver();
    }

    public boolean isAdopted() {
        return adoption != null && adoption.on() != null;
    }

    public List<VersionStage> line() {
        return purpose.isShort() ? VersionStage.SHORT_LINE : VersionStage.LINE;
    }

    public long id() {
        return id;
    }

    public long rowVersion() {
        return version;
    }

    public long bylawId() {
        return bylawId;
    }

    @Override
    public long areaId() {
        return areaId;
    }

    @Override
    public String dossier() {
        return DOSSIERS + id;
    }

    public int ordinal() {
        return ordinal;
    }

    public String number() {
        return number;
    }

    public String title() {
        return title;
    }

    public Purpose purpose() {
        return purpose;
    }

    /** The version that it changes; 0 for the first. */
    public long baseId() {
        return baseId == null ? 0 : baseId;
    }

    public Motion motion() {
        return motion;
    }

    public VersionStage stage() {
        return stage;
    }

    public int round() {
        return round;
    }

    public int edition() {
        return edition;
    }

    public Set<Measure> measures() {
        return Measure.read(measures);
    }

    public String summary() {
        return summary;
    }

    /** Null as long as nobody said who drafts. */
    public boolean hasGroup() {
        return group != null && group.isNamed();
    }

    public DraftingGroup group() {
        return group;
    }

    public Adoption adoption() {
        return adoption;
    }

    public boolean isArticlewise() {
        return articlewise;
    }

    public Filing filing() {
        return filing;
    }

    /** What is announced of it; of one of which nothing is, an empty one that is not kept, lest reading changed the version. */
    public Publication publication() {
        return publication == null ? new Publication() : publication;
    }

    /** The same, to be changed. */
    public Publication publicationToChange() {
        publication = publication();
        return publication;
    }

    public LocalDate effectiveFrom() {
        return publication().effectiveFrom();
    }

    public LocalDate effectiveTo() {
        return publication().effectiveTo();
    }

    public String endedWhy() {
        return endedWhy;
    }
}
