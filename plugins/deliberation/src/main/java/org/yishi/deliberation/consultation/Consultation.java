package org.yishi.deliberation.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.LedgerEntry;
import org.yishi.portal.ledger.Sealed;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * A matter put to the residents (协商事项).
 *
 * <p>Its life: a worker {@linkplain #draft drafts} it, completes topic, circle of interests, facts file and dates, and
 * {@linkplain #accept accepts} it (立项), which makes it public. The {@linkplain #announce notice} (会前公告) freezes file, dates and
 * terms. From its first to its last day residents speak and vote; the days begin and end it, no button. When the last day is over
 * the votes are {@linkplain #count counted and sealed}. In a {@linkplain ConsultForm form} with a session those who were named
 * {@linkplain #convene before the notice} then {@linkplain #meet meet}, the opinion is {@linkplain #formOpinion written} and put to them; it may
 * {@linkplain #fail fail}. The outcome is {@linkplain #adopt published}, {@linkplain #route entrusted} to those who answer for it, carried out,
 * {@linkplain #feedBack reported on}, {@linkplain #evaluate evaluated}, and the file {@linkplain #archive closed}. Until there is an outcome it
 * may be {@linkplain #withdraw withdrawn} with a reason. Nothing is skipped and nothing is dated back.
 */
@Entity
@Sealed
@Table(name = "deliberation_consultation")
public class Consultation extends ConsultationState {

    /** Acts that move the procedure; single statements and moderations stay in the full record. */
    private static final Set<String> STEPS = Set.of("deliberation.open", "deliberation.accept", "deliberation.announce",
            "deliberation.close", "deliberation.publish", "deliberation.withdraw", "deliberation.import", "deliberation.convene",
            "deliberation.meet", "deliberation.formOpinion", "deliberation.fail", "deliberation.route", "deliberation.feedBack",
            "deliberation.conclude", "deliberation.archive");

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

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

    /** Writes the circle anew: while people are being named its public days begin again. */
    public void concern(InterestGroups groups, Instant at) {
        concern(groups);
        if (stage == Stage.CONVENING) {
            milestones.circled(at);
        }
    }

    public void file(FactsFile better) {
        requireBeforeNotice();
        file = better;
    }

    public void plan(Gathering days) {
        requireBeforeNotice();
        gathering = days;
    }

    /** Chooses the form (协商形式); it stands once people are being named for it. */
    public void choose(ConsultForm chosen) {
        if (stage != Stage.DRAFT && stage != Stage.ACCEPTED) {
            throw new Refusal("deliberation.refusal.formStands").by(LAW);
        }
        form = chosen;
    }

    /** When and where the first session is; the notice says it. */
    public void appoint(LocalDateTime at, String place) {
        requireBeforeNotice();
        requireSessionForm();
        appointment = Appointment.of(at, place);
    }

    /** The first session was called off and is called for another day; from now on that is the one that everybody reads. */
    public void reappoint(LocalDateTime at, String place) {
        requireSessionForm();
        if (stage != Stage.INFORMED && stage != Stage.GATHERED) {
            throw new Refusal("deliberation.refusal.stage.SESSION").by(LAW);
        }
        appointment = Appointment.of(at, place);
    }

    /** Begins to name those who will come together (组建). */
    public void convene(Instant at) {
        requireStage(Stage.ACCEPTED);
        requireSessionForm();
        stage = Stage.CONVENING;
        milestones.convened(at);
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

    /** 会前公告. @param frozen the terms that hold from now on */
    public void announce(Terms frozen, LocalDate today, Instant at) {
        requireStage(form.hasSession() ? Stage.CONVENING : Stage.ACCEPTED);
        file.requireComplete();
        requirePlanned();
        gathering.requireLawful(today, frozen);
        if (form.hasSession()) {
            appointment.requireLawful(form.noticeDays(frozen.noticeDays()), gathering, today);
        }
        terms = frozen;
        stage = Stage.INFORMED;
        milestones.informed(at);
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

    /** A session begins, the first or a further one. */
    public void meet(Instant at) {
        requireSessionForm();
        if (stage != Stage.GATHERED && stage != Stage.SESSION && stage != Stage.DRAFTED) {
            throw new Refusal("deliberation.refusal.stage.SESSION").by(LAW);
        }
        appointment.requireBegun(at);
        stage = Stage.SESSION;
        milestones.undrafted();
    }

    /** The sessions are over: the opinion is written and put to those who were there (形成意见). */
    public void formOpinion(Instant at) {
        requireStage(Stage.SESSION);
        stage = Stage.DRAFTED;
        milestones.drafted(at);
    }

    /** Publishes the outcome (协商意见). @param result at least one point on which people agreed, or what the form itself results in */
    public void adopt(boolean result, Instant at) {
        requireStage(form.hasSession() ? Stage.DRAFTED : Stage.GATHERED);
        if (!result) {
            throw new Refusal("deliberation.refusal.nothingAgreed").by(LAW);
        }
        stage = Stage.ADOPTED;
        milestones.adopted(at);
    }

    /** No agreement (未达成): the reasons are public, the positions stay on record. */
    public void fail(String reason, Instant at) {
        if (stage != Stage.GATHERED && stage != Stage.SESSION && stage != Stage.DRAFTED) {
            throw new Refusal("deliberation.refusal.stage.FAILED").by(LAW);
        }
        failedWhy = Wording.required(reason, 1000, "reason");
        stage = Stage.FAILED;
        milestones.failed(at);
    }

    /** What was not settled is put to the residents' assembly or their representatives (提交居民会议、居民代表会议); the address may be put right. */
    public void refer(String page) {
        if (stage != Stage.FAILED) {
            throw new Refusal("deliberation.refusal.stage.REFER").by(LAW);
        }
        referredPage = page;
    }

    /** Each agreed point has somebody who answers for it (交办); again, where the evaluation sent it back. */
    public void route(Instant at) {
        if (stage != Stage.ADOPTED && stage != Stage.EVALUATED) {
            throw new Refusal("deliberation.refusal.stage.ADOPTED").by(LAW);
        }
        stage = Stage.ROUTED;
        milestones.routed(at);
    }

    /** The first work on it was reported (落实). */
    public void carryOut() {
        if (stage == Stage.ROUTED) {
            stage = Stage.IMPLEMENTING;
        }
        requireStage(Stage.IMPLEMENTING);
    }

    /** What was done and what not is reported to all (反馈). */
    public void feedBack(Instant at) {
        requireStage(Stage.IMPLEMENTING);
        stage = Stage.FEEDBACK;
        milestones.fedBack(at);
    }

    /** Those concerned have said how content they are (评价). */
    public void evaluate(Instant at) {
        requireStage(Stage.FEEDBACK);
        stage = Stage.EVALUATED;
        milestones.evaluated(at);
    }

    /** 归档: after the evaluation, where it failed, or where it is published and nothing in it is to be carried out. */
    public void archive(boolean nothingToEntrust, Instant at) {
        if (stage != Stage.EVALUATED && stage != Stage.FAILED && !(stage == Stage.ADOPTED && nothingToEntrust)) {
            throw new Refusal("deliberation.refusal.stage.EVALUATED").by(LAW);
        }
        stage = Stage.CLOSED;
        milestones.closed(at);
    }

    public void withdraw(String reason, Instant at) {
        if (!stage.isBeforeOpinion()) {
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

    @Override
    public long id() {
        return id;
    }

    /** Of all entries in its chain those that moved the procedure. */
    public static List<LedgerEntry> steps(List<LedgerEntry> chain) {
        return chain.stream().filter(entry -> STEPS.contains(entry.action())).toList();
    }
}
