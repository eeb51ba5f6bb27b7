package org.yishi.deliberation.hearing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.ConsultationRepository;
import org.yishi.deliberation.consultation.Consultations;
import org.yishi.deliberation.statement.HideReason;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Open;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.ledger.LedgerEntry;
import org.yishi.portal.setting.Settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Hearings (听证): the plan before the session, each point with its answer after it, the report, and the mark that other procedures read. */
@ApplicationScoped
public class Hearings {

    @Inject
    private HearingRepository repository;
    @Inject
    private AttendanceRepository attendance;
    @Inject
    private HearingTelling telling;
    @Inject
    private ConsultationRepository consultations;
    @Inject
    private Consultations readable;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;
    @Inject
    private Act act;

    @Guarded("deliberation.hear")
    public void plan(@Of(Consultation.class) long consultationId, HearingPlan plan) {
        Consultation consultation = consultations.get(consultationId);
        if (plan.follows() != 0 && consultations.find(plan.follows()).filter(first -> first.areaId() == consultation.areaId())
                .flatMap(first -> repository.of(first.id())).filter(Hearing::isSecondNeeded).isEmpty()) {
            throw new Refusal("deliberation.refusal.noFirstHearing").at("follows");
        }
        repository.of(consultationId).ifPresentOrElse(hearing -> hearing.write(plan), () -> repository.add(Hearing.of(consultation, plan)));
        act.fact("part", "hearingPlan").fact("text", LedgerEntry.sha256(plan.applicant() + "\n" + plan.decision() + "\n" + plan.explanation()));
    }

    /** Publishes the plan; from then on it stands. */
    @Guarded("deliberation.hear")
    public void publish(@Of(Consultation.class) long consultationId) {
        Consultation consultation = consultations.get(consultationId);
        if (!consultation.isPublic()) {
            throw new Refusal("deliberation.refusal.stage.ACCEPTED").by(Hearing.LAW);
        }
        Hearing hearing = get(consultationId);
        hearing.publish(consultation.sessionAt() == null ? null : consultation.sessionAt().toLocalDate(),
                settings.number("deliberation.hearingNoticeDays", consultation.areaId()), LocalDate.now(clock), Instant.now(clock));
        act.fact("hearing", "PLANNED").fact("session", consultation.sessionAt());
    }

    /** A point that was raised, taken down by the recorder. @return its id */
    @Guarded("deliberation.hear")
    public long raise(@Of(Consultation.class) long consultationId, Side side, String body) {
        get(consultationId).requireUnreported();
        requireHeard(consultationId);
        HearingPoint point = HearingPoint.raised(consultationId, side, body, Instant.now(clock));
        repository.add(point);
        act.fact("raised", point.id()).fact("side", side).fact("text", LedgerEntry.sha256(point.body()));
        return point.id();
    }

    @Guarded("deliberation.hear")
    public void answer(@Of(Consultation.class) long consultationId, long pointId, PointAnswer answer, String reason) {
        get(consultationId).requireUnreported();
        HearingPoint point = repository.point(consultationId, pointId);
        point.answer(answer, reason, Instant.now(clock));
        act.fact("answered", pointId).fact("answer", answer).fact("text", LedgerEntry.sha256(point.reason()));
    }

    /** The words of a written point are not for the public; its answer is, and its author reads both. */
    @Guarded("deliberation.hear")
    public void withhold(@Of(Consultation.class) long consultationId, long pointId, HideReason reason) {
        get(consultationId).requireUnreported();
        repository.point(consultationId, pointId).withhold(reason);
        act.fact("withheld", pointId).fact("reason", reason);
    }

    /** 听证报告: every point is answered. */
    @Guarded("deliberation.hear")
    public void report(@Of(Consultation.class) long consultationId, HearingReport report) {
        Hearing hearing = get(consultationId);
        hearing.requireUnreported();
        requireHeard(consultationId);
        List<HearingPoint> points = repository.points(consultationId);
        if (points.isEmpty()) {
            throw new Refusal("deliberation.refusal.nothingRaised").by(Hearing.LAW);
        }
        points.stream().filter(point -> !point.isAnswered()).findFirst().ifPresent(point -> {
            throw new Refusal("deliberation.refusal.pointUnanswered", point.body()).by(Hearing.LAW);
        });
        telling.reported(consultations.get(consultationId));
        List<PublicSeat> attending = attendance.seats(consultationId);
        hearing.report(report, attending.size(), Instant.now(clock));
        attending.forEach(attendance::remove);
        act.fact("hearing", "REPORTED").fact("points", points.size()).fact("report", hearing.digest()).fact("mark", mark(consultationId));
    }

    @Guarded(value = "deliberation.hear", kind = Guarded.Kind.READ, reveals = Privacy.OFFICE)
    public Optional<Hearing> draft(@Of(Consultation.class) long consultationId) {
        return repository.of(consultationId);
    }

    /** Every point in its words, for those who answer them. */
    @Guarded(value = "deliberation.hear", kind = Guarded.Kind.READ, reveals = Privacy.OFFICE)
    public List<HearingPoint> points(@Of(Consultation.class) long consultationId) {
        return repository.points(consultationId);
    }

    /** What everybody may read; empty before the plan is published. */
    @Open("plan, points, answers and report of a hearing are public (domain 2.3)")
    public Optional<HearingReading> read(long consultationId) {
        Consultation consultation = readable.read(consultationId);
        return repository.of(consultationId).filter(Hearing::isPlanned)
                .map(hearing -> new HearingReading(consultation, hearing,
                repository.points(consultationId).stream().map(HeardPoint::of).toList(), registered(hearing), mark(consultationId)));
    }

    /** Whether the decision may be taken, through a second hearing where there is one. */
    @Open("whether a decision may be taken is public (domain 2.3)")
    public HearingMark mark(long consultationId) {
        Hearing hearing = repository.of(consultationId).orElse(null);
        for (int again = 0; hearing != null && hearing.isSecondNeeded() && again < 20; again++) {
            Hearing second = repository.after(hearing.consultationId()).orElse(null);
            if (second == null) {
                return HearingMark.SECOND_NEEDED;
            }
            hearing = second;
        }
        return hearing == null || !hearing.isReported() ? HearingMark.NOT_YET : HearingMark.ALLOWED;
    }

    /** The list itself goes with the report. */
    private long registered(Hearing hearing) {
        return hearing.attending() == null ? attendance.registered(hearing.consultationId()) : hearing.attending();
    }

    private Hearing get(long consultationId) {
        return repository.of(consultationId).orElseThrow(() -> new Refusal("deliberation.refusal.noHearingPlan").by(Hearing.LAW));
    }

    private void requireHeard(long consultationId) {
        if (!Hearing.HEARD.contains(consultations.get(consultationId).stage())) {
            throw new Refusal("deliberation.refusal.stage.SESSION").by(Hearing.LAW);
        }
    }
}
