package org.yishi.deliberation.hearing;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.ConsultationWorkView;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Writing the plan of a hearing, and publishing it. */
@Named("deliberationPlanHearing")
@RequestScoped
public class PlanHearingView extends ConsultationWorkView {

    @Inject
    private Hearings hearings;

    private String applicant;
    private String decision;
    private String explanation;
    private String experts;
    private int seats = 5;
    private long follows;

    @Override
    protected void fill(Consultation known) {
        hearings.draft(known.id()).ifPresent(hearing -> {
            applicant = hearing.applicant();
            decision = hearing.decision();
            explanation = hearing.explanation();
            experts = hearing.experts();
            seats = hearing.publicSeats();
            follows = hearing.followsId() == null ? 0 : hearing.followsId();
        });
    }

    public String save() {
        hearings.plan(getId(), new HearingPlan(applicant, decision, explanation, experts, seats, follows));
        return done("hearing/plan", "deliberation.hearing.plan.saved");
    }

    public String publish() {
        hearings.publish(getId());
        return done("consultation/manage", "deliberation.hearing.plan.published");
    }

    /** Whether there is a plan that is not published yet. */
    public boolean isPublishable() {
        return hearings.draft(getId()).filter(hearing -> !hearing.isPlanned()).isPresent();
    }

    public String getApplicant() {
        return applicant;
    }

    public void setApplicant(String applicant) {
        this.applicant = applicant;
    }

    public String getDecision() {
        return decision;
    }

    public void setDecision(String decision) {
        this.decision = decision;
    }

    public String getExplanation() {
        return explanation;
    }

    public void setExplanation(String explanation) {
        this.explanation = explanation;
    }

    public String getExperts() {
        return experts;
    }

    public void setExperts(String experts) {
        this.experts = experts;
    }

    public int getSeats() {
        return seats;
    }

    public void setSeats(int seats) {
        this.seats = seats;
    }

    public long getFollows() {
        return follows;
    }

    public void setFollows(long follows) {
        this.follows = follows;
    }
}
