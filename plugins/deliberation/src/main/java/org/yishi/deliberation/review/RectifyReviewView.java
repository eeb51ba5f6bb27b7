package org.yishi.deliberation.review;

import java.time.LocalDate;
import java.util.List;

import org.yishi.deliberation.consultation.ConsultationWorkView;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The list of what has to be put right, and what came of each item. */
@Named("deliberationRectifyReview")
@RequestScoped
public class RectifyReviewView extends ConsultationWorkView {

    @Inject
    private Reviews reviews;

    private String body;
    private String responsible;
    private LocalDate dueOn;
    private long item;
    private String outcome;
    private String why;

    public String add() {
        reviews.rectify(getId(), body, responsible, dueOn);
        return done("review/rectify", "deliberation.review.rectify.added");
    }

    public String close() {
        reviews.rectified(getId(), item, outcome);
        return done("review/rectify", "deliberation.review.rectify.closed");
    }

    public String nothing() {
        reviews.rectifyNothing(getId(), why);
        return done("review/rectify", "deliberation.review.rectify.nothingSaid");
    }

    /** Why nothing has to be put right; null where that was not said. */
    public String getNothingWhy() {
        return reviews.read(getId()).map(read -> read.review().nothingWhy()).orElse(null);
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public List<Rectification> getItems() {
        return reviews.read(getId()).map(ReviewReading::rectifications).orElse(List.of());
    }

    public List<Rectification> getOpen() {
        return getItems().stream().filter(each -> !each.isDone()).toList();
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getResponsible() {
        return responsible;
    }

    public void setResponsible(String responsible) {
        this.responsible = responsible;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public long getItem() {
        return item;
    }

    public void setItem(long item) {
        this.item = item;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }
}
