package org.yishi.deliberation.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.yishi.portal.access.Matter;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.LedgerEntry;
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
import jakarta.persistence.Version;

/**
 * A matter put to the residents (协商事项).
 *
 * <p>Its life: a worker {@linkplain #draft drafts} it, completes topic, circle of interests, facts file and dates, and
 * {@linkplain #accept accepts} it (立项), which makes it public. The {@linkplain #announce notice} (会前公告) freezes file, dates and
 * terms. From its first to its last day residents speak and vote; the days begin and end it, no button. When the last day is over
 * the votes are {@linkplain #count counted and sealed}, and the committee {@linkplain #adopt publishes} the outcome. Until then it
 * may be {@linkplain #withdraw withdrawn} with a reason. Nothing is skipped and nothing is dated back.
 */
@Entity
@Sealed
@Table(name = "deliberation_consultation")
public class Consultation implements Matter {

    /** Acts that move the procedure; single statements and moderations stay in the full record. */
    private static final Set<String> STEPS = Set.of("deliberation.open", "deliberation.accept", "deliberation.announce",
            "deliberation.close", "deliberation.publish", "deliberation.withdraw", "deliberation.import");

    /** How the dossiers of consultations begin; the id follows. */
    public static final String DOSSIERS = "deliberation/consultation/";

    private static final String LAW = "居民委员会组织法第三十二条";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Version
    private long version;

    @Column(name = "area_id")
    private long areaId;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    @Embedded
    private Topic topic;

    @Column(name = "interest_groups")
    private String interestGroups = "";

    @Embedded
    private FactsFile file = new FactsFile();

    @Embedded
    private Gathering gathering;

    @Embedded
    private Terms terms;

    @Embedded
    private Origin origin;

    @Embedded
    private Milestones milestones;

    @Column(name = "withdrawn_why")
    private String withdrawnWhy;

    @Column(name = "votes_digest")
    private String votesDigest;

    private boolean sample;

    protected Consultation() {
        // for JPA
    }

    public static Consultation draft(long areaId, Topic topic, long personId, Instant at) {
        Consultation consultation = new Consultation();
        consultation.areaId = areaId;
        consultation.topic = topic;
        consultation.stage = Stage.DRAFT;
        consultation.milestones = Milestones.opened(personId, at);
        return consultation;
    }

    /** A conversation that took place elsewhere and is over; nothing can happen to it any more. */
    public static Consultation imported(long areaId, String title, String description, Origin origin, Gathering days, Instant at) {
        Consultation consultation = draft(areaId, Topic.imported(title, description), 0, at);
        consultation.stage = Stage.CLOSED;
        consultation.origin = origin;
        consultation.gathering = days;
        return consultation;
    }

    public void amend(Topic better) {
        requireBeforeNotice();
        topic = better;
    }

    /** Names the circle of interests (利益相关方). */
    public void concern(InterestGroups groups) {
        requireBeforeNotice();
        interestGroups = groups.text();
    }

    public void file(FactsFile better) {
        requireBeforeNotice();
        file = better;
    }

    public void plan(Gathering days) {
        requireBeforeNotice();
        gathering = days;
    }

    public void accept(Instant at) {
        requireStage(Stage.DRAFT);
        if (interestGroups.isEmpty()) {
            throw new Refusal("deliberation.refusal.noGroups").by(LAW);
        }
        requirePlanned();
        stage = Stage.ACCEPTED;
        milestones.accepted(at);
    }

    public void announce(Terms frozen, LocalDate today, Instant at) {
        requireStage(Stage.ACCEPTED);
        file.requireComplete();
        requirePlanned();
        gathering.requireLawful(today, frozen);
        terms = frozen;
        stage = Stage.INFORMED;
        milestones.informed(at);
    }

    /** Refuses unless today residents may speak and vote; says since or until when. */
    public void requireGathering(LocalDate today) {
        switch (stageOn(today)) {
            case GATHERING -> { }
            case INFORMED -> throw new Refusal("deliberation.refusal.notYet", gathering.from());
            case GATHERED, ADOPTED, CLOSED -> throw new Refusal("deliberation.refusal.over", gathering.to());
            default -> throw new Refusal("deliberation.refusal.notOpen").by(LAW);
        }
    }

    /** The days are over: seals the votes. */
    public void count(String digest, LocalDate today, Instant at) {
        requireStage(Stage.INFORMED);
        if (!today.isAfter(gathering.to())) {
            throw new Refusal("deliberation.refusal.stillOpen", gathering.to()).by("民法典第二百零三条");
        }
        stage = Stage.GATHERED;
        votesDigest = digest;
        milestones.counted(at);
    }

    /** Publishes the outcome (协商意见); it needs at least one point on which people agreed. */
    public void adopt(boolean somethingAgreed, Instant at) {
        requireStage(Stage.GATHERED);
        if (!somethingAgreed) {
            throw new Refusal("deliberation.refusal.nothingAgreed").by(LAW);
        }
        stage = Stage.ADOPTED;
        milestones.adopted(at);
    }

    public void withdraw(String reason, Instant at) {
        if (stage.isFinal()) {
            throw new Refusal("deliberation.refusal.final");
        }
        withdrawnWhy = Wording.required(reason, 500, "reason");
        stage = Stage.WITHDRAWN;
        milestones.withdrawn(at);
    }

    /** Says that people and words are invented, or that the data come from elsewhere, to show what the portal can do. */
    public void markAsSample() {
        sample = true;
    }

    public void requireDrafting() {
        requireStage(Stage.GATHERED);
    }

    private void requireBeforeNotice() {
        if (!stage.isBeforeNotice()) {
            throw new Refusal("deliberation.refusal.frozen").by(LAW);
        }
    }

    private void requirePlanned() {
        if (!isPlanned()) {
            throw new Refusal("deliberation.refusal.noDates").by(LAW);
        }
    }

    private void requireStage(Stage needed) {
        if (stage != needed) {
            throw new Refusal("deliberation.refusal.stage." + needed).by(LAW);
        }
    }

    /** The stage as the calendar has it: gathering begins and ends by itself. */
    public Stage stageOn(LocalDate today) {
        if (stage != Stage.INFORMED || today.isBefore(gathering.from())) {
            return stage;
        }
        return today.isAfter(gathering.to()) ? Stage.GATHERED : Stage.GATHERING;
    }

    public boolean isPublic() {
        return stage.isPublic() && (stage != Stage.WITHDRAWN || milestones.acceptedAt() != null);
    }

    public boolean isPlanned() {
        return gathering != null && gathering.to() != null;
    }

    /** Whether the votes were counted and sealed, or came finished from elsewhere. */
    public boolean isCounted() {
        return stage == Stage.CLOSED || milestones.countedAt() != null;
    }

    public boolean isImported() {
        return origin != null && origin.digest() != null;
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

    public Stage stage() {
        return stage;
    }

    public Topic topic() {
        return topic;
    }

    public List<String> interestGroups() {
        return interestGroups.isEmpty() ? List.of() : List.of(interestGroups.split("\n"));
    }

    public FactsFile file() {
        return file;
    }

    public Gathering gathering() {
        return gathering;
    }

    public Terms terms() {
        return terms;
    }

    public Origin origin() {
        return origin;
    }

    public Milestones milestones() {
        return milestones;
    }

    public String withdrawnWhy() {
        return withdrawnWhy;
    }

    public String votesDigest() {
        return votesDigest;
    }

    public boolean isSample() {
        return sample;
    }

    /** Of all entries in its chain those that moved the procedure. */
    public static List<LedgerEntry> steps(List<LedgerEntry> chain) {
        return chain.stream().filter(entry -> STEPS.contains(entry.action())).toList();
    }

    /** Grows with every change. */
    public long version() {
        return version;
    }
}
