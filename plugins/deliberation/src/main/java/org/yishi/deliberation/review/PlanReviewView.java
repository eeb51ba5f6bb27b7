package org.yishi.deliberation.review;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.ConsultationWorkView;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Whom or what a review judges, who judges, and the report in writing. */
@Named("deliberationPlanReview")
@RequestScoped
public class PlanReviewView extends ConsultationWorkView {

    @Inject
    private Reviews reviews;

    private ReviewedKind kind;
    private String subject;
    private ReviewVoters voters = ReviewVoters.REPRESENTATIVES;
    private String report;

    @Override
    protected void fill(Consultation known) {
        reviews.draft(known.id()).ifPresent(review -> {
            kind = review.kind();
            subject = review.subject();
            voters = review.voters();
            report = review.report();
        });
    }

    public String save() {
        reviews.plan(getId(), new ReviewPlan(kind, subject, voters, report));
        return done("review/plan", "deliberation.review.plan.saved");
    }

    public String publish() {
        reviews.publish(getId());
        return done("consultation/manage", "deliberation.review.plan.published");
    }

    /** Whether there is a report that is not published yet. */
    public boolean isPublishable() {
        return reviews.draft(getId()).filter(review -> !review.isPublished()).isPresent();
    }

    public ReviewedKind[] getKinds() {
        return ReviewedKind.values();
    }

    public ReviewVoters[] getElectorates() {
        return ReviewVoters.values();
    }

    public ReviewedKind getKind() {
        return kind;
    }

    public void setKind(ReviewedKind kind) {
        this.kind = kind;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public ReviewVoters getVoters() {
        return voters;
    }

    public void setVoters(ReviewVoters voters) {
        this.voters = voters;
    }

    public String getReport() {
        return report;
    }

    public void setReport(String report) {
        this.report = report;
    }
}
