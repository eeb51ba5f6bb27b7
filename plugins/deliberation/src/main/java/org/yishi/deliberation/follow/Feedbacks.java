package org.yishi.deliberation.follow;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.ConsultationRepository;
import org.yishi.deliberation.consultation.Stage;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.notice.NoticeDraft;
import org.yishi.portal.notice.Notices;
import org.yishi.portal.procedure.WorkingCalendar;
import org.yishi.portal.rule.period.DeadlineRule;
import org.yishi.portal.setting.Settings;
import org.yishi.portal.text.Texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Reporting to everybody (反馈公示, 居民委员会组织法第三十四条第一款第五项): written here, hung as a notice of core for its lawful days. */
@ApplicationScoped
public class Feedbacks {

    /** Under this key the notice of a report stands in the dossier of its consultation. */
    static final String SUBJECT = "FEEDBACK";

    /** What hangs is in Chinese, in whatever language the worker has the screen. */
    private static final Locale OFFICIAL = Locale.SIMPLIFIED_CHINESE;

    @Inject
    private FeedbackRepository repository;
    @Inject
    private ActionRepository actions;
    @Inject
    private ConsultationRepository consultations;
    @Inject
    private Rounds rounds;
    @Inject
    private Notices notices;
    @Inject
    private FollowTelling telling;
    @Inject
    private WorkingCalendar calendar;
    @Inject
    private Settings settings;
    @Inject
    private Texts texts;
    @Inject
    private Clock clock;
    @Inject
    private Act act;

    /** @return id of the notice, to be looked over for personal data and hung */
    @Guarded("deliberation.feedBack")
    public long prepare(@Of(Consultation.class) long consultationId, FeedbackReport.Words words) {
        Consultation consultation = consultations.get(consultationId);
        if (consultation.stage() != Stage.IMPLEMENTING && consultation.stage() != Stage.FEEDBACK) {
            throw new Refusal("deliberation.refusal.stage.IMPLEMENTING").by(ActionItem.LAW);
        }
        int round = rounds.current(consultationId);
        if (repository.live(consultationId, round).isPresent()) {
            throw new Refusal("deliberation.refusal.feedbackPrepared").by(ActionItem.LAW);
        }
        List<ActionItem> open = actions.of(consultationId).stream().filter(ActionItem::isOpen).toList();
        if (!open.isEmpty()) {
            throw new Refusal("deliberation.refusal.actionsOpen", open.size(), open.get(0).what()).by(ActionItem.LAW);
        }
        String title = texts.get(OFFICIAL, "deliberation.follow.notice.title", consultation.topic().title());
        String body = texts.get(OFFICIAL, "deliberation.follow.notice.body", words.done(), words.undone(), words.money());
        long notice = notices.prepare(NoticeDraft.disclosure(consultation.areaId(), consultation.dossier(), SUBJECT, title, body,
                texts.get(OFFICIAL, "deliberation.follow.notice.responsible"), texts.get(OFFICIAL, "deliberation.follow.notice.contact"),
                NoticeDraft.Review.NOT_NEEDED, List.of()));
        repository.add(FeedbackReport.prepared(consultationId, round, words, notice, Instant.now(clock)));
        act.fact("prepared", SUBJECT).fact("notice", notice).fact("round", round);
        return notice;
    }

    /** The notice hangs, for the first time or again: the stage begins, everybody is told, and the days of the evaluation run. */
    @Guarded("deliberation.feedBack")
    public void posted(@Of(Consultation.class) long consultationId, long noticeId, LocalDate on) {
        Consultation consultation = consultations.get(consultationId);
        FeedbackReport report = repository.ofNotice(noticeId).orElseThrow();
        boolean first = !report.isPublic();
        LocalDate today = LocalDate.now(clock);
        report.post(on, DeadlineRule.days(settings.number("deliberation.evaluateDays", consultation.areaId())).due(today, calendar.days()));
        if (consultation.stage() != Stage.FEEDBACK) {
            consultation.feedBack(Instant.now(clock));
        }
        if (first) {
            telling.fedBack(consultation, report);
        }
        act.fact("stage", consultation.stage()).fact("notice", noticeId).fact("evaluateTo", report.evaluateTo());
    }

    /** The notice stood its days. */
    @Guarded("deliberation.feedBack")
    public void closed(@Of(Consultation.class) long consultationId, long noticeId, LocalDate on, String digest) {
        repository.ofNotice(noticeId).orElseThrow().close(on, digest);
        act.fact("notice", noticeId).fact("certificate", digest);
    }

    /** The notice was taken back for good: another report has to be written. */
    @Guarded("deliberation.feedBack")
    public void takenBack(@Of(Consultation.class) long consultationId, long noticeId) {
        repository.ofNotice(noticeId).orElseThrow().takeBack();
        act.fact("takenBack", noticeId);
    }

    /** The report of the round that runs, also before it hangs. */
    @Guarded(value = "deliberation.feedBack", kind = Guarded.Kind.READ, reveals = Privacy.OFFICE)
    public Optional<FeedbackReport> running(@Of(Consultation.class) long consultationId) {
        return repository.live(consultationId, rounds.current(consultationId));
    }
}
