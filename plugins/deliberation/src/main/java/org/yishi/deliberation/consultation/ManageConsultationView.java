package org.yishi.deliberation.consultation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.yishi.deliberation.statement.Moderations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Everything about one consultation for those who work on it, and the one next step. */
@Named("deliberationManageConsultation")
@RequestScoped
public class ManageConsultationView extends ConsultationWorkView {

    @Inject
    private Consultations consultations;
    @Inject
    private Moderations moderations;
    @Inject
    private Clock clock;

    private Long waiting;

    public String accept() {
        consultations.accept(getId());
        return done("consultation/manage", "deliberation.consultation.manage.accepted");
    }

    public String convene() {
        consultations.convene(getId());
        return done("consultation/manage", "deliberation.consultation.manage.convened");
    }

    public String announce() {
        consultations.announce(getId());
        return done("consultation/manage", "deliberation.consultation.manage.announced");
    }

    public String close() {
        consultations.close(getId());
        return done(getConsultation().form().hasSession() ? "session/table" : "consultation/outcome", "deliberation.consultation.manage.counted");
    }

    /** By the calendar: gathering begins and ends by itself. */
    public Stage getStage() {
        return getConsultation().stageOn(LocalDate.now(clock));
    }

    /** Over by the calendar, not yet counted. */
    public boolean isToBeCounted() {
        return getStage() == Stage.GATHERED && !getConsultation().isCounted();
    }

    /** Whether the notice is the next step. */
    public boolean isAnnounceable() {
        return getStage() == (getConsultation().form().hasSession() ? Stage.CONVENING : Stage.ACCEPTED);
    }

    /** Whether the outcome is written by hand. */
    public boolean isWriting() {
        return getStage() == Stage.GATHERED && getConsultation().isCounted() && !getConsultation().form().hasSession();
    }

    /** Whether those named come together now, or soon. */
    public boolean isMeeting() {
        return getConsultation().form().hasSession() && getStage().compareTo(Stage.INFORMED) >= 0 && getStage().compareTo(Stage.SESSION) <= 0;
    }

    /** Names the sentence on what to do next. */
    public String getNext() {
        return StageLine.next(getConsultation(), getStage());
    }

    /** Whether people may begin to be named. */
    public boolean isConvenable() {
        return getStage() == Stage.ACCEPTED && getConsultation().form().hasSession();
    }

    /** Whether it may be recorded that no agreement was reached. */
    public boolean isFailable() {
        return getConsultation().isCounted() && getStage().isBeforeOpinion();
    }

    public String getGroups() {
        return String.join("、", getConsultation().interestGroups());
    }

    public StageLine getLine() {
        return StageLine.of(getConsultation().form(), getStage());
    }

    public boolean isModerated() {
        return getConsultation().terms() != null && getStage().isBeforeOpinion();
    }

    /** Statements in the moderator's queue. */
    public long getWaiting() {
        if (waiting == null) {
            waiting = moderations.waiting(getConsultation().areaId(), List.of(getId())).getOrDefault(getId(), 0L);
        }
        return waiting;
    }
}
