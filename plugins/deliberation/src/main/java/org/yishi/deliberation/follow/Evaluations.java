package org.yishi.deliberation.follow;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.ConsultationRepository;
import org.yishi.deliberation.consultation.KeptTerms;
import org.yishi.deliberation.consultation.Stage;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.setting.Settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Evaluating (评价): each person once for a round, changeable until its days are over; then counted, and nobody knows any more whose each was. */
@ApplicationScoped
public class Evaluations {

    @Inject
    private EvaluationRepository repository;
    @Inject
    private FeedbackRepository feedbacks;
    @Inject
    private ConsultationRepository consultations;
    @Inject
    private Evaluators evaluators;
    @Inject
    private Rounds rounds;
    @Inject
    private KeptTerms terms;
    @Inject
    private Settings settings;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;
    @Inject
    private Act act;

    @Guarded(value = "deliberation.evaluate", kind = Guarded.Kind.TALLIED)
    public void give(@Of(Consultation.class) long consultationId, Evaluation.Words words) {
        requireOpen(consultationId);
        if (!evaluators.includes(current.get().personId(), consultations.get(consultationId))) {
            throw new Refusal("deliberation.refusal.evaluateElsewhere").by(ActionItem.LAW);
        }
        repository.put(consultationId, rounds.current(consultationId), current.get().personId(), words, LocalDate.now(clock));
    }

    /** As if it had not been given; until the end of the days. */
    @Guarded(value = "deliberation.evaluate", kind = Guarded.Kind.TALLIED)
    public void takeBack(@Of(Consultation.class) long consultationId) {
        requireOpen(consultationId);
        repository.of(consultationId, rounds.current(consultationId), current.get().personId()).ifPresent(repository::remove);
    }

    /** What I gave in the round that runs. */
    @Guarded(value = "deliberation.evaluate", kind = Guarded.Kind.READ)
    public Optional<Evaluation> mine(@Of(Consultation.class) long consultationId) {
        return repository.of(consultationId, rounds.current(consultationId), current.get().personId());
    }

    /** Counts once the days are over and the notice has stood its own. */
    @Guarded("deliberation.conclude")
    public void conclude(@Of(Consultation.class) long consultationId) {
        Consultation consultation = consultations.getForCounting(consultationId);
        int round = rounds.current(consultationId);
        FeedbackReport report = feedbacks.live(consultationId, round).filter(FeedbackReport::isPublic)
                .orElseThrow(() -> new Refusal("deliberation.refusal.stage.FEEDBACK").by(ActionItem.LAW));
        if (!LocalDate.now(clock).isAfter(report.evaluateTo())) {
            throw new Refusal("deliberation.refusal.stillEvaluating", report.evaluateTo()).by("民法典第二百零三条");
        }
        if (!report.isClosed()) {
            throw new Refusal("deliberation.refusal.noticeHangs").by("居民委员会组织法第三十四条");
        }
        consultation.evaluate(Instant.now(clock));
        List<Evaluation> given = repository.all(consultationId, round);
        ScoreSheet sheet = ScoreSheet.counted(consultationId, round, Grades.of(given.stream().map(Evaluation::process).toList()),
                Grades.of(given.stream().map(Evaluation::result).toList()), rule(consultation), Instant.now(clock));
        repository.add(sheet);
        repository.unname(consultationId, round);
        act.fact("stage", consultation.stage()).fact("round", round).fact("verdict", sheet.verdict());
        if (sheet.isTold()) {
            act.fact("people", sheet.people()).fact("process", sheet.process().kept()).fact("result", sheet.result().kept());
        }
    }

    /** What people wrote, without who it was and in no order that tells; only where so many spoke that nobody is to be guessed. */
    @Guarded(value = "deliberation.conclude", kind = Guarded.Kind.READ, reveals = Privacy.OFFICE)
    public List<String> comments(@Of(Consultation.class) long consultationId) {
        return repository.scores(consultationId).stream().filter(ScoreSheet::isTold).flatMap(sheet -> repository.all(consultationId, sheet.round()).stream())
                .map(Evaluation::comment).filter(comment -> !comment.isEmpty()).sorted().toList();
    }

    private SatisfactionRule rule(Consultation consultation) {
        return new SatisfactionRule(terms.reopenBelow(consultation),
                settings.number("deliberation.minCell", consultation.areaId()));
    }

    private void requireOpen(long consultationId) {
        if (consultations.holdOpen(consultationId) != Stage.FEEDBACK) {
            throw new Refusal("deliberation.refusal.notEvaluating");
        }
        LocalDate last = feedbacks.live(consultationId, rounds.current(consultationId)).map(FeedbackReport::evaluateTo)
                .orElseThrow(() -> new Refusal("deliberation.refusal.notEvaluating"));
        if (last == null) {
            throw new Refusal("deliberation.refusal.notEvaluating");
        }
        if (LocalDate.now(clock).isAfter(last)) {
            throw new Refusal("deliberation.refusal.evaluationOver", last).by("民法典第二百零三条");
        }
    }
}
