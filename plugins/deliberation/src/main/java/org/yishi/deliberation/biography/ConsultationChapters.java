package org.yishi.deliberation.biography;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.ConsultationRepository;
import org.yishi.deliberation.consultation.Milestones;
import org.yishi.deliberation.consultation.Stage;
import org.yishi.deliberation.follow.ActionItem;
import org.yishi.deliberation.follow.ActionState;
import org.yishi.deliberation.follow.Following;
import org.yishi.deliberation.follow.Followings;
import org.yishi.deliberation.follow.Grades;
import org.yishi.deliberation.follow.ScoreSheet;
import org.yishi.deliberation.outcome.OutcomeRepository;
import org.yishi.deliberation.participation.ParticipationRepository;
import org.yishi.portal.biography.BiographySource;
import org.yishi.portal.biography.Chapter;
import org.yishi.portal.biography.Chapter.Moment;
import org.yishi.portal.biography.Chapter.Promise;
import org.yishi.portal.biography.Chapter.Satisfaction;
import org.yishi.portal.text.Texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What a consultation tells of itself in the biography of an issue: its stages, who promised what by when, how content people were. */
@ApplicationScoped
public class ConsultationChapters implements BiographySource {

    private static final int SATISFIED = 4;
    private static final int BASICALLY = 3;

    @Inject
    private ConsultationRepository consultations;
    @Inject
    private ParticipationRepository participation;
    @Inject
    private OutcomeRepository outcomes;
    @Inject
    private Followings followings;
    @Inject
    private Texts texts;
    @Inject
    private Clock clock;

    @Override
    public String pluginId() {
        return "deliberation";
    }

    @Override
    public Optional<Chapter> chapter(String dossier) {
        return !dossier.startsWith(Consultation.DOSSIERS) ? Optional.empty()
                : consultations.find(Long.parseLong(dossier.substring(Consultation.DOSSIERS.length())))
                        .filter(one -> one.isPublic() && !one.isImported()).map(this::told);
    }

    private Chapter told(Consultation consultation) {
        Stage stage = consultation.stageOn(LocalDate.now(clock));
        Following following = followings.of(consultation.id());
        return new Chapter(consultation.dossier(), consultation.areaId(), texts.get("deliberation.biography.consultation"), consultation.topic().title(),
                "/deliberation/consultation/show?id=" + consultation.id(), texts.get("deliberation.stage." + stage), stage.isFinal() || stage == Stage.FAILED,
                moments(consultation), following.actions().stream().filter(line -> line.item().state() != ActionState.DROPPED)
                        .map(line -> promise(line.item())).toList(),
                following.latestScore().filter(ScoreSheet::isTold).map(ScoreSheet::result).map(ConsultationChapters::satisfaction));
    }

    /** Whoever puts a day off is still measured by the first one. */
    private static Promise promise(ActionItem item) {
        return new Promise(item.responsible() + "：" + item.what(), item.firstDueOn(), item.state() == ActionState.DONE ? item.endedOn() : null);
    }

    private static Satisfaction satisfaction(Grades grades) {
        int content = (int) (grades.of(Grades.BEST) + grades.of(SATISFIED));
        return new Satisfaction(content, (int) grades.of(BASICALLY), (int) (grades.people() - content - grades.of(BASICALLY)), 0);
    }

    private List<Moment> moments(Consultation consultation) {
        Milestones at = consultation.milestones();
        List<Moment> moments = new ArrayList<>();
        add(moments, "ACCEPTED", at.acceptedAt());
        add(moments, "CONVENING", at.convenedAt());
        add(moments, "INFORMED", at.informedAt());
        if (at.countedAt() != null) {
            add(moments, "GATHERED", at.countedAt(), participation.voters(List.of(consultation.id())).getOrDefault(consultation.id(), 0L));
        }
        add(moments, "DRAFTED", at.draftedAt());
        if (at.adoptedAt() != null) {
            add(moments, "ADOPTED", at.adoptedAt(), outcomes.of(consultation.id()).stream().filter(point -> point.kind().isResult()).count());
        }
        add(moments, "ROUTED", at.routedAt());
        add(moments, "FEEDBACK", at.fedBackAt());
        add(moments, "EVALUATED", at.evaluatedAt());
        add(moments, "FAILED", at.failedAt());
        add(moments, "WITHDRAWN", at.withdrawnAt());
        add(moments, "CLOSED", at.closedAt());
        moments.sort(Comparator.comparing(Moment::on));
        return moments;
    }

    private void add(List<Moment> moments, String what, Instant at, Object... arguments) {
        if (at != null) {
            moments.add(Moment.of(LocalDate.ofInstant(at, clock.getZone()), texts.get("deliberation.biography." + what, arguments)));
        }
    }
}
