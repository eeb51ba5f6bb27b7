package org.yishi.deliberation.consultation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.yishi.portal.access.Matter;
import org.yishi.portal.access.Refusal;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

/** What is kept of a {@link Consultation}, what it refuses and what can be read from it; what may be done with it stands there. */
@MappedSuperclass
public abstract class ConsultationState implements Matter {

    /** How the dossiers of consultations begin; the id follows. */
    public static final String DOSSIERS = "deliberation/consultation/";

    static final String LAW = "居民委员会组织法第三十二条";

    @Version
    private long version;

    @Column(name = "area_id")
    long areaId;

    @Enumerated(EnumType.STRING)
    Stage stage;

    @Enumerated(EnumType.STRING)
    ConsultForm form = ConsultForm.ONLINE;

    @Embedded
    Topic topic;

    @Column(name = "interest_groups")
    String interestGroups = "";

    @Embedded
    FactsFile file = new FactsFile();

    @Embedded
    Gathering gathering;

    @Embedded
    Terms terms;

    @Embedded
    Origin origin;

    @Embedded
    Milestones milestones;

    @Embedded
    Appointment appointment = new Appointment();

    @Column(name = "withdrawn_why")
    String withdrawnWhy;

    @Column(name = "failed_why")
    String failedWhy;

    @Column(name = "referred_page")
    String referredPage;

    @Column(name = "votes_digest")
    String votesDigest;

    boolean sample;

    /** Refuses unless today residents may speak and vote; says since or until when. */
    public void requireGathering(LocalDate today) {
        switch (stageOn(today)) {
            case GATHERING -> { }
            case INFORMED -> throw new Refusal("deliberation.refusal.notYet", gathering.from());
            case GATHERED, SESSION, DRAFTED, ADOPTED, ROUTED, IMPLEMENTING, FEEDBACK, EVALUATED, FAILED, CLOSED -> throw new Refusal("deliberation.refusal.over", gathering.to());
            default -> throw new Refusal("deliberation.refusal.notOpen").by(LAW);
        }
    }

    /** Refuses unless points of the opinion are written by hand: after the count, where nobody comes together. */
    public void requireDrafting() {
        if (form.hasSession()) {
            throw new Refusal("deliberation.refusal.ruleDecides").by(LAW);
        }
        requireStage(Stage.GATHERED);
    }

    /** Refuses unless those named have come together and are not done. */
    public void requireSession() {
        requireStage(Stage.SESSION);
    }

    /** Refuses unless the opinion is written and not published. */
    public void requireDrafted() {
        requireStage(Stage.DRAFTED);
    }

    void requireSessionForm() {
        if (!form.hasSession()) {
            throw new Refusal("deliberation.refusal.noSessionForm");
        }
    }

    void requireBeforeNotice() {
        if (!stage.isBeforeNotice()) {
            throw new Refusal("deliberation.refusal.frozen").by(LAW);
        }
    }

    void requirePlanned() {
        if (!isPlanned()) {
            throw new Refusal("deliberation.refusal.noDates").by(LAW);
        }
    }

    void requireStage(Stage needed) {
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
        return isImported() || milestones.countedAt() != null;
    }

    /** Whether there is an outcome to read. */
    public boolean isAdopted() {
        return milestones.adoptedAt() != null;
    }

    public boolean isImported() {
        return origin != null && origin.digest() != null;
    }

    public abstract long id();

    @Override
    public long areaId() {
        return areaId;
    }

    @Override
    public String dossier() {
        return DOSSIERS + id();
    }

    public Stage stage() {
        return stage;
    }

    public ConsultForm form() {
        return form;
    }

    /** When the first session is planned; null before that is known. */
    public LocalDateTime sessionAt() {
        return appointment.at();
    }

    public String sessionPlace() {
        return appointment.place();
    }

    /** Why no agreement was reached; null while that is open. */
    public String failedWhy() {
        return failedWhy;
    }

    /** Address of the procedure that took up what was not settled here; null where there is none. */
    public String referredPage() {
        return referredPage;
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

    /** How many people a group of its opinion map must have to be shown, by its terms. */
    public int minGroup() {
        return terms == null ? Terms.USUAL_GROUP : terms.minGroup();
    }

    /** How many votes must stand behind a number that is told of it, by its terms. */
    public int minCell() {
        return terms == null ? Terms.USUAL_CELL : terms.minCell();
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

    /** Grows with every change. */
    public long version() {
        return version;
    }
}
